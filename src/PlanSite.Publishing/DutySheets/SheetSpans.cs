using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.DutySheets;

/// <summary>Which sheets an agency has: all, what is open, each year, each quarter in which something is due, each plan.</summary>
internal sealed class SheetSpans(PlanYears years, TaskTimes times, DateOnly asOf)
{
    /// <summary>In that order; a year's quarters follow it. Only the sheet of all may be empty.</summary>
    public IReadOnlyList<SheetSpan> Of(AgencyEntry entry)
    {
        var found = new SortedSet<(int Year, int Quarter)>(entry.Duties.Select(duty => duty.Task).Distinct().SelectMany(TimesOf));
        return
        [
            SheetSpan.All,
            .. entry.Duties.Any(duty => TaskTimes.IsOpen(duty.Task, asOf)) ? [SheetSpan.Open] : Array.Empty<SheetSpan>(),
            .. found.Select(time => time.Quarter == 0 ? SheetSpan.OfYear(time.Year) : SheetSpan.OfQuarter(time.Year, time.Quarter)),
            .. entry.Plans.OrderBy(plan => plan.Id).Select(SheetSpan.OfPlan),
        ];
    }

    private IEnumerable<(int Year, int Quarter)> TimesOf(TaskEntry task) => task.Plan.IsReplaced ? [] : task.Deadlines.SelectMany(deadline => TimesOf(task, deadline));

    private IEnumerable<(int Year, int Quarter)> TimesOf(TaskEntry task, Deadline deadline)
    {
        if (times.Dates(task, deadline) is { Count: > 0 } dates) return dates.SelectMany(date => DueTimes(date.Last ?? date.First));
        var isConstant = deadline.Kind is DeadlineKind.Ongoing or DeadlineKind.Recurring;
        return (deadline.End is { } end && !isConstant ? DueTimes(end) : []).Concat(LongTimes(task.Plan, deadline, isConstant));
    }

    private static IEnumerable<(int Year, int Quarter)> DueTimes(DateOnly due) => [(due.Year, 0), (due.Year, (due.Month + 2) / 3)];

    // Work that runs for long, or always, makes no quarters by itself and no years beyond those of its plan; without an end, none
    // beyond the year for which the site is made.
    private IEnumerable<(int Year, int Quarter)> LongTimes(PlanEntry plan, Deadline deadline, bool isConstant)
    {
        if ((deadline.Start is null && !isConstant) || PlanYears.FirstOf(plan) is not { } first) yield break;
        var from = Math.Max(deadline.Start?.Year ?? first, first);
        var furthest = years.LastOf(plan) ?? asOf.Year;
        var to = deadline.End is { } last && !isConstant ? Math.Min(last.Year, furthest) : Math.Max(from, Math.Min(asOf.Year, furthest));
        for (var year = from; year <= to; year++) yield return (year, 0);
    }
}
