using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Merging;

/// <summary>The words of a text, without their order, for telling how much of one text is in another.</summary>
internal sealed partial class WordBag
{
    private readonly string[] words;

    public WordBag(string text)
    {
        words = [.. Word().Matches(VietnameseText.CompareKey(text)).Select(match => match.Value)];
        Array.Sort(words, StringComparer.Ordinal);
    }

    /// <summary>The share of words that two texts have in common: 0 for none, 1 for the same words. Nothing is like a text without words.</summary>
    public double Likeness(WordBag other)
    {
        var all = words.Length + other.words.Length;
        return words.Length == 0 || other.words.Length == 0 ? 0 : 2.0 * Common(other) / all;
    }

    /// <summary>Whether the likeness can reach a share at all; known from the number of words.</summary>
    public bool CanReach(double share, WordBag other) =>
        2.0 * Math.Min(words.Length, other.words.Length) >= share * (words.Length + other.words.Length);

    private int Common(WordBag other)
    {
        var common = 0;
        for (int i = 0, j = 0; i < words.Length && j < other.words.Length;)
        {
            var order = string.CompareOrdinal(words[i], other.words[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return common;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}/.-]*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
