namespace PlanSite.Search;

/// <summary>How many of a query's records have each of some values.</summary>
/// <param name="Records">In the order of the values asked for.</param>
/// <param name="HasMore">Whether of each there may be more: the best records were sure before all were counted.</param>
public sealed record FacetCounts(IReadOnlyList<int> Records, bool HasMore);
