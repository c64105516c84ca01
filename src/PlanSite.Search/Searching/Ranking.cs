using System.Collections;
using PlanSite.Search.Format;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Searching;

/// <summary>Finds and orders records, reading no more postings than that takes. Whole numbers throughout; mirrored by Browser/ranking.js.</summary>
/// <remarks>
/// Reading goes on, in all lists at once, the best postings first, until all but a few records are out of the question: their upper bound lies below
/// what enough others surely have. The scores of those few that are not settled by then are counted from their rows, most of which are shown anyway.
/// </remarks>
internal sealed class Ranking(IndexFiles files)
{
    // Far below the best there are only records that share a common word or two with the query; a best one may name a thing in two ways, others in one.
    private const long FarthestFromBest = 3;
    private const long FarthestWithOtherNames = 4;

    // So many rows are settled at once, and beside those that are shown so many are worth no further thought.
    private const int RowsAtOnce = 10;
    private const int RowsToSpare = 12;

    // A row costs about as much to load as so many postings.
    private const int PostingsARow = 2500;

    private int Records => files.Entry.Records;

    /// <summary>The best records, and how many there are in all.</summary>
    public RankedRecords Rank(ParsedQuery query, IEnumerable<IReadOnlyList<string>> filters, int top)
    {
        var filterKeys = filters.ToList();
        if (query.Words.Count == 0 && filterKeys.Count == 0) return new(0, false, []);

        var allowed = Allowed(query, filterKeys);
        if (query.Words.Count == 0) return Everything(allowed, top);
        var lists = new QueryLists(files).Of(query);
        var settled = new Dictionary<int, long>();
        while (true)
        {
            var bounds = new ScoreBounds(lists, Records);
            foreach (var (record, score) in settled) bounds.Set(record, score);
            if (Contenders(bounds, allowed, query.IsDecided, Math.Max(1, top), Spent(lists)) is not { } contenders) ReadOn(lists);
            else if (Open(contenders, bounds) is { Count: > 0 } open) Settle(open, settled, bounds, lists);
            else return Best(contenders, bounds, allowed, query, top);
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

    // Rows beyond those that are shown may cost as much as the postings read so far: then at most twice the least possible is read.
    private static int Spent(IReadOnlyList<WeightedList> lists) => RowsToSpare + (lists.Sum(list => list.PostingsInBlocks) / PostingsARow);

    // The records that may be among the best; null where they are too many to be settled. Where conditions decide, words need not be met at all.
    private static List<int>? Contenders(ScoreBounds bounds, BitArray allowed, bool isDecided, int top, int more)
    {
        var least = bounds.Least(top, record => allowed[record]);
        var contenders = new List<int>();
        for (var i = 0; i < allowed.Length; i++)
        {
            if (!allowed[i] || bounds.Upper(i) < least || (bounds.Upper(i) == 0 && !isDecided)) continue;
            contenders.Add(i);
            if (bounds.Unread > 0 && contenders.Count > top + more) return null;
        }
        return contenders;
    }

    // Those whose score is not settled, the most promising first, as many as are settled at once.
    private static List<int> Open(List<int> contenders, ScoreBounds bounds) =>
        [.. contenders.Where(record => bounds.Upper(record) > bounds.Lower(record)).OrderByDescending(bounds.Upper).ThenBy(record => record).Take(RowsAtOnce)];

    private static void ReadOn(IReadOnlyList<WeightedList> lists)
    {
        foreach (var list in lists.Where(list => list.Bound > 0)) list.ReadOn();
    }

    private void Settle(List<int> open, Dictionary<int, long> settled, ScoreBounds bounds, IReadOnlyList<WeightedList> lists)
    {
        foreach (var record in open)
        {
            settled[record] = bounds.Lower(record);
            if (files.Row(record) is not { } row) continue;
            var terms = new RowTerms(row);
            var longer = TermWeight.LengthClass(terms.Length) - files.Entry.MeanLength;
            settled[record] = lists.Sum(list => TermKey.IsFacet(list.Key) ? list.ScoreOf(record) : list.ScoreOf(terms.Frequency(list.Key), longer));
        }
    }

    private static RankedRecords Best(List<int> contenders, ScoreBounds bounds, BitArray allowed, ParsedQuery query, int top)
    {
        var best = contenders.Select(bounds.Lower).DefaultIfEmpty().Max();
        var farthest = query.Added.Count > 0 ? FarthestWithOtherNames : FarthestFromBest;
        bool IsFound(int record) => query.IsDecided || (bounds.Lower(record) > 0 && bounds.Lower(record) * farthest >= best);

        var total = Enumerable.Range(0, allowed.Length).Count(record => allowed[record] && IsFound(record));
        var found = contenders.Where(IsFound).OrderByDescending(bounds.Lower).ThenBy(record => record);
        return new(total, bounds.Unread > 0 && !query.IsDecided, [.. found.Take(top).Select(record => new RankedRecord(record, bounds.Lower(record)))]);
    }
}
