namespace PlanSite.Publishing.AgencyPages;

/// <summary>A plan that gives an agency work.</summary>
internal sealed record AgencyPlan(string Name, string Title, string Href, int Duties);
