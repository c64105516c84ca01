using System.Text.RegularExpressions;

namespace PlanSite.Cli;

/// <summary>The language of a built site, as its first page says it.</summary>
internal static partial class SiteLanguage
{
    // Characters of the page; the root element stands at its top.
    private const int Top = 1_000;

    /// <summary>Null for a folder without such a page (an index of other records).</summary>
    public static string? Of(DirectoryInfo site)
    {
        var page = Path.Combine(site.FullName, "index.html");
        if (!File.Exists(page)) return null;
        using var reader = new StreamReader(page);
        var start = new char[Top];
        return Root().Match(new string(start, 0, reader.ReadBlock(start, 0, Top))) is { Success: true } root ? root.Groups["language"].Value : null;
    }

    [GeneratedRegex("<html[^>]*\\slang=\"(?<language>[A-Za-z-]{2,20})\"", RegexOptions.CultureInvariant)]
    private static partial Regex Root();
}
