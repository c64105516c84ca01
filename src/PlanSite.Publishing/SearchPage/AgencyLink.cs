namespace PlanSite.Publishing.SearchPage;

/// <summary>An agency in the list by letters.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Jurisdiction">Where it is.</param>
/// <param name="Href">Its page.</param>
internal sealed record AgencyLink(string Name, string Jurisdiction, string Href);
