using PlanSite.Search.Terms;

namespace PlanSite.Search.Searching;

/// <summary>The terms of what a query's names are also called. Mirrored by <c>aliasTerms</c> in Browser/aliases.js.</summary>
internal static class AliasTerms
{
    private const long SyllableWeight = 10;
    private const long PairWeight = 10;
    private const long LeastPairWeight = 4;
    private const int MostTerms = 40;

    /// <summary>Terms to rank by beside the query's own: those within the other names, and the pairs that these make with their neighbours.</summary>
    /// <param name="words">The query.</param>
    /// <param name="table">What is called how.</param>
    /// <param name="skip">Words that are part of document numbers.</param>
    public static IReadOnlyList<WeightedTerm> Of(IReadOnlyList<QueryWord> words, AliasTable table, IReadOnlySet<int> skip)
    {
        var added = new OrderedDictionary<string, long>(StringComparer.Ordinal);
        var segments = Segments(words, table, skip);
        for (var i = 0; i < segments.Count; i++)
        {
            foreach (var other in segments[i].Others) AddInner(added, other, segments[i].Own.Length);
            if (i > 0) AddPairs(added, segments[i - 1], segments[i]);
        }
        foreach (var own in words.Skip(1).Select((word, i) => TermKey.Pair(words[i].Folded, word.Folded)).Concat(words.Select(word => word.Folded))) added.Remove(own);
        return [.. added.Take(MostTerms).Select(term => new WeightedTerm(term.Key, term.Value))];
    }

    /// <summary>Words of the query that are part of a known name or kind, and so typed as meant.</summary>
    public static IEnumerable<int> Known(IReadOnlyList<QueryWord> words, AliasTable table, IReadOnlySet<int> skip)
    {
        var start = 0;
        foreach (var segment in Segments(words, table, skip))
        {
            var isKnown = segment.Others.Count > 0 || segment.Codes.Count > 0;
            for (var i = 0; isKnown && i < segment.Own.Length; i++) yield return start + i;
            start += segment.Own.Length;
        }
    }

    private static List<Segment> Segments(IReadOnlyList<QueryWord> words, AliasTable table, IReadOnlySet<int> skip)
    {
        // Where all is in capitals, capitals tell nothing.
        var capitals = words.Count == 1 || words.Any(word => !word.IsCapitals && !char.IsAsciiDigit(word.Folded[0]));
        var segments = new List<Segment>();
        for (var i = 0; i < words.Count; i += segments[^1].Own.Length) segments.Add(At(i));
        return segments;

        Segment At(int start)
        {
            var (length, others) = skip.Contains(start) ? (1, []) : table.At(words, start, capitals);
            var (kindLength, codes) = skip.Contains(start) || others.Count > 0 ? (1, []) : table.KindAt(words, start);
            return new([.. words.Skip(start).Take(Math.Max(length, kindLength)).Select(word => word.Folded)], others, codes);
        }
    }

    // A name weighs about as much as the syllables it stands for; of a long one the pairs are enough.
    private static void AddInner(OrderedDictionary<string, long> added, string[] name, int replaced)
    {
        if (name.Length == 1) Add(added, name[0], SyllableWeight * (replaced + 1) / 2);
        var weight = name.Length < 2 ? 0 : Math.Clamp(PairWeight * 2 * replaced / (name.Length - 1), LeastPairWeight, PairWeight);
        for (var i = 1; i < name.Length; i++) Add(added, TermKey.Pair(name[i - 1], name[i]), weight);
    }

    private static void AddPairs(OrderedDictionary<string, long> added, Segment before, Segment after)
    {
        var firsts = before.Others.Select(name => name[^1]).Prepend(before.Own[^1]).ToList();
        var seconds = after.Others.Select(name => name[0]).Prepend(after.Own[0]).ToList();
        foreach (var first in firsts)
        {
            foreach (var second in seconds) Add(added, TermKey.Pair(first, second), PairWeight);
        }
        // A kind in words stands for its code only before the short name of an issuer ("kế hoạch UBND": KH-UBND).
        if (after.Others.Count == 0) return;
        foreach (var code in before.Codes)
        {
            foreach (var issuer in after.Others.Append(after.Own).Where(name => name.Length == 1)) Add(added, TermKey.Pair(code, issuer[0]), PairWeight);
        }
    }

    private static void Add(OrderedDictionary<string, long> added, string key, long weight) => added[key] = Math.Max(weight, added.GetValueOrDefault(key));

    /// <param name="Own">The words as typed.</param>
    /// <param name="Others">What they are also called.</param>
    /// <param name="Codes">Where they are a kind of documents, its codes.</param>
    private sealed record Segment(string[] Own, IReadOnlyList<string[]> Others, IReadOnlyList<string> Codes);
}
