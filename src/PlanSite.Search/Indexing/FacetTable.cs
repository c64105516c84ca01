using PlanSite.Search.Format;
using PlanSite.Search.Terms;
using PlanSite.Vietnamese;

namespace PlanSite.Search.Indexing;

/// <summary>The facet values of an index being built, with their records and labels.</summary>
internal sealed class FacetTable
{
    private readonly SortedDictionary<string, Dictionary<string, PostingBuffer>> facets = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Facet, string Value), string> labels = [];

    public void Label(string facet, string value, string label) => labels[(facet, value)] = label;

    public void Add(int record, string facet, IEnumerable<string> values)
    {
        if (!facets.TryGetValue(facet, out var byValue)) facets.Add(facet, byValue = new(StringComparer.Ordinal));
        foreach (var value in values.Distinct(StringComparer.Ordinal))
        {
            if (!byValue.TryGetValue(value, out var postings)) byValue.Add(value, postings = new());
            postings.Add(record, 1);
        }
    }

    /// <summary>All facets, in ordinal order.</summary>
    public IEnumerable<string> Names => facets.Keys;

    /// <summary>One list a facet that is listed, in ordinal order of facets.</summary>
    public IEnumerable<FacetFile> Files() => facets.Where(facet => FacetNames.IsListed(facet.Key)).Select(facet => new FacetFile(facet.Key,
        [.. facet.Value
            .Select(value => new FacetValue(value.Key, labels.GetValueOrDefault((facet.Key, value.Key), value.Key), value.Value.Count))
            .OrderBy(value => value.Label, VietnameseCollation.Instance)
            .ThenBy(value => value.Value, StringComparer.Ordinal)]));

    /// <summary>Values as terms, so that a filter loads no more than its own records.</summary>
    public IEnumerable<(string Key, PostingBuffer Postings)> Terms() =>
        from facet in facets
        from value in facet.Value
        select (TermKey.Facet(facet.Key, value.Key), value.Value);
}
