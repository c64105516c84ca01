using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>The figures of one printed moment, and the days it covers.</summary>
/// <param name="Match">Group <c>d</c> is the day, <c>m</c> the month, <c>q</c> the quarter, <c>w</c> the week, <c>k</c> a number of months, <c>e</c> and <c>h</c> which end of a period.</param>
/// <param name="Year">Of the moment; null when it is unknown.</param>
/// <param name="Month">Of a day that prints none.</param>
internal sealed record MomentFigures(Match Match, int? Year, int? Month)
{
    public Moment ToDay()
    {
        var month = Has("m") ? PrintedMonth : Month;
        if (Year is not { } year || month is not { } m || this["d"] > DateTime.DaysInMonth(year, m)) return new(null, null, true);
        var day = new DateOnly(year, m, this["d"]);
        return new(day, day, true);
    }

    public Moment ToMonth()
    {
        if (Year is not { } year) return default;
        var first = new DateOnly(year, PrintedMonth, 1);
        var last = first.AddMonths(1).AddDays(-1);
        return Edge switch
        {
            "đầu" => new(first, first.AddDays(9), false),
            "giữa" => new(first.AddDays(10), first.AddDays(19), false),
            "cuối" => new(first.AddDays(20), last, false),
            { } half when half.EndsWith("đầu", StringComparison.Ordinal) => new(first, first.AddDays(14), false),
            { } half when half.EndsWith("cuối", StringComparison.Ordinal) => new(first.AddDays(15), last, false),
            _ => new(first, last, false),
        };
    }

    public Moment ToQuarter()
    {
        if (Year is not { } year) return default;
        var quarter = Text("q").ToUpperInvariant() switch { "I" or "1" => 1, "II" or "2" => 2, "III" or "3" => 3, _ => 4 };
        var first = new DateOnly(year, quarter * 3 - 2, 1);
        return Edge switch
        {
            "đầu" => new(first, first.AddMonths(1).AddDays(-1), false),
            "giữa" => new(first.AddMonths(1), first.AddMonths(2).AddDays(-1), false),
            "cuối" => new(first.AddMonths(2), first.AddMonths(3).AddDays(-1), false),
            _ => new(first, first.AddMonths(3).AddDays(-1), false),
        };
    }

    public Moment ToMonths()
    {
        if (Year is not { } year) return default;
        var count = Text("k").ToLowerInvariant() switch { "ba" => 3, "sáu" => 6, "chín" => 9, _ => this["k"] };
        var first = new DateOnly(year, Text("h").Equals("đầu", StringComparison.OrdinalIgnoreCase) ? 1 : 13 - count, 1);
        return new(first, first.AddMonths(count).AddDays(-1), false);
    }

    // Weeks as people count them: the first seven days, the next seven; the last one ends with the month.
    public Moment ToWeek()
    {
        if (Year is not { } year) return default;
        var first = new DateOnly(year, PrintedMonth, 1);
        if (Text("w").Equals("cuối", StringComparison.OrdinalIgnoreCase)) return new(first.AddMonths(1).AddDays(-7), first.AddMonths(1).AddDays(-1), false);
        var week = Text("w").ToUpperInvariant() switch { "2" or "II" or "HAI" => 2, "3" or "III" or "BA" => 3, "4" or "IV" or "TƯ" => 4, _ => 1 };
        return new(first.AddDays(7 * week - 7), first.AddDays(7 * week - 1), false);
    }

    public Moment ToYear()
    {
        if (Year is not { } year) return default;
        return Edge switch
        {
            "đầu" => new(new(year, 1, 1), new(year, 3, 31), false),
            "giữa" => new(new(year, 5, 1), new(year, 8, 31), false),
            "cuối" => new(new(year, 10, 1), new(year, 12, 31), false),
            _ => new(new(year, 1, 1), new(year, 12, 31), false),
        };
    }

    private string? Edge => Match.Groups["e"].Success ? Match.Groups["e"].Value.ToLowerInvariant() : null;

    private int PrintedMonth => MonthNames.NumberOf(Text("m"));

    private int this[string group] => int.Parse(Match.Groups[group].Value, CultureInfo.InvariantCulture);

    private bool Has(string group) => Match.Groups[group].Success;

    private string Text(string group) => Match.Groups[group].Value;
}
