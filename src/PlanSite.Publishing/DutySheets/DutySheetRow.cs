using PlanSite.Publishing.TaskLines;

namespace PlanSite.Publishing.DutySheets;

/// <summary>A row of a duty sheet.</summary>
/// <param name="Number">Counted from 1 through the whole sheet.</param>
/// <param name="Task">The task as the agency sees it.</param>
/// <param name="Start">First day of the deadline that comes next in the span; null where it has none.</param>
/// <param name="Due">Last day of that deadline; null for a task without such a day.</param>
internal sealed record DutySheetRow(int Number, TaskRow Task, DateOnly? Start, DateOnly? Due);
