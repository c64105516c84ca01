using PlanSite.Publishing.Phrases;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.TaskLines;

/// <summary>The order in which tasks fall due: by day, then those without a day by the sort of their deadline, then those without any.</summary>
internal static class DueOrder
{
    /// <summary>A key whose ordinal order is that order.</summary>
    public static string Key(TaskEntry task)
    {
        if (FirstDue(task) is { } due) return DateWords.Iso(due);
        return task.Deadlines.Count > 0 ? $"z{(int)task.Deadlines[0].Kind:00}" : "zz";
    }

    /// <summary>The first day on which something of the task is due; null when no deadline has a day.</summary>
    public static DateOnly? FirstDue(TaskEntry task) => task.Deadlines.Min(deadline => deadline.Due);
}
