namespace PlanSite.Search.Terms;

/// <summary>The names under which postings are kept: <c>ke</c> (folded syllable), <c>kế</c> (exact syllable), <c>ke hoach</c> (folded pair), <c>type:task</c> (facet value).</summary>
/// <remarks>The kinds cannot meet: only pairs hold a space, only facets a colon, and an exact form is kept only where it differs from its folded one.</remarks>
internal static class TermKey
{
    public static string Pair(string first, string second) => first + ' ' + second;

    /// <summary>Facet values are any text, so the three signs that structure a shard are escaped.</summary>
    public static string Facet(string facet, string value) => Escape(facet) + ":" + Escape(value);

    /// <summary>The bucket of a term: FNV-1a over UTF-16 units, then mixed so that the low bits depend on all of them.</summary>
    /// <param name="key">The term.</param>
    /// <param name="buckets">A power of two.</param>
    public static int Bucket(string key, int buckets)
    {
        var hash = 2166136261u;
        foreach (var unit in key) hash = unchecked((hash ^ unit) * 16777619u);
        hash ^= hash >> 15;
        return (int)(hash & (uint)(buckets - 1));
    }

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("=", "%3D", StringComparison.Ordinal)
        .Replace("|", "%7C", StringComparison.Ordinal);
}
