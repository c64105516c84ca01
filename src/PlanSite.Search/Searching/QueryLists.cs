using PlanSite.Search.Format;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Searching;

/// <summary>The posting lists that rank a query's records.</summary>
internal sealed class QueryLists(IndexFiles files)
{
    // Words with a third of the rarity of the most telling one typed are filler beside it ("của", "thực hiện"), and their lists the longest.
    private const long FillerShare = 3;

    // Below this there is nothing to spare by leaving a list out.
    private const int LongList = 8192;

    /// <summary>
    /// Every list once, with the weight of all terms that it serves: an exact form serves the word as typed and the folded word. Long lists of
    /// words that are filler in this query are left out.
    /// </summary>
    public IReadOnlyList<WeightedList> Of(ParsedQuery query)
    {
        var weights = new OrderedDictionary<string, (TermEntry Entry, long Weight)>(StringComparer.Ordinal);
        foreach (var term in QueryTerms.Ranking(query))
        {
            var entries = files.Entries(term.Key);
            if (entries.Count == 0) continue;
            var weight = term.Weight * TermWeight.Rarity(entries.Sum(entry => entry.Count), files.Entry.Records);
            foreach (var entry in entries)
                weights[entry.Key] = (entry, weight + weights.GetValueOrDefault(entry.Key).Weight);
        }
        var typed = QueryTerms.Ranking(query with { Endings = [], Added = [] }).SelectMany(term => files.Entries(term.Key));
        var most = typed.Select(Rarity).DefaultIfEmpty().Max();
        bool IsFiller(TermEntry entry) => entry.Count > LongList && Rarity(entry) * FillerShare < most;
        return [.. weights.Values.Where(one => !IsFiller(one.Entry)).Select(one => new WeightedList(one.Entry, one.Weight, files))];
    }

    private long Rarity(TermEntry entry) => TermWeight.Rarity(entry.Count, files.Entry.Records);
}
