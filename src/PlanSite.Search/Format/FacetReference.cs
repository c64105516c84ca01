namespace PlanSite.Search.Format;

/// <summary>Where the values of a facet are listed.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Name">Content name of its <see cref="FacetFile"/>, whose number is the place in the list; empty for a facet that is not listed.</param>
internal sealed record FacetReference(string Facet, string Name);
