using System.Globalization;

namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>The days that a yearly or monthly RRULE names (<c>FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15</c>).</summary>
internal sealed class RecurrenceDays
{
    private readonly List<int> months;
    private readonly List<int> days;

    private RecurrenceDays(List<int> months, List<int> days)
    {
        this.months = months;
        this.days = days;
    }

    /// <summary>Reads a rule; null when it names no day of the month or is not well-formed, so that nothing can be put into a calendar.</summary>
    public static RecurrenceDays? TryRead(string? rule)
    {
        var parts = Split(rule ?? "");
        if (parts is null || parts.GetValueOrDefault("FREQ") is not ("YEARLY" or "MONTHLY")) return null;
        var months = Numbers(parts.GetValueOrDefault("BYMONTH"), 1, 12);
        var days = Numbers(parts.GetValueOrDefault("BYMONTHDAY"), -31, 31);
        return months is null || days is null or [] ? null : new RecurrenceDays(months, days);
    }

    /// <summary>The first day named, at the earliest the given one; null when there is none within eight years (31 April).</summary>
    public DateOnly? FirstOnOrAfter(DateOnly start)
    {
        // Eight years reach from one 29 February to the next, even across 1900 or 2100.
        for (var day = start.DayNumber; day <= Math.Min(start.DayNumber + 8 * 366, DateOnly.MaxValue.DayNumber); day++)
            if (Names(DateOnly.FromDayNumber(day))) return DateOnly.FromDayNumber(day);
        return null;
    }

    private bool Names(DateOnly date)
    {
        var fromEnd = date.Day - DateTime.DaysInMonth(date.Year, date.Month) - 1;
        return (months.Count == 0 || months.Contains(date.Month)) && (days.Contains(date.Day) || days.Contains(fromEnd));
    }

    private static Dictionary<string, string>? Split(string rule)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in rule.Split(';'))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0 || !part.All(c => char.IsAsciiLetterOrDigit(c) || c is '=' or ',' or '-') || !parts.TryAdd(part[..sign], part[(sign + 1)..])) return null;
        }
        return parts;
    }

    // Empty for a part that is not there, null for one that is wrong.
    private static List<int>? Numbers(string? list, int least, int most)
    {
        var numbers = new List<int>();
        foreach (var text in list?.Split(',') ?? [])
        {
            if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
            if (number < least || number > most || number == 0) return null;
            numbers.Add(number);
        }
        return numbers;
    }
}
