using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Head;

/// <summary>Finds names of provinces and centrally run cities, of before and after the mergers of 2025, in text.</summary>
internal static partial class Provinces
{
    private static readonly Dictionary<string, string> ByKey = ReadNames().ToDictionary(VietnameseText.CompareKey, name => name, StringComparer.Ordinal);

    private static readonly ILookup<string, string> KeysByFirstWord = ByKey.Keys.OrderByDescending(key => key.Length).ToLookup(FirstWord, StringComparer.Ordinal);

    /// <summary>The province that this text is the name of, in its usual spelling; null when it is none.</summary>
    public static string? Exactly(string text) => ByKey.GetValueOrDefault(VietnameseText.CompareKey(text.Trim()));

    /// <summary>The provinces mentioned as such ("tỉnh X", "Báo X"), with repetitions, in order.</summary>
    public static IEnumerable<string> MentionedIn(string text) =>
        In(VietnameseText.CompareKey(text)).Select(name => ByKey[name.Key]);

    /// <summary>The text with the names of provinces behind such words in their usual spelling.</summary>
    public static string Spell(string text)
    {
        var key = VietnameseText.CompareKey(text);
        return key.Length != text.Length ? text
            : In(key).Aggregate(text, (spelled, name) => string.Concat(spelled.AsSpan(0, name.Index), ByKey[name.Key], spelled.AsSpan(name.Index + name.Key.Length)));
    }

    private static IEnumerable<(int Index, string Key)> In(string text) =>
        Before().Matches(text).Select(before => (Index: before.Groups["name"].Index, Key: NameAt(text, before.Groups["name"]))).Where(name => name.Key is not null)!;

    private static string? NameAt(string text, Group first) =>
        KeysByFirstWord[first.Value].FirstOrDefault(key => text.AsSpan(first.Index).StartsWith(key, StringComparison.Ordinal) && !(first.Index + key.Length < text.Length && char.IsLetter(text[first.Index + key.Length])));

    private static string FirstWord(string key) => key.Split(' ', '-')[0];

    // Only names that stand behind one of these words mean the province that the plan is of or from.
    [GeneratedRegex(@"(?<!\p{L})(?:đảng bộ tỉnh|tỉnh ủy|tỉnh đoàn|tỉnh|thành phố|thành ủy|tp\.?|báo|truyền hình)\s+(?=(?<name>\p{L}+))", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    private static string[] ReadNames()
    {
        using var stream = typeof(Provinces).Assembly.GetManifestResourceStream("PlanSite.Import.Head.provinces.txt")
            ?? throw new InvalidOperationException("The list of provinces is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
