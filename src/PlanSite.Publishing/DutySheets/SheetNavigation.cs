namespace PlanSite.Publishing.DutySheets;

/// <summary>The way from one sheet of an agency to its others.</summary>
/// <param name="Spans">All, what is open, the years.</param>
/// <param name="Quarters">Those of the year that is shown; empty on sheets without a year.</param>
/// <param name="Plans">The plans; of many only the neighbours of the one that is shown.</param>
internal sealed record SheetNavigation(IReadOnlyList<SheetLink> Spans, IReadOnlyList<SheetLink> Quarters, IReadOnlyList<SheetLink> Plans);
