using PlanSite.Vietnamese;

namespace PlanSite.Search.Searching;

/// <summary>Completes the word that is being typed. Mirrored by Browser/endings.js.</summary>
internal static class WordEndings
{
    private const int Most = 8;

    /// <summary>The word that ends a query and may go on: the text ends with it. Null where the query ends otherwise.</summary>
    /// <param name="text">NFC.</param>
    /// <param name="query">The text as parsed.</param>
    public static string? Unfinished(string text, ParsedQuery query) =>
        query.Words.Count > 0 && Syllables.In(text).LastOrDefault() is { Length: > 0 } last && last.End == text.Length
            && QueryWord.Of(text[last.Start..]).Folded is var folded && folded == query.Words[^1].Folded
            ? folded
            : null;

    /// <summary>The commonest words that begin so, the commonest first, equal ones in ordinal order.</summary>
    /// <param name="beginning">Without diacritics.</param>
    /// <param name="words">In ordinal order.</param>
    public static IReadOnlyList<string> Of(string beginning, IEnumerable<KeyValuePair<string, int>> words) =>
        [.. words.Where(word => word.Key.StartsWith(beginning, StringComparison.Ordinal)).OrderByDescending(word => word.Value).Take(Most).Select(word => word.Key)];
}
