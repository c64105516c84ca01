using PlanSite.Search.Format;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Searching;

/// <summary>The posting lists that rank a query's records.</summary>
internal sealed class QueryLists(IndexFiles files)
{
    /// <summary>Every list once, with the weight of all terms that it serves: an exact form serves the word as typed and the folded word.</summary>
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
        return [.. weights.Values.Select(one => new WeightedList(one.Entry, one.Weight, files))];
    }
}
