using System.Globalization;
using PlanSite.Register.Findings;

namespace PlanSite.Register.Wording;

/// <summary>What the command line prints beside findings, from the embedded <c>Wording/console.json</c>.</summary>
public static class ConsoleText
{
    private static readonly Dictionary<string, Texts> Entries = WordingFile.Read<Dictionary<string, Texts>>("console.json");

    /// <summary>The keys of all texts.</summary>
    public static IReadOnlyCollection<string> Keys => Entries.Keys;

    /// <summary>The text of a key with its arguments filled in.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such key.</exception>
    public static string Of(string key, Language language, params object[] arguments)
    {
        var texts = Entries.GetValueOrDefault(key) ?? throw new KeyNotFoundException($"Wording/console.json has no key '{key}'.");
        return string.Format(CultureInfo.InvariantCulture, language == Language.Vietnamese ? texts.Vi : texts.En, arguments);
    }

    /// <summary>The word for a severity; in English its name.</summary>
    public static string Of(Severity severity, Language language) => Of($"severity.{Names.Of(severity)}", language);

    private sealed record Texts(string En, string Vi);
}
