namespace PlanSite.Search;

/// <summary>The answer to a query.</summary>
/// <param name="Total">How many records were found; at least the number of hits.</param>
/// <param name="Hits">The best ones, best first; equal ones in ordinal order of their ids.</param>
public sealed record SearchResults(int Total, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>Whether more records than <see cref="Total"/> may have been found: the best ones were sure before all were counted.</summary>
    public bool HasMore { get; init; }

    /// <summary>Whether files of the index were missing or damaged, so that records may be missing here.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Syllables that were searched as others because the index has none like them.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Filters that the query's words suggest; none has been applied.</summary>
    public IReadOnlyList<FilterOffer> Offers { get; init; } = [];
}
