using PlanSite.Search.Format;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Indexing;

/// <summary>Divides packed terms among shards.</summary>
/// <param name="terms">Packed postings by term.</param>
internal sealed class BucketWriter(IReadOnlyList<(string Key, string Packed)> terms)
{
    private const int ShardSize = 2048;

    /// <summary>The shards in order of their buckets; their number is a power of two, so that growth seldom moves terms to other shards.</summary>
    public IEnumerable<TermShard> Shards()
    {
        var buckets = 1;
        var size = terms.Sum(term => term.Key.Length + term.Packed.Length + 2L);
        while (size > (long)buckets * ShardSize) buckets *= 2;
        var byBucket = terms.ToLookup(term => TermKey.Bucket(term.Key, buckets));
        for (var bucket = 0; bucket < buckets; bucket++)
            yield return new(string.Join('|', byBucket[bucket].OrderBy(term => term.Key, StringComparer.Ordinal).Select(term => $"{term.Key}={term.Packed}")));
    }
}
