namespace PlanSite.Publishing.DutySheets;

/// <summary>What <c>duty-sheet.hbs</c> shows.</summary>
/// <param name="Sheet">What is printed.</param>
/// <param name="AgencyHref">The agency's page.</param>
/// <param name="Navigation">The agency's other sheets; not printed.</param>
/// <param name="Files">The same sheet as office files.</param>
internal sealed record DutySheetModel(DutySheet Sheet, string AgencyHref, SheetNavigation Navigation, SheetFiles Files);
