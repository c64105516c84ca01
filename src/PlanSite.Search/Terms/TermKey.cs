using PlanSite.Vietnamese;

namespace PlanSite.Search.Terms;

/// <summary>The names under which postings are kept: <c>kế</c> (exact syllable), <c>ke hoach</c> (folded pair), <c>type:task</c> (facet value).</summary>
/// <remarks>
/// The kinds cannot meet: only pairs hold a space and only facets a colon. A folded syllable has no postings of its own: they are those of its
/// exact forms, which share a bucket.
/// </remarks>
internal static class TermKey
{
    private const int BlockNumbers = 1024;

    public static string Pair(string first, string second) => first + ' ' + second;

    /// <summary>Facet values are any text, so the three signs that structure a shard are escaped.</summary>
    public static string Facet(string facet, string value) => Escape(facet) + ":" + Escape(value);

    /// <summary>The bucket of a term: FNV-1a over the UTF-16 units of its folded form, then mixed so that the low bits depend on all of them.</summary>
    /// <param name="key">The term.</param>
    /// <param name="buckets">A power of two.</param>
    public static int Bucket(string key, int buckets)
    {
        var hash = 2166136261u;
        foreach (var unit in VietnameseText.Fold(key)) hash = unchecked((hash ^ unit) * 16777619u);
        hash ^= hash >> 15;
        return (int)(hash & (uint)(buckets - 1));
    }

    /// <summary>The number of the files that hold what a long list of postings goes on with; it stays when the number of buckets changes.</summary>
    public static int BlockNumber(string key) => Bucket(key, BlockNumbers);

    /// <summary>Whether a key is a facet value.</summary>
    public static bool IsFacet(string key) => key.Contains(':', StringComparison.Ordinal);

    /// <summary>Whether a key is a syllable rather than a pair or facet value.</summary>
    public static bool IsSyllable(string key) => !key.AsSpan().ContainsAny(' ', ':');

    /// <summary>Whether a key is a syllable without diacritics, which stands for all its exact forms.</summary>
    public static bool IsFolded(string key) => IsSyllable(key) && string.Equals(VietnameseText.Fold(key), key, StringComparison.Ordinal);

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("=", "%3D", StringComparison.Ordinal)
        .Replace("|", "%7C", StringComparison.Ordinal);
}
