using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PlanSite.Register.Findings;
using PlanSite.Register.Wording;

namespace PlanSite.Cli;

/// <summary>How findings are printed.</summary>
internal enum FindingFormat
{
    /// <summary>One line each: <c>file(line,column): severity code: text</c>.</summary>
    Text,

    /// <summary>An array of objects.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>Workflow commands that GitHub shows beside the file.</summary>
    GitHub,
}

/// <summary>Prints findings for people and programs.</summary>
/// <param name="format">How.</param>
/// <param name="language">Of their texts; JSON has both.</param>
internal sealed class FindingReport(FindingFormat format, Language language)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>Of the texts.</summary>
    public Language Language => language;

    public void Write(IReadOnlyList<Finding> findings, TextWriter output)
    {
        switch (format)
        {
            case FindingFormat.Json:
                output.WriteLine(JsonSerializer.Serialize(findings.Select(AsObject), Json));
                break;
            case FindingFormat.Sarif:
                output.WriteLine(JsonSerializer.Serialize(new Sarif(language).Of(findings), Json));
                break;
            case FindingFormat.GitHub:
                foreach (var finding in findings) output.WriteLine(AsWorkflowCommand(finding));
                break;
            default:
                foreach (var finding in findings) output.WriteLine(finding.ToLine(language));
                break;
        }
    }

    /// <summary>How many there are, in all and by severity.</summary>
    public string CountOf(IReadOnlyCollection<Finding> findings)
    {
        if (findings.Count == 0) return ConsoleText.Of("findings.none", language);
        var counts = Enum.GetValues<Severity>().OrderDescending().Select(severity => $"{ConsoleText.Of(severity, language)} {findings.Count(finding => finding.Severity == severity)}");
        return ConsoleText.Of("findings.count", language, findings.Count, string.Join(", ", counts));
    }

    private static object AsObject(Finding finding) => new
    {
        Code = FindingCatalogue.NameOf(finding.Code),
        Severity = FindingCatalogue.NameOf(finding.Severity),
        finding.Position?.File,
        finding.Position?.Line,
        finding.Position?.Column,
        Place = finding.Place?.ToString(),
        Message = finding.English,
        MessageVi = finding.Vietnamese,
    };

    private string AsWorkflowCommand(Finding finding)
    {
        var level = finding.Severity == Severity.Info ? "notice" : FindingCatalogue.NameOf(finding.Severity);
        var line = finding.Position is { Line: > 0 } position ? $",line={position.Line},col={position.Column}" : "";
        return $"::{level} file={Escape(finding.Position?.File ?? "")}{line},title={FindingCatalogue.NameOf(finding.Code)}::{Escape(finding.In(language))}";
    }

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
