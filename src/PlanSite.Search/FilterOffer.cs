namespace PlanSite.Search;

/// <summary>A filter that a query's words suggest, for the reader to take or leave.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Values">Values that the index has, of which a record would have one.</param>
public sealed record FilterOffer(string Facet, IReadOnlyList<string> Values);
