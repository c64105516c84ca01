namespace PlanSite.Search.Format;

/// <summary>Where the values of a facet are listed.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Name">Name of its <see cref="FacetFile"/>.</param>
internal sealed record FacetReference(string Facet, string Name);
