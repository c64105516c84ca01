using System.Collections;
using PlanSite.Search.Format;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Searching;

/// <summary>Finds and orders records, reading no more postings than that takes. Whole numbers throughout; mirrored by Browser/ranking.js.</summary>
/// <remarks>
/// Reading goes on, the list that can still add most first, until all but a few records are out of the question: their upper bound lies below
/// what enough others surely have. The scores of those few that are not settled by then are counted from their rows, most of which are shown anyway.
/// </remarks>
internal sealed class Ranking(IndexFiles files)
{
    // Far below the best there are only records that share a common word or two with the query.
    private const long FarthestFromBest = 3;

    // A row costs about as much as a block; beyond these, reading on is cheaper.
    private const int RowsToSettle = 8;

    private int Records => files.Entry.Records;

    /// <summary>The best records, and how many there are in all.</summary>
    public RankedRecords Rank(ParsedQuery query, IEnumerable<IReadOnlyList<string>> filters, int top)
    {
        var filterKeys = filters.ToList();
        if (query.Words.Count == 0 && filterKeys.Count == 0) return new(0, false, []);

        var allowed = Allowed(query, filterKeys);
        if (query.Words.Count == 0) return Everything(allowed, top);
        var lists = new QueryLists(files).Of(query);
        for (; ; ReadOn(lists))
        {
            var bounds = new ScoreBounds(lists, Records);
            if (Contenders(bounds, allowed, Math.Max(1, top)) is not { } contenders) continue;
            Settle(contenders, bounds, lists);
            return Best(contenders, bounds, allowed, top);
        }
    }

    private static RankedRecords Everything(BitArray allowed, int top)
    {
        var found = Enumerable.Range(0, allowed.Length).Where(record => allowed[record]).ToList();
        return new(found.Count, false, [.. found.Take(top).Select(record => new RankedRecord(record, 0))]);
    }

    private BitArray Allowed(ParsedQuery query, List<IReadOnlyList<string>> filterKeys)
    {
        var allowed = new BitArray(Records, true);
        foreach (var keys in filterKeys) allowed.And(RecordSet.Any(keys, files.Postings, Records));
        foreach (var phrase in query.Phrases) allowed.And(RecordSet.All(QueryTerms.Required(phrase), files.Postings, Records));
        foreach (var run in query.Excluded) allowed.And(RecordSet.All(QueryTerms.Required(run), files.Postings, Records).Not());
        return allowed;
    }

    // The records that may be among the best; null where they are too many to be settled.
    private static List<int>? Contenders(ScoreBounds bounds, BitArray allowed, int top)
    {
        var least = bounds.Least(top, record => allowed[record]);
        var contenders = new List<int>();
        for (var i = 0; i < allowed.Length; i++)
        {
            if (!allowed[i] || bounds.Upper(i) == 0 || bounds.Upper(i) < least) continue;
            contenders.Add(i);
            if (bounds.Unread > 0 && contenders.Count > top + RowsToSettle) return null;
        }
        return contenders;
    }

    private static void ReadOn(IReadOnlyList<WeightedList> lists)
    {
        var most = lists.Max(list => list.Bound);
        foreach (var list in lists.Where(list => list.Bound > 0 && list.Bound * 2 >= most)) list.ReadOn();
    }

    private void Settle(List<int> contenders, ScoreBounds bounds, IReadOnlyList<WeightedList> lists)
    {
        foreach (var record in contenders.Where(record => bounds.Upper(record) > bounds.Lower(record)))
        {
            if (files.Row(record) is not { } row) continue;
            var terms = new RowTerms(row);
            var longer = TermWeight.LengthClass(terms.Length) - files.Entry.MeanLength;
            bounds.Set(record, lists.Sum(list => list.ScoreOf(terms.Frequency(list.Key), longer)));
        }
    }

    private static RankedRecords Best(List<int> contenders, ScoreBounds bounds, BitArray allowed, int top)
    {
        var best = contenders.Select(bounds.Lower).DefaultIfEmpty().Max();
        bool IsFound(int record) => bounds.Lower(record) > 0 && bounds.Lower(record) * FarthestFromBest >= best;

        var total = Enumerable.Range(0, allowed.Length).Count(record => allowed[record] && IsFound(record));
        var found = contenders.Where(IsFound).OrderByDescending(bounds.Lower).ThenBy(record => record);
        return new(total, bounds.Unread > 0, [.. found.Take(top).Select(record => new RankedRecord(record, bounds.Lower(record)))]);
    }
}
