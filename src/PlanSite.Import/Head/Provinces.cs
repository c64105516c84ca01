using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Head;

/// <summary>Finds names of provinces and centrally run cities, of before and after the mergers of 2025, in text.</summary>
internal static class Provinces
{
    private static readonly Dictionary<string, string> ByKey = ReadNames().ToDictionary(VietnameseText.CompareKey, name => name, StringComparer.Ordinal);

    // Only names that stand behind one of these words mean the province that the plan is of or from.
    private static readonly Regex Mention = new(
        @"(?<!\p{L})(?:đảng bộ tỉnh|tỉnh|thành phố|tp\.?|báo|truyền hình|tỉnh ủy|thành ủy|tỉnh đoàn)\s+(?<name>" + string.Join('|', ByKey.Keys.Select(Regex.Escape)) + @")(?!\p{L})",
        RegexOptions.CultureInvariant);

    /// <summary>The province that this text is the name of, in its usual spelling; null when it is none.</summary>
    public static string? Exactly(string text) => ByKey.GetValueOrDefault(VietnameseText.CompareKey(text.Trim()));

    /// <summary>The provinces mentioned as such ("tỉnh X", "Báo X"), with repetitions, in order.</summary>
    public static IEnumerable<string> MentionedIn(string text) =>
        Mention.Matches(VietnameseText.CompareKey(text)).Select(match => ByKey[match.Groups["name"].Value]);

    /// <summary>The text with the names of provinces behind such words in their usual spelling.</summary>
    public static string Spell(string text)
    {
        var key = VietnameseText.CompareKey(text);
        return key.Length != text.Length ? text : Mention.Matches(key).Select(match => match.Groups["name"])
            .Aggregate(text, (spelled, name) => string.Concat(spelled.AsSpan(0, name.Index), ByKey[name.Value], spelled.AsSpan(name.Index + name.Length)));
    }

    private static string[] ReadNames()
    {
        using var stream = typeof(Provinces).Assembly.GetManifestResourceStream("PlanSite.Import.Head.provinces.txt")
            ?? throw new InvalidOperationException("The list of provinces is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
