using System.Globalization;

namespace PlanSite.Register.Deadlines;

/// <summary>The parts of an RRULE (RFC 5545, 3.3.10) for whole days; empty lists for those that are not there.</summary>
internal sealed record RecurrenceParts
{
    public required string Frequency { get; init; }

    public int Interval { get; init; } = 1;

    public int? Count { get; init; }

    /// <summary>Last day on which it can fall, inclusive.</summary>
    public DateOnly? Until { get; init; }

    public IReadOnlyList<int> Months { get; init; } = [];

    public IReadOnlyList<int> MonthDays { get; init; } = [];

    public IReadOnlyList<int> YearDays { get; init; } = [];

    public IReadOnlyList<int> Weeks { get; init; } = [];

    /// <summary>Each with its number within the month or year (1 the first, -1 the last), 0 for every one.</summary>
    public IReadOnlyList<(int Number, DayOfWeek Day)> WeekDays { get; init; } = [];

    public IReadOnlyList<int> Positions { get; init; } = [];

    private static readonly string[] DayNames = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>Reads a rule; null when it is not well-formed.</summary>
    public static RecurrenceParts? TryRead(string rule)
    {
        try
        {
            var parts = rule.Split(';').Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
            return Of(parts);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    private static RecurrenceParts? Of(Dictionary<string, string> parts)
    {
        if (parts.GetValueOrDefault("FREQ") is not ("YEARLY" or "MONTHLY" or "WEEKLY" or "DAILY")) return null;
        var read = new RecurrenceParts
        {
            Frequency = parts["FREQ"],
            Interval = Numbers(parts, "INTERVAL", (1, 999)) is [var interval] ? interval : 1,
            Count = Numbers(parts, "COUNT", (1, 999)) is [var count] ? count : null,
            Until = parts.TryGetValue("UNTIL", out var until) ? DateOnly.ParseExact(until.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture) : null,
            Months = Numbers(parts, "BYMONTH", (1, 12)),
            MonthDays = Numbers(parts, "BYMONTHDAY", (-31, 31)),
            YearDays = Numbers(parts, "BYYEARDAY", (-366, 366)),
            Weeks = Numbers(parts, "BYWEEKNO", (-53, 53)),
            WeekDays = [.. List(parts, "BYDAY").Select(WeekDay)],
            Positions = Numbers(parts, "BYSETPOS", (-366, 366)),
        };
        return read;
    }

    private static (int, DayOfWeek) WeekDay(string text)
    {
        var day = Array.IndexOf(DayNames, text[^2..]);
        if (day < 0) throw new FormatException(text);
        return (text.Length == 2 ? 0 : int.Parse(text[..^2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), (DayOfWeek)day);
    }

    private static List<int> Numbers(Dictionary<string, string> parts, string name, (int Least, int Most) bounds)
    {
        var numbers = List(parts, name).Select(text => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)).ToList();
        return numbers.TrueForAll(number => number != 0 && number >= bounds.Least && number <= bounds.Most) ? numbers : throw new FormatException(name);
    }

    private static string[] List(Dictionary<string, string> parts, string name) => parts.TryGetValue(name, out var list) ? list.Split(',') : [];
}
