using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines;

internal static class TaskDeadlines
{
    public static IReadOnlyList<Deadline> Of(TaskTimes times, int? planYear) => [];
}
