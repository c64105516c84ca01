using PlanSite.Search.Terms;

namespace PlanSite.Search.Searching;

/// <summary>The index terms of a query. Mirrored by <c>queryTerms</c> and <c>requiredKeys</c> in Browser/query.js.</summary>
internal static class QueryTerms
{
    private const long SyllableWeight = 10;
    private const long PairWeight = 10;
    private const long ExactWeight = 4;

    /// <summary>The terms that rank, each once, in the order of first use.</summary>
    public static IReadOnlyList<WeightedTerm> Ranking(ParsedQuery query)
    {
        var words = query.Words;
        var weights = new OrderedDictionary<string, long>(StringComparer.Ordinal);
        void Add(string key, long weight) => weights[key] = weights.GetValueOrDefault(key) + weight;

        for (var i = 0; i < words.Count; i++)
        {
            Add(words[i].Folded, SyllableWeight);
            if (words[i].HasDiacritics) Add(words[i].Exact, ExactWeight);
            if (i > 0) Add(TermKey.Pair(words[i - 1].Folded, words[i].Folded), PairWeight);
        }
        foreach (var ending in query.Endings)
        {
            Add(ending, SyllableWeight);
            if (words.Count > 1) Add(TermKey.Pair(words[^2].Folded, ending), PairWeight);
        }
        foreach (var term in query.Added) Add(term.Key, term.Weight);
        return [.. weights.Select(term => new WeightedTerm(term.Key, term.Value))];
    }

    /// <summary>The terms that a record must all have for a run of words to stand in it: its pairs, and the words themselves as typed.</summary>
    public static IReadOnlyList<string> Required(IReadOnlyList<QueryWord> run)
    {
        var pairs = run.Skip(1).Select((word, i) => TermKey.Pair(run[i].Folded, word.Folded));
        return [.. run.Select(word => word.Exact), .. pairs];
    }
}
