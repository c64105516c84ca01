using PlanSite.Search.Terms;

namespace PlanSite.Search.Searching;

/// <summary>The terms of filters. Mirrored by <c>filterKeys</c> in Browser/filters.js.</summary>
internal static class FilterKeys
{
    /// <summary>For each filter the terms of which a record must have one. Two facets that the index joins are one filter: whose duty a role is must be the agency asked for.</summary>
    /// <param name="filters">Values by facet.</param>
    /// <param name="facets">The facets that the index has.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyDictionary<string, IReadOnlyList<string>> filters, IEnumerable<string> facets)
    {
        var left = filters.Where(filter => filter.Value.Count > 0).ToDictionary(StringComparer.Ordinal);
        var keys = new List<IReadOnlyList<string>>();
        foreach (var facet in facets)
        {
            if (facet.Split(FacetNames.Joint) is not [var first, var second] || !left.ContainsKey(first) || !left.ContainsKey(second)) continue;
            keys.Add([.. left[first].SelectMany(_ => left[second], (one, other) => TermKey.Facet(facet, one + FacetNames.Joint + other))]);
            left.Remove(first);
            left.Remove(second);
        }
        return [.. keys, .. left.Select(filter => (IReadOnlyList<string>)[.. filter.Value.Select(value => TermKey.Facet(filter.Key, value))])];
    }
}
