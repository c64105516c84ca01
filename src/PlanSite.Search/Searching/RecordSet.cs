using System.Collections;

namespace PlanSite.Search.Searching;

/// <summary>Which records of an index meet a condition.</summary>
internal static class RecordSet
{
    /// <summary>The records that have any of the terms.</summary>
    public static BitArray Any(IEnumerable<string> keys, PostingSource postings, int records)
    {
        var set = new BitArray(records);
        foreach (var posting in keys.SelectMany(key => postings(key))) set[posting.Record] = true;
        return set;
    }

    /// <summary>How many records are in a set.</summary>
    public static int Size(BitArray set) => set.Cast<bool>().Count(has => has);

    /// <summary>The records that have all of the terms.</summary>
    public static BitArray All(IEnumerable<string> keys, PostingSource postings, int records)
    {
        var set = new BitArray(records, true);
        foreach (var key in keys) set.And(Any([key], postings, records));
        return set;
    }
}
