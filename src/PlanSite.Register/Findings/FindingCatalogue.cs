using System.Globalization;
using PlanSite.Register.Readings;
using PlanSite.Register.Wording;

namespace PlanSite.Register.Findings;

/// <summary>Severity and texts of every finding, from the embedded <c>Wording/findings.json</c>.</summary>
public static class FindingCatalogue
{
    private static readonly Dictionary<FindingCode, Entry> Entries = Load();

    /// <summary>The name of a code in data and messages (<c>task-without-agency</c>).</summary>
    public static string NameOf(FindingCode code) => Names.Of(code);

    /// <summary>The name of a severity (<c>warning</c>).</summary>
    public static string NameOf(Severity severity) => Names.Of(severity);

    /// <summary>How much findings of this code matter.</summary>
    public static Severity SeverityOf(FindingCode code) => Entries[code].Severity;

    /// <summary>Whether a mistake of this code in the content keeps the site from being published: an error does, unless only its own value is left out.</summary>
    public static bool Blocks(FindingCode code) => Entries[code] is { Severity: Severity.Error, LeavesOutValue: false };

    internal static string English(Finding finding) => Fill(Entries[finding.Code].English, finding, Language.English);

    internal static string Vietnamese(Finding finding) => Fill(Entries[finding.Code].Vietnamese, finding, Language.Vietnamese);

    private static string Fill(string text, Finding finding, Language language)
    {
        string?[] why = [finding.Reason is { } reason ? ReasonTexts.In(reason, language) : null, finding.Fault?.In(language)];
        return string.Format(CultureInfo.InvariantCulture, text, [.. finding.Arguments, .. why.OfType<string>(), .. Enumerable.Repeat("", 4)]);
    }

    private static Dictionary<FindingCode, Entry> Load()
    {
        var texts = WordingFile.Read<Dictionary<string, Texts>>("findings.json");
        return Enum.GetValues<FindingCode>().ToDictionary(code => code, code => texts[Names.Of(code)].ToEntry());
    }

    private sealed record Entry(Severity Severity, string English, string Vietnamese, bool LeavesOutValue);

    private sealed record Texts(string Severity, string En, string Vi, bool LeavesOutValue = false)
    {
        public Entry ToEntry() =>
            Names.TryParse<Severity>(Severity, out var severity) ? new(severity, En, Vi, LeavesOutValue) : throw new FormatException($"'{Severity}' is no severity.");
    }
}
