namespace PlanSite.Publishing.DutySheets;

/// <summary>A link to a sheet from another one.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Href">As written on the page.</param>
/// <param name="IsCurrent">Whether it leads to the sheet that is shown.</param>
internal sealed record SheetLink(string Name, string Href, bool IsCurrent);
