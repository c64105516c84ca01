using System.Globalization;

namespace PlanSite.Register.Deadlines;

/// <summary>The days, or whole months, that an RRULE of RFC 5545 names.</summary>
/// <remarks>
/// <code>
/// FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15     15 December of every year
/// FREQ=YEARLY;BYMONTH=6,12                 June and December of every year, each from its first to its last day
/// FREQ=MONTHLY;BYMONTHDAY=-1               the last day of every month
/// FREQ=WEEKLY;BYDAY=FR                     every Friday
/// FREQ=YEARLY                              no day: "hằng năm" says how often, not when
/// </code>
/// Unlike RFC 5545, a rule without a day does not take it from the start: that is where the plan begins, not what it prints.
/// </remarks>
public sealed class Recurrence
{
    private readonly RecurrenceParts parts;

    private Recurrence(RecurrenceParts parts) => this.parts = parts;

    /// <summary>Reads a rule; null when it names neither day nor month, or is not well-formed.</summary>
    public static Recurrence? TryRead(string? rule) =>
        rule is not null && RecurrenceParts.TryRead(rule) is { } parts && (NamesDay(parts) || NamesMonths(parts)) ? new(parts) : null;

    /// <summary>Whether it names days; else whole months.</summary>
    public bool NamesDays => NamesDay(parts);

    /// <summary>In the order of time, all that end from the first day on and begin by the last one; COUNT counts from the first day.</summary>
    /// <param name="first">From when on the rule holds, inclusive.</param>
    /// <param name="last">Inclusive.</param>
    public IEnumerable<Period> Between(DateOnly first, DateOnly last)
    {
        var end = parts.Until < last ? parts.Until.Value : last;
        var left = parts.Count ?? int.MaxValue;
        foreach (var scope in Scopes(first, end))
        {
            foreach (var period in InScope(scope))
            {
                if (period.Last < first) continue;
                if (period.First > end || left-- == 0) yield break;
                yield return period;
            }
        }
    }

    // "FREQ=WEEKLY;BYMONTH=12" says how often in December, not that all of it is meant.
    private static bool NamesMonths(RecurrenceParts parts) => parts is { Months.Count: > 0, Frequency: "YEARLY" or "MONTHLY" };

    private static bool NamesDay(RecurrenceParts parts) => parts.MonthDays.Count > 0 || parts.YearDays.Count > 0 || parts.WeekDays.Count > 0 || parts.Weeks.Count > 0;

    // Years, months, weeks or days, every one of the interval, from the one that the first day is in.
    private IEnumerable<Period> Scopes(DateOnly first, DateOnly end)
    {
        for (var scope = ScopeOf(first); scope.First <= end; )
        {
            yield return scope;
            if (Next(scope.First) is not { } next) yield break;
            scope = ScopeOf(next);
        }
    }

    private Period ScopeOf(DateOnly day) => parts.Frequency switch
    {
        "YEARLY" => Period.Year(day.Year),
        "MONTHLY" => Period.Month(day.Year, day.Month),
        "WEEKLY" => new(Monday(day), After(Monday(day), 6) ?? DateOnly.MaxValue),
        _ => Period.Day(day),
    };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private DateOnly? Next(DateOnly first) => parts.Frequency switch
    {
        "YEARLY" => first.Year + parts.Interval > 9999 ? null : first.AddYears(parts.Interval),
        "MONTHLY" => (first.Year * 12 + first.Month + parts.Interval) / 12 > 9999 ? null : first.AddMonths(parts.Interval),
        "WEEKLY" => After(first, 7 * parts.Interval),
        _ => After(first, parts.Interval),
    };

    private static DateOnly? After(DateOnly day, int days) => DateOnly.MaxValue.DayNumber - day.DayNumber < days ? null : day.AddDays(days);

    private IEnumerable<Period> InScope(Period scope)
    {
        if (!NamesDays) return MonthsIn(scope);
        var days = new List<Period>();
        foreach (var month in MonthsOf(scope))
            for (var day = month.First.DayNumber; day <= month.Last.DayNumber; day++)
                if (Names(DateOnly.FromDayNumber(day))) days.Add(Period.Day(DateOnly.FromDayNumber(day)));
        return parts.Positions.Count == 0 ? days : days.Where((_, i) => parts.Positions.Contains(i + 1) || parts.Positions.Contains(i - days.Count));
    }

    // Of a year only the months that are named need to be looked through.
    private IEnumerable<Period> MonthsOf(Period scope) => parts.Frequency == "YEARLY" && parts.Months.Count > 0 ? MonthsIn(scope) : [scope];

    private IEnumerable<Period> MonthsIn(Period scope) => Enumerable.Range(scope.First.Month, scope.Last.Month - scope.First.Month + 1)
        .Where(month => parts.Months.Contains(month))
        .Select(month => Period.Month(scope.First.Year, month));

    private bool Names(DateOnly day) =>
        (parts.Months.Count == 0 || parts.Months.Contains(day.Month))
        && Allows(parts.MonthDays, day.Day, DateTime.DaysInMonth(day.Year, day.Month))
        && Allows(parts.YearDays, day.DayOfYear, DateTime.IsLeapYear(day.Year) ? 366 : 365)
        && Allows(parts.Weeks, ISOWeek.GetWeekOfYear(day.ToDateTime(default)), ISOWeek.GetWeeksInYear(ISOWeek.GetYear(day.ToDateTime(default))))
        && (parts.WeekDays.Count == 0 || parts.WeekDays.Any(one => one.Day == day.DayOfWeek && (one.Number == 0 || HasNumber(day, one.Number))));

    // A negative number counts from the end: -1 is the last.
    private static bool Allows(IReadOnlyList<int> numbers, int number, int total) =>
        numbers.Count == 0 || numbers.Contains(number) || numbers.Contains(number - total - 1);

    private bool HasNumber(DateOnly day, int number)
    {
        var ofYear = parts.Frequency == "YEARLY" && parts.Months.Count == 0;
        var (at, total) = ofYear ? (day.DayOfYear, DateTime.IsLeapYear(day.Year) ? 366 : 365) : (day.Day, DateTime.DaysInMonth(day.Year, day.Month));
        return number > 0 ? (at + 6) / 7 == number : (total - at) / 7 + 1 == -number;
    }
}
