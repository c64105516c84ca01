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

    private IEnumerable<Occurrence> Recurring(TaskEntry task, Deadline deadline, Recurrence rule)
    {
        if ((deadline.Start ?? task.Plan.Known) is not { } first || Earlier(deadline.End, horizon.Of(task.Plan)) is not { } last) return [];
        return rule.Between(first, last).Select(period => new Occurrence(task, deadline, period.First, period.Last));
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;
}
