namespace PlanSite.Search.Searching;

/// <summary>Between which bounds the scores of all records lie, going by the postings read so far. Mirrored by Browser/bounds.js.</summary>
internal sealed class ScoreBounds
{
    private readonly long[] lower;

    // For each record the bounds of the lists in which it was met: it cannot be met there again.
    private readonly long[] met;

    public ScoreBounds(IReadOnlyList<WeightedList> lists, int records)
    {
        (lower, met) = (new long[records], new long[records]);
        foreach (var list in lists)
        {
            var bound = list.Bound;
            Unread += bound;
            foreach (var posting in list.Postings)
            {
                lower[posting.Record] += list.Score(posting.Level);
                met[posting.Record] += bound;
            }
        }
    }

    /// <summary>What all postings not yet read can add to one score at most.</summary>
    public long Unread { get; }

    /// <summary>What a record surely has.</summary>
    public long Lower(int record) => lower[record];

    /// <summary>What a record has at most.</summary>
    public long Upper(int record) => lower[record] + Unread - met[record];

    /// <summary>Settles a record's score.</summary>
    public void Set(int record, long score) => (lower[record], met[record]) = (score, Unread);

    /// <summary>The score that so many records surely reach; 0 where so many were not met.</summary>
    public long Least(int count, Func<int, bool> isAllowed)
    {
        var best = new PriorityQueue<int, long>(count + 1);
        for (var i = 0; i < lower.Length; i++)
        {
            if (lower[i] == 0 || !isAllowed(i)) continue;
            if (best.Count < count) best.Enqueue(i, lower[i]);
            else best.EnqueueDequeue(i, lower[i]);
        }
        return best.Count < count ? 0 : lower[best.Peek()];
    }
}
