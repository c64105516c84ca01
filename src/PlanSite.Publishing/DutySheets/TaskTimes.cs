using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;
using PlanSite.Register.Occurrences;

namespace PlanSite.Publishing.DutySheets;

/// <summary>How tasks lie in time. Those of a plan that was replaced are no longer due, so they belong to no time.</summary>
internal sealed class TaskTimes(PlanYears years, OccurrenceFinder finder)
{
    /// <summary>The part of a year's or quarter's sheet to which a task belongs: by the nearest of its deadlines; null when none of them has to do with it.</summary>
    public SheetPart? PartIn(TaskEntry task, Period days) => task.Plan.IsReplaced ? null : task.Deadlines.Min(deadline => PartIn(task, deadline, days));

    /// <summary>Whether something of a task may still be to do on a day: it has no deadline, one without an end, or one that ends on the day or later.</summary>
    public static bool IsOpen(TaskEntry task, DateOnly day) =>
        !task.Plan.IsReplaced && (task.Deadlines.Count == 0 || task.Deadlines.Any(deadline => !IsOver(task, deadline, day)));

    /// <summary>Whether none of a task's deadlines says when it is to be done: it has none, or they wait for an event, a request or another document.</summary>
    public static bool IsUntimed(TaskEntry task) =>
        !task.Plan.IsReplaced && task.Deadlines.All(deadline => deadline is { Start: null, End: null, Kind: not (DeadlineKind.Ongoing or DeadlineKind.Recurring) });

    /// <summary>The dates of a recurring deadline that names days or months, up to the horizon; empty for all others.</summary>
    public IReadOnlyList<Occurrence> Dates(TaskEntry task, Deadline deadline) => deadline.Kind is DeadlineKind.Recurring ? [.. finder.Of(task, deadline)] : [];

    /// <summary>What of a task falls due first from a day on; null when nothing has a day.</summary>
    public Occurrence? Next(TaskEntry task, DateOnly from) => finder.Of(task).Where(one => one.Last >= from).MinBy(one => one.Last);

    private static bool IsOver(TaskEntry task, Deadline deadline, DateOnly day) =>
        deadline.Kind is DeadlineKind.Recurring ? OccurrenceFinder.IsOver(task, deadline, day) : deadline.End < day;

    private SheetPart? PartIn(TaskEntry task, Deadline deadline, Period days)
    {
        if (Dates(task, deadline) is { Count: > 0 } dates) return PartOf(dates, days);
        if (deadline.Start > days.Last || deadline.End < days.First) return null;
        var isConstant = deadline.Kind is DeadlineKind.Ongoing or DeadlineKind.Recurring;
        if (!isConstant && deadline.End is { } end && end <= days.Last) return SheetPart.Due;
        if (!isConstant && deadline.Start is null) return null;
        if (!isConstant && (deadline.End is not null || deadline.Start >= days.First)) return SheetPart.Running;
        return years.Holds(task.Plan, days.First.Year) ? SheetPart.Constant : null;
    }

    private static SheetPart? PartOf(IReadOnlyList<Occurrence> dates, Period days)
    {
        var inside = dates.Where(date => date.Overlaps(days)).ToList();
        if (inside.Exists(date => date.Last <= days.Last)) return SheetPart.Due;
        return inside.Count > 0 ? SheetPart.Running : null;
    }
}
