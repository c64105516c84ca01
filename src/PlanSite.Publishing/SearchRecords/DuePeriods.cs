using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.SearchRecords;

/// <summary>The years, quarters and months that a deadline touches.</summary>
internal static class DuePeriods
{
    // A date with a year gone wrong must not fill the index.
    private const int MostMonths = 12 * 30;

    /// <summary>All from its start to its end; of one with an open end those of its start, unless it recurs. None where it has no dates.</summary>
    public static IEnumerable<DuePeriod> Of(Deadline deadline)
    {
        if ((deadline.End ?? OpenEnd(deadline)) is not { } end) return [];
        var first = Months(deadline.Kind == DeadlineKind.By ? end : deadline.Start ?? end);
        return Enumerable.Range(first, Math.Clamp(Months(end) - first + 1, 0, MostMonths)).SelectMany(PeriodsOf).Distinct();
    }

    private static DateOnly? OpenEnd(Deadline deadline) => deadline.Kind == DeadlineKind.Recurring ? null : deadline.Start;

    private static int Months(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static DuePeriod[] PeriodsOf(int months)
    {
        var (year, month) = (months / 12, months % 12);
        return [new(year, 0, 0), new(year, (month / 3) + 1, 0), new(year, 0, month + 1)];
    }
}
