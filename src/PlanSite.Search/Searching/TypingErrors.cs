using PlanSite.Search.Terms;

namespace PlanSite.Search.Searching;

/// <summary>Finds the syllable that was meant by one typed with a single error: a letter too many, too few, another one, or two swapped. Mirrored by Browser/typos.js.</summary>
/// <param name="count">How many records have a term.</param>
/// <param name="wordsLike">The index's words that begin with the first letter of a word, with how often they occur.</param>
internal sealed class TypingErrors(Func<string, int> count, Func<string, IReadOnlyList<KeyValuePair<string, int>>> wordsLike)
{
    private const int FewRecords = 2;
    private const int ShortestWord = 3;
    private const int MostCandidates = 6;

    /// <summary>The word that was meant in place of the one at an index; null where that one makes sense or nothing is like it.</summary>
    public string? Meant(IReadOnlyList<string> words, int at)
    {
        var typed = words[at];
        if (typed.Length < ShortestWord || !typed.All(char.IsAsciiLetterLower)) return null;
        var found = count(typed);
        if (found > FewRecords || (found > 0 && Neighbours(words, at, typed) > 0)) return null;
        var best = Candidates(typed)
            .Select(word => (Word: word.Key, Fit: Neighbours(words, at, word.Key), Count: word.Value))
            .OrderByDescending(word => word.Fit).ThenByDescending(word => word.Count).ThenBy(word => word.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        // A word that the index has, if rarely, gives way only to one that fits better.
        return best.Word is null || (found > 0 && best.Fit == 0) ? null : best.Word;
    }

    /// <summary>Whether one edit makes one word of the other.</summary>
    public static bool IsOneEdit(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        var (head, tail) = (0, 0);
        while (head < shorter && a[head] == b[head]) head++;
        while (tail < shorter - head && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        return (a.Length - head - tail, b.Length - head - tail) switch
        {
            (1, 0) or (0, 1) or (1, 1) => true,
            (2, 2) => a[head] == b[head + 1] && a[head + 1] == b[head],
            _ => false,
        };
    }

    // The first letter is taken to be right, or to stand second.
    private IEnumerable<KeyValuePair<string, int>> Candidates(string typed) => new[] { typed, typed[1..] }.DistinctBy(beginning => beginning[0])
        .SelectMany(wordsLike).Where(word => IsOneEdit(typed, word.Key))
        .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Take(MostCandidates);

    // With how many of its neighbours a word stands together somewhere.
    private int Neighbours(IReadOnlyList<string> words, int at, string word) =>
        (at > 0 && count(TermKey.Pair(words[at - 1], word)) > 0 ? 1 : 0) + (at + 1 < words.Count && count(TermKey.Pair(word, words[at + 1])) > 0 ? 1 : 0);
}
