using PlanSite.Content.Yaml;
using PlanSite.Register.Findings;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Files;

/// <summary>What somebody may have meant.</summary>
internal static class Suggestion
{
    /// <summary>What to say about a text that is none of some words: which was likely meant, if any.</summary>
    public static Refusal Refuse(string text, IReadOnlyList<string> words, string expected) =>
        (NearestWord(text, words) ?? OnlyWordWith(text, words)) is { } near
            ? new(FindingCode.ValueMisspelt, expected, near)
            : new(FindingCode.ValueInvalid, expected);

    // "nhà nước" for "Cơ quan nhà nước". A few letters are part of too much.
    private static string? OnlyWordWith(string text, IReadOnlyList<string> words)
    {
        var folded = VietnameseText.Fold(text);
        var with = words.Where(word => folded.Length > 3 && VietnameseText.Fold(word).Contains(folded, StringComparison.Ordinal)).Take(2).ToList();
        return with.Count == 1 ? with[0] : null;
    }

    // The word that was likely misspelt. Missing diacritics count for nothing.
    private static string? NearestWord(string text, IReadOnlyList<string> words)
    {
        var (key, folded) = (VietnameseText.CompareKey(text), VietnameseText.Fold(text));
        return words
            .Select(word => (Word: word, Bare: Distance(folded, VietnameseText.Fold(word)), Distance: Distance(key, VietnameseText.CompareKey(word))))
            .Where(near => near.Bare <= folded.Length / 3)
            .OrderBy(near => near.Bare).ThenBy(near => near.Distance)
            .FirstOrDefault().Word;
    }

    /// <summary>How many letters must be put in, taken out or changed (Levenshtein's distance).</summary>
    public static int Distance(string a, string b)
    {
        // One row of the table at a time.
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
