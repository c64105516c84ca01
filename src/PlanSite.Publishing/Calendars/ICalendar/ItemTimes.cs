using PlanSite.Register.Deadlines;
using PlanSite.Register.Settings;

namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>Puts deadlines into a calendar as programs repeat them.</summary>
/// <param name="sort">Events stand on all of their days, to-dos of a rule on the day by which they are due.</param>
internal sealed class ItemTimes(CalendarItem sort)
{
    /// <summary>The entries of a deadline; none for one that names no day.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="known">From when on a recurring deadline of this plan can fall due; null when no date of the plan is known.</param>
    /// <remarks>
    /// A deadline "by" a day stands on that day, a period on all of its days, "from" a day on from that day.
    /// A recurring one stands on what its rule names, from its own start or else the plan's day on.
    /// One whose end lies before its start is an error of the content, reported elsewhere; it stands on its end.
    /// </remarks>
    public IEnumerable<ItemTime> Of(Deadline deadline, DateOnly? known)
    {
        if (deadline.Kind is DeadlineKind.Recurring)
            return (deadline.Start ?? known) is { } from && deadline.Rule is { } rule ? new Repetition(rule, from, deadline.End).Times(sort) : [];
        if ((deadline.Start ?? deadline.End) is not { } first) return [];
        if (deadline.End is not { } last) return [new ItemTime(first, null)];
        return [new ItemTime(deadline.Kind is DeadlineKind.By || last < first ? last : first, last)];
    }
}
