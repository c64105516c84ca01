using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>The days of an all-day event.</summary>
/// <param name="First">First day, inclusive.</param>
/// <param name="Last">Last day, inclusive; never before the first.</param>
/// <param name="Rule">RRULE of a recurring one, which <paramref name="First"/> fits; null for one that happens once.</param>
internal sealed record EventTime(DateOnly First, DateOnly Last, string? Rule)
{
    /// <summary>When a deadline stands in a calendar; null for one that names no day.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="known">From when on a recurring deadline of this plan can fall due; null when no date of the plan is known.</param>
    /// <remarks>
    /// A deadline "by" a day stands on that day, a period on all of its days, "from" a day on that day.
    /// A recurring one stands on the days that its rule names, from its own start or else the plan's day on.
    /// One whose end lies before its start is an error of the content, reported elsewhere; it stands on its end.
    /// </remarks>
    public static EventTime? Of(Deadline deadline, DateOnly? known)
    {
        if (deadline.Kind == DeadlineKind.Recurring) return Recurring(deadline, deadline.Start ?? known);
        if ((deadline.Start ?? deadline.End) is not { } first) return null;
        var last = deadline.End ?? first;
        return deadline.Kind == DeadlineKind.By || last < first ? new EventTime(last, last, null) : new EventTime(first, last, null);
    }

    private static EventTime? Recurring(Deadline deadline, DateOnly? from)
    {
        if (from is not { } start || RecurrenceDays.TryRead(deadline.Rule) is not { } days) return null;
        return days.FirstOnOrAfter(start) is { } first && !(deadline.End < first)
            ? new EventTime(first, first, WithEnd(deadline.Rule!, deadline.End))
            : null;
    }

    private static string WithEnd(string rule, DateOnly? end) =>
        end is { } last && !rule.Contains("UNTIL=", StringComparison.Ordinal) && !rule.Contains("COUNT=", StringComparison.Ordinal)
            ? $"{rule};UNTIL={ICalendarWriter.Day(last)}"
            : rule;
}
