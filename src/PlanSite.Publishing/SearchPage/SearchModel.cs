namespace PlanSite.Publishing.SearchPage;

/// <summary>What <c>search.hbs</c> shows; the links are for readers without JavaScript.</summary>
/// <param name="Root">What leads to the site's root.</param>
/// <param name="TasksHref">The task register.</param>
/// <param name="PlansHref">The register of plans.</param>
/// <param name="AgenciesHref">The index of agencies.</param>
internal sealed record SearchModel(string Root, string TasksHref, string PlansHref, string AgenciesHref);
