using PlanSite.Register.Deadlines;

namespace PlanSite.Register.Occurrences;

/// <summary>How a deadline stands to a day, in the order in which lists show them.</summary>
public enum DueState
{
    /// <summary>Its last day is over.</summary>
    Overdue,

    /// <summary>Due by the Sunday of the day's week.</summary>
    ThisWeek,

    /// <summary>Due later, but by the end of the day's month.</summary>
    ThisMonth,

    /// <summary>Due after that.</summary>
    Later,

    /// <summary>Without a last day.</summary>
    Open,
}

/// <summary>Tells how deadlines stand to a day.</summary>
public static class DueStates
{
    /// <summary>The state on a day; weeks begin on Monday.</summary>
    /// <param name="due">Last day, inclusive; null for none.</param>
    /// <param name="today">The day from which it is looked at.</param>
    public static DueState Of(DateOnly? due, DateOnly today)
    {
        if (due is not { } last) return DueState.Open;
        if (last < today) return DueState.Overdue;
        if (last <= WeekOf(today).Last) return DueState.ThisWeek;
        return last <= Period.Month(today.Year, today.Month).Last ? DueState.ThisMonth : DueState.Later;
    }

    /// <summary>Monday to Sunday around a day; the last week of all ends with the last day there is.</summary>
    public static Period WeekOf(DateOnly day)
    {
        var monday = day.DayNumber - ((int)day.DayOfWeek + 6) % 7;
        return new(DateOnly.FromDayNumber(monday), DateOnly.FromDayNumber(Math.Min(monday + 6, DateOnly.MaxValue.DayNumber)));
    }
}
