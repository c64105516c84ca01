namespace PlanSite.Search.Indexing;

/// <summary>Postings by pair of words: a hash table without removal, since looking up pairs is most of the work of indexing.</summary>
internal sealed class PairTable
{
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private long[] pairs = new long[1024];
    private PostingBuffer?[] buffers = new PostingBuffer?[1024];
    private int count;

    /// <summary>The postings of a pair, empty ones for one that is new.</summary>
    /// <param name="first">Number of the first word.</param>
    /// <param name="second">Number of the second word.</param>
    public PostingBuffer Of(int first, int second)
    {
        var pair = Pair(first, second);
        var slot = Slot(pair);
        if (buffers[slot] is { } known) return known;
        if (++count > pairs.Length / 2)
        {
            Grow();
            slot = Slot(pair);
        }
        pairs[slot] = pair;
        return buffers[slot] = new();
    }

    /// <summary>Whether a pair was met.</summary>
    public bool Has(int first, int second) => buffers[Slot(Pair(first, second))] is not null;

    /// <summary>All pairs, in no order.</summary>
    public IEnumerable<(int First, int Second, PostingBuffer Postings)> All()
    {
        for (var slot = 0; slot < pairs.Length; slot++)
        {
            if (buffers[slot] is { } postings) yield return ((int)(pairs[slot] >> 32), (int)pairs[slot], postings);
        }
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    // Where the pair is, or where it would be.
    private int Slot(long pair)
    {
        var slot = (int)(((ulong)pair * Spread) >> 33) & (pairs.Length - 1);
        while (buffers[slot] is not null && pairs[slot] != pair) slot = (slot + 1) & (pairs.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var (oldPairs, oldBuffers) = (pairs, buffers);
        (pairs, buffers) = (new long[oldPairs.Length * 2], new PostingBuffer?[oldPairs.Length * 2]);
        for (var i = 0; i < oldPairs.Length; i++)
        {
            if (oldBuffers[i] is null) continue;
            var slot = Slot(oldPairs[i]);
            (pairs[slot], buffers[slot]) = (oldPairs[i], oldBuffers[i]);
        }
    }
}
