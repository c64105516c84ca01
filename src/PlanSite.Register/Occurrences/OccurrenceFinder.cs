using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;

namespace PlanSite.Register.Occurrences;

/// <summary>Puts deadlines into a calendar.</summary>
/// <param name="horizon">How far recurring ones are followed.</param>
public sealed class OccurrenceFinder(Horizon horizon)
{
    /// <summary>In the order of the task's deadlines, those of one deadline in the order of time; nothing for those that name no day.</summary>
    public IEnumerable<Occurrence> Of(TaskEntry task) => task.Deadlines.SelectMany(deadline => Of(task, deadline));

    /// <summary>
    /// One deadline: "by" a day stands on that day, a period on all of its days, "from" a day on without an end; a recurring one on every date of its rule up to the horizon.
    /// One whose end lies before its start is an error of the content, reported elsewhere; it stands on its end.
    /// </summary>
    public IEnumerable<Occurrence> Of(TaskEntry task, Deadline deadline)
    {
        if (deadline.Kind is DeadlineKind.Recurring && Recurrence.TryRead(deadline.Rule) is { } rule) return Recurring(task, deadline, rule);
        if (deadline.Kind is DeadlineKind.Recurring || (deadline.Start ?? deadline.End) is not { } first) return [];
        if (deadline.End is not { } last) return [new Occurrence(task, deadline, first, null)];
        return [new Occurrence(task, deadline, deadline.Kind is DeadlineKind.By || last < first ? last : first, last)];
    }

    /// <summary>Whether the last date of a recurring deadline lies before a day; false for one that never ends or names no day.</summary>
    public static bool IsOver(TaskEntry task, Deadline deadline, DateOnly day)
    {
        if (Recurrence.TryRead(deadline.Rule) is not { } rule || (deadline.Start ?? task.Plan.Begins) is not { } first) return deadline.End < day;
        // Eight years reach from one 29 February to the next, even across 1900 or 2100.
        var ahead = day.Year > 9990 ? DateOnly.MaxValue : day.AddYears(8);
        return !rule.Between(first, deadline.End < ahead ? deadline.End.Value : ahead).Any(period => period.Last >= day);
    }

    private IEnumerable<Occurrence> Recurring(TaskEntry task, Deadline deadline, Recurrence rule)
    {
        if ((deadline.Start ?? task.Plan.Begins) is not { } first || Earlier(deadline.End, horizon.Of(task.Plan)) is not { } last) return [];
        return rule.Between(first, last).Select(period => new Occurrence(task, deadline, period.First, period.Last));
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;
}
