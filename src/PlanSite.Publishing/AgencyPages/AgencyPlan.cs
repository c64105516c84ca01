using PlanSite.Publishing.DutySheets;

namespace PlanSite.Publishing.AgencyPages;

/// <summary>A plan that gives an agency work.</summary>
/// <param name="Name">The plan.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Href">Its page.</param>
/// <param name="Duties">How many of its tasks the agency has.</param>
/// <param name="Sheet">The agency's duty sheet of this plan.</param>
internal sealed record AgencyPlan(string Name, string Title, string Href, int Duties, SheetFiles Sheet);
