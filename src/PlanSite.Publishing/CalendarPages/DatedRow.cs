using PlanSite.Publishing.TaskLines;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>A deadline in a list of the calendar.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="Task">Its task.</param>
internal sealed record DatedRow(DeadlineLine Deadline, TaskRow Task);
