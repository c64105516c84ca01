using PlanSite.Publishing.Frame;

namespace PlanSite.Publishing.SearchPage;

/// <summary>What <c>search.hbs</c> shows; the links are for readers without JavaScript.</summary>
/// <param name="Root">What leads to the site's root.</param>
/// <param name="TasksHref">The task register.</param>
/// <param name="PlansHref">The register of plans.</param>
/// <param name="DocumentsHref">The index of cited documents.</param>
/// <param name="AgenciesHref">The index of agencies.</param>
/// <param name="Facets">What can be filtered by, in the order of the page.</param>
/// <param name="Years">Years in which something is due, earliest first.</param>
/// <param name="Letters">Agencies by the first letter of their names; none where they are too many for this page.</param>
internal sealed record SearchModel(
    string Root,
    string TasksHref,
    string PlansHref,
    string DocumentsHref,
    string AgenciesHref,
    IReadOnlyList<SearchFacet> Facets,
    IReadOnlyList<NavigationLink> Years,
    IReadOnlyList<AgencyLetter> Letters);
