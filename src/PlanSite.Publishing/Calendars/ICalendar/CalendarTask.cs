using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>A task whose deadlines go into a calendar.</summary>
/// <param name="Task">The task.</param>
/// <param name="Categories">Under which words its entries are filed: the agency's roles, or none.</param>
internal sealed record CalendarTask(TaskEntry Task, IReadOnlyList<string> Categories);
