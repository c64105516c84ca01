namespace PlanSite.Publishing.SearchPage;

/// <summary>A facet of the search page, which its script fills.</summary>
/// <param name="Name">Of the index, and of the parameter in the page's address.</param>
/// <param name="Label">What people call it.</param>
internal sealed record SearchFacet(string Name, string Label);
