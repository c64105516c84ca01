using System.Collections;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Searching;

/// <summary>Finds and orders records. Whole numbers throughout; mirrored by <c>rank</c> in Browser/query.js.</summary>
internal sealed class Ranking(int records, PostingSource postings)
{
    // Far below the best there are only records that share a common word or two with the query; a best one may name a thing in two ways, others in one.
    private const long FarthestFromBest = 3;
    private const long FarthestWithOtherNames = 4;

    /// <summary>The best records, and how many there are in all.</summary>
    public (int Total, IReadOnlyList<RankedRecord> Best) Rank(ParsedQuery query, IEnumerable<IReadOnlyList<string>> filters, int top)
    {
        var filterKeys = filters.ToList();
        if (query.Words.Count == 0 && filterKeys.Count == 0) return (0, []);

        var allowed = Allowed(query, filterKeys);
        var scores = Scores(query);
        var found = Found(allowed, scores, query);
        return (found.Count, [.. found.OrderByDescending(record => record.Score).ThenBy(record => record.Record).Take(top)]);
    }

    private BitArray Allowed(ParsedQuery query, List<IReadOnlyList<string>> filterKeys)
    {
        var allowed = new BitArray(records, true);
        foreach (var keys in filterKeys) allowed.And(RecordSet.Any(keys, postings, records));
        foreach (var phrase in query.Phrases) allowed.And(RecordSet.All(QueryTerms.Required(phrase), postings, records));
        foreach (var run in query.Excluded) allowed.And(RecordSet.All(QueryTerms.Required(run), postings, records).Not());
        return allowed;
    }

    private long[] Scores(ParsedQuery query)
    {
        var scores = new long[records];
        foreach (var term in QueryTerms.Ranking(query))
        {
            var list = postings(term.Key);
            if (list.Count == 0) continue;
            var weight = term.Weight * TermWeight.Rarity(list.Count, records);
            foreach (var posting in list) scores[posting.Record] += weight * (posting.Level + 1);
        }
        return scores;
    }

    private static List<RankedRecord> Found(BitArray allowed, long[] scores, ParsedQuery query)
    {
        var farthest = query.Added.Count > 0 ? FarthestWithOtherNames : FarthestFromBest;
        var best = 0L;
        for (var i = 0; i < scores.Length; i++)
        {
            if (allowed[i] && scores[i] > best) best = scores[i];
        }

        var found = new List<RankedRecord>();
        for (var i = 0; i < scores.Length; i++)
        {
            if (allowed[i] && (query.IsDecided || (scores[i] > 0 && scores[i] * farthest >= best))) found.Add(new(i, scores[i]));
        }
        return found;
    }
}
