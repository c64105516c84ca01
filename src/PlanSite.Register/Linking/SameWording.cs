using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Register.Linking;

/// <summary>Whether two printed titles, or two names of an issuer, can mean the same.</summary>
/// <remarks>
/// Plans shorten and add ("về", "khóa XIII", "Trung ương Đảng"); that is no disagreement. Where one has other words in the place of words of the
/// other it is one. Diacritics and spaces within words are left out of this comparison, because there text recognition errs ("Mác - Lê nin").
/// </remarks>
internal static partial class SameWording
{
    // Longer texts are cut: a title has at most some dozens of words.
    private const int MaxWords = 120;

    // Short forms of bodies that stand beside their full names.
    private static readonly Dictionary<string, string[]> ShortForms = new(StringComparer.Ordinal)
    {
        ["bch"] = ["ban", "chấp", "hành"],
        ["bct"] = ["bộ", "chính", "trị"],
        ["btv"] = ["ban", "thường", "vụ"],
        ["hđnd"] = ["hội", "đồng", "nhân", "dân"],
        ["tw"] = ["trung", "ương"],
        ["tư"] = ["trung", "ương"],
        ["ubnd"] = ["ủy", "ban", "nhân", "dân"],
    };

    /// <summary>Whether both can be forms of one wording: most words of the shorter stand in the longer in the same order, and none is replaced.</summary>
    public static bool Agree(string one, string other)
    {
        var (a, b) = (WordsOf(one), WordsOf(other));
        if (a.Count == 0 || b.Count == 0) return true;
        var common = CommonWords(a, b);
        return common.Count * 3 >= Math.Min(a.Count, b.Count) * 2 && !HasReplacement(a, b, common);
    }

    private static List<string> WordsOf(string text) =>
    [
        .. Word().Matches(VietnameseText.CompareKey(text)).Take(MaxWords)
            .SelectMany(match => ShortForms.TryGetValue(match.Value, out var full) ? full : [match.Value])
            .Select(VietnameseText.Fold),
    ];

    // Positions of a longest common subsequence.
    private static List<(int InA, int InB)> CommonWords(List<string> a, List<string> b)
    {
        var lengths = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
            for (var j = b.Count - 1; j >= 0; j--)
                lengths[i, j] = a[i] == b[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        var common = new List<(int, int)>();
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            if (a[i] == b[j]) common.Add((i++, j++));
            else if (lengths[i + 1, j] >= lengths[i, j + 1]) i++;
            else j++;
        }
        return common;
    }

    // Between two common words only one side may have words of its own, unless they differ in spaces alone.
    private static bool HasReplacement(List<string> a, List<string> b, List<(int InA, int InB)> common)
    {
        var (i, j) = (0, 0);
        foreach (var (nextA, nextB) in common.Append((a.Count, b.Count)))
        {
            if (nextA > i && nextB > j && string.Concat(a[i..nextA]) != string.Concat(b[j..nextB])) return true;
            (i, j) = (nextA + 1, nextB + 1);
        }
        return false;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
