using System.Text;
using PlanSite.Search.Format;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Indexing;

/// <summary>Packs terms into shards.</summary>
/// <param name="finalNumbers">Record number by number of adding.</param>
/// <param name="relativeLengths">As <see cref="RecordTable.RelativeLengths"/>.</param>
internal sealed class BucketWriter(int[] finalNumbers, double[] relativeLengths)
{
    private const int ShardBytes = 4096;
    private const int BytesAKey = 11;

    /// <summary>How many shards the terms need: a power of two, so that growth seldom moves terms to other shards.</summary>
    public static int Buckets(IReadOnlyCollection<(string Key, PostingBuffer Postings)> terms)
    {
        var size = terms.Sum(term => BytesAKey + (term.Postings.Count * 3L / 2));
        var buckets = 1;
        while (size > (long)buckets * ShardBytes) buckets *= 2;
        return buckets;
    }

    /// <summary>The shards in order of their buckets.</summary>
    public IEnumerable<TermShard> Shards(IReadOnlyCollection<(string Key, PostingBuffer Postings)> terms)
    {
        var buckets = Buckets(terms);
        var byBucket = terms.ToLookup(term => TermKey.Bucket(term.Key, buckets));
        for (var bucket = 0; bucket < buckets; bucket++)
            yield return Pack(byBucket[bucket]);
    }

    private TermShard Pack(IEnumerable<(string Key, PostingBuffer Postings)> terms)
    {
        var shard = new StringBuilder();
        foreach (var (key, postings) in terms.OrderBy(term => term.Key, StringComparer.Ordinal))
        {
            if (shard.Length > 0) shard.Append('|');
            shard.Append(key).Append('=');
            PostingList.Append(shard, [.. postings.Read().Select(posting => Weigh(posting.Record, posting.Frequency))]);
        }
        return new(shard.ToString());
    }

    private Posting Weigh(int record, int frequency) => new(finalNumbers[record], TermWeight.Level(frequency, relativeLengths[record]));
}
