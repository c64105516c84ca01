namespace PlanSite.Search.Format;

/// <summary>The values of one facet.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Values">In Vietnamese order of their labels, then by value.</param>
internal sealed record FacetFile(string Facet, IReadOnlyList<FacetValue> Values);
