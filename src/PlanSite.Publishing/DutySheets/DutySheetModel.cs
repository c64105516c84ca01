namespace PlanSite.Publishing.DutySheets;

/// <summary>What <c>duty-sheet.hbs</c> shows.</summary>
/// <param name="Agency">Canonical name.</param>
/// <param name="Jurisdiction">Where it is known.</param>
/// <param name="AsOf">The day the site is made for, in words.</param>
/// <param name="AgencyHref">The agency's page.</param>
/// <param name="Scope">Says through which groups the sheet has duties; null on the sheet of a group.</param>
/// <param name="Rows">One a task, in the order of roles, then of deadlines; numbered from 1.</param>
internal sealed record DutySheetModel(string Agency, string Jurisdiction, string AsOf, string AgencyHref, string? Scope, IReadOnlyList<DutySheetRow> Rows);
