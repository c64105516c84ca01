using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.DutySheets;

/// <summary>How tasks lie in time.</summary>
internal sealed class TaskTimes(PlanYears years)
{
    /// <summary>The part of a year's or quarter's sheet to which a task belongs: by the nearest of its deadlines; null when none of them has to do with it.</summary>
    /// <param name="task">The task.</param>
    /// <param name="days">First and last day, both inclusive.</param>
    public SheetPart? PartIn(TaskEntry task, (DateOnly First, DateOnly Last) days) => task.Deadlines.Min(deadline => PartIn(deadline, task.Plan, days));

    /// <summary>Whether something of a task may still be to do on a day: it has no deadline, one without an end, or one that ends on the day or later.</summary>
    public static bool IsOpen(TaskEntry task, DateOnly day) => task.Deadlines.Count == 0 || task.Deadlines.Any(deadline => deadline.End is not { } end || end >= day);

    /// <summary>Whether none of a task's deadlines says when it is to be done: it has none, or they wait for an event, a request or another document.</summary>
    public static bool IsUntimed(TaskEntry task) => task.Deadlines.All(deadline => deadline is { Start: null, End: null } && !IsConstant(deadline));

    /// <summary>Whether a deadline is for work that is done all the time or comes back.</summary>
    public static bool IsConstant(Deadline deadline) => deadline.Kind is DeadlineKind.Ongoing or DeadlineKind.Recurring;

    private SheetPart? PartIn(Deadline deadline, PlanEntry plan, (DateOnly First, DateOnly Last) days)
    {
        var (first, last) = days;
        if (deadline.Start > last || (deadline.End < first)) return null;
        if (IsConstant(deadline)) return years.Holds(plan, first.Year) ? SheetPart.Constant : null;
        if (deadline.End is { } end && end <= last) return SheetPart.Due;
        if (deadline.Start is not { } start) return null;
        if (deadline.End is not null || start >= first) return SheetPart.Running;
        return years.Holds(plan, first.Year) ? SheetPart.Constant : null;
    }
}
