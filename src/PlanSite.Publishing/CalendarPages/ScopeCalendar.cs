using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;
using PlanSite.Register.Occurrences;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>The deadlines of a scope in the order of time.</summary>
internal sealed class ScopeCalendar
{
    private readonly ILookup<(int Year, int Month), Occurrence> byMonth;

    public ScopeCalendar(IReadOnlyList<TaskEntry> tasks, int horizonYears)
    {
        var horizon = new Horizon(horizonYears);
        var finder = new OccurrenceFinder(horizon);
        var all = tasks.SelectMany(finder.Of).ToList();
        Due = [.. all.Where(one => one.Due is not null).OrderBy(one => one.Due)];
        Bars = [.. all.Where(one => one.IsPeriod).OrderBy(one => one.First).ThenBy(one => one.Last ?? DateOnly.MaxValue)];
        Undated = [.. tasks.SelectMany(task => task.Deadlines, (task, deadline) => (task, deadline)).Where(one => one.deadline.Due is null)];
        byMonth = Due.ToLookup(one => (one.Due!.Value.Year, one.Due.Value.Month));
        Years = [.. Due.Select(one => one.Due!.Value.Year).Concat(Bars.SelectMany(bar => YearsOf(bar, horizon))).Distinct().Order()];
    }

    /// <summary>All that have a last day, by that day, then in register order.</summary>
    public IReadOnlyList<Occurrence> Due { get; }

    /// <summary>All that last longer than a day, by their first day; those without an end too.</summary>
    public IReadOnlyList<Occurrence> Bars { get; }

    /// <summary>All deadlines without a last day of their own, in register order: recurring, from a day on, ongoing, conditional …</summary>
    public IReadOnlyList<(TaskEntry Task, Deadline Deadline)> Undated { get; }

    /// <summary>The years that have a page.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>What falls due in a month, by day, then in register order.</summary>
    public IReadOnlyList<Occurrence> DueIn(int year, int month) => [.. byMonth[(year, month)]];

    /// <summary>What runs through some days of a period, by first day.</summary>
    public IReadOnlyList<Occurrence> BarsIn(Period period) => [.. Bars.TakeWhile(bar => bar.First <= period.Last).Where(bar => bar.Overlaps(period))];

    // "2021 - 2050" would have thirty pages with nothing but that bar on them.
    private static IEnumerable<int> YearsOf(Occurrence bar, Horizon horizon)
    {
        var last = Math.Min((bar.Last ?? DateOnly.MaxValue).Year, horizon.Of(bar.Task.Plan)?.Year ?? bar.First.Year);
        return Enumerable.Range(bar.First.Year, Math.Max(1, last - bar.First.Year + 1));
    }
}
