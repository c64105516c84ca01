using PlanSite.Search.Terms;

namespace PlanSite.Search.Indexing;

/// <summary>A term as one number while the index is built: cheaper to count and compare than text.</summary>
internal static class TermCode
{
    private const int PairShift = 31;

    /// <summary>A syllable by the number of its exact form.</summary>
    public static long Single(int form) => form;

    /// <summary>Two syllables by the numbers of their folded forms.</summary>
    public static long Pair(int first, int second) => ((first + 1L) << PairShift) | (uint)second;

    /// <summary>The key under which the term is kept.</summary>
    public static string Key(long code, Vocabulary vocabulary)
    {
        var first = (int)(code >> PairShift) - 1;
        var last = (int)(code & int.MaxValue);
        return first < 0 ? vocabulary[last] : TermKey.Pair(vocabulary[first], vocabulary[last]);
    }
}
