using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Deadlines;

/// <summary>How points and periods of the calendar are printed, as fragments for the rules and as a reader for what they found.</summary>
internal static partial class MomentGrammar
{
    private const string DayNumber = @"(?<d>0?[1-9]|[12]\d|3[01])(?!\d)";
    private const string MonthNumber = @"(?<m>0?[1-9]|1[0-2])(?!\d)";
    private const string YearNumber = @"(?<y>(?:19|20)\d\d)(?!\d|/[\p{L}\d])";
    private const string YearAfter = @"(?:\s*(?:/|-|–|,?\s*năm)\s*" + YearNumber + ")";

    private const string FullDate = @"(?:(?:hết\s+)?ngày\s*)?" + DayNumber + @"\s?(?:[/.-]|tháng)\s?" + MonthNumber + @"\s?(?:[/.-]|,?\s?năm)\s?" + YearNumber;
    private const string Day = @"(?:hết\s+)?ngày\s*" + DayNumber + @"\s*(?:/|-|tháng)\s*" + MonthNumber + "(?>" + YearAfter + "?)";
    private const string DayWithoutMonth = @"ngày\s*" + DayNumber + @"(?!\s*(?:/|tháng|ngày))";
    private const string Month = @"tháng\s*" + MonthNumber + "(?>" + YearAfter + "?)";
    private const string BareDay = DayNumber + @"\s?/\s?" + MonthNumber + @"(?!\s?[/.-]\s?\d)";
    private const string BareMonth = @"(?<![\d/-])" + MonthNumber + @"\s?[/-]\s?" + YearNumber;
    private const string Quarter = @"(?:qu[ýí]\s*|qu[yi]\s+)(?<q>IV|I{1,3}|[1-4])(?![\p{L}\d])(?>(?:\s*(?:/|-|–|,|,?\s*năm)?\s*" + YearNumber + ")?)";
    private const string Months = @"(?<k>0?[1-9]|1[01]|ba|sáu|chín)\s+tháng\s+(?<h>đầu|cuối)\s+(?:của\s+)?năm(?:\s*" + YearNumber + ")?";
    private const string Week = @"tuần\s+(?:lễ\s+)?(?:thứ\s+)?(?<w>[1-4]|IV|I{1,3}|nhất|hai|ba|tư|đầu|cuối)\s+(?:của\s+)?" + Month;
    private const string Year = @"năm\s*" + YearNumber;
    private const string BareYear = @"(?<![\d/.-])" + YearNumber;
    private const string EdgeOfYear = @"(?<e>đầu|giữa|cuối|hết)\s+năm(?:\s*" + YearNumber + @")?(?!\s+(?:thứ|học))";
    private const string Edge = @"(?:(?:khoảng\s+)?(?<e>đầu|giữa|cuối|hết)\s+)?";

    // What only continues a list: "tháng 11, 12/2013", "quý II và III năm 2022", "từ tháng 3 đến 5 năm 2025".
    private const string MonthGoingOn = MonthNumber + @"\s*năm\s*" + YearNumber;
    private const string MonthAfterDash = MonthNumber + @"\s?[/-]\s?" + YearNumber;
    private const string QuarterGoingOn = @"(?<q>IV|I{1,3})(?![\p{L}\d])(?:\s*(?:/|-|năm)\s*" + YearNumber + ")?";

    private const string Named =
        FullDate + "|" + Day + "|" + Months + "|" + Week + "|" + Edge + "(?:" + Month + "|" + Quarter + "|" + Year + ")|" + EdgeOfYear;

    /// <summary>The words that any moment begins with.</summary>
    public const string Openings = "ngày tháng quý quí qui quy năm tuần ba sáu chín khoảng đầu giữa cuối hết " + OpeningWords.Figures;

    /// <summary>A moment that names itself ("ngày …", "tháng …", "quý …", "năm …", a full date).</summary>
    public const string Explicit = "(?:" + Named + ")";

    /// <summary>A moment that may also be bare figures ("12/2025", "2026"), as in time lines and tables.</summary>
    public const string Any = "(?:" + Named + "|" + BareMonth + "|" + BareYear + ")";

    /// <summary>The end of a span or a later item of a list.</summary>
    public const string Later = "(?:" + Named + "|" + QuarterGoingOn + "|" + MonthGoingOn + "|" + MonthAfterDash + "|" + BareDay + "|" + YearNumber + ")";

    /// <summary>The beginning of a span, which may leave its month to the end ("từ ngày 01 đến ngày 15/4/2022").</summary>
    public const string Earlier = "(?:" + Named + "|" + DayWithoutMonth + "|" + BareMonth + "|" + BareDay + "|" + BareYear + ")";

    /// <summary>What a limit can name: any moment, a day without "ngày", each after an hour ("17h00 ngày 20/12/2025").</summary>
    public const string Limit = Hour + "(?<a>" + Named + "|" + BareMonth + "|" + BareDay + "|" + BareYear + ")";

    /// <summary>An hour before a day, which no deadline keeps.</summary>
    public const string Hour = @"(?:\d{1,2}\s?(?:h|g|giờ|:)\s?(?:\d{2})?(?:\s?(?:phút|p))?\s*,?\s*)?";

    /// <summary>Reads one moment.</summary>
    /// <param name="printed">What a fragment of this grammar matched.</param>
    /// <param name="year">The year of a moment that prints none; null when that is unknown too.</param>
    /// <param name="month">The month of a day that prints none.</param>
    public static Moment Read(string printed, int? year, int? month = null)
    {
        foreach (var (shape, build) in Shapes)
        {
            if (shape.Match(printed) is not { Success: true } match) continue;
            return build(new Figures(match, match.Groups["y"].Success ? Number(match, "y") : year, month));
        }
        return default;
    }

    /// <summary>The year at the end of a moment; null when it prints none.</summary>
    public static int? PrintedYear(string printed) => LastYear().Match(printed) is { Success: true } match ? Number(match, "y") : null;

    private static Moment DayOf(Figures figures)
    {
        var month = figures.Has("m") ? figures["m"] : figures.Month;
        if (figures.Year is not { } year || month is not { } m || figures["d"] > DateTime.DaysInMonth(year, m)) return new(null, null, true);
        var day = new DateOnly(year, m, figures["d"]);
        return new(day, day, true);
    }

    private static Moment MonthOf(Figures figures)
    {
        if (figures.Year is not { } year) return default;
        var first = new DateOnly(year, figures["m"], 1);
        var last = first.AddMonths(1).AddDays(-1);
        return figures.Edge switch
        {
            "đầu" => new(first, first.AddDays(9), false),
            "giữa" => new(first.AddDays(10), first.AddDays(19), false),
            "cuối" => new(first.AddDays(20), last, false),
            _ => new(first, last, false),
        };
    }

    private static Moment QuarterOf(Figures figures)
    {
        if (figures.Year is not { } year) return default;
        var quarter = figures.Text("q").ToUpperInvariant() switch { "I" or "1" => 1, "II" or "2" => 2, "III" or "3" => 3, _ => 4 };
        var first = new DateOnly(year, quarter * 3 - 2, 1);
        return figures.Edge switch
        {
            "đầu" => new(first, first.AddMonths(1).AddDays(-1), false),
            "giữa" => new(first.AddMonths(1), first.AddMonths(2).AddDays(-1), false),
            "cuối" => new(first.AddMonths(2), first.AddMonths(3).AddDays(-1), false),
            _ => new(first, first.AddMonths(3).AddDays(-1), false),
        };
    }

    private static Moment MonthsOf(Figures figures)
    {
        if (figures.Year is not { } year) return default;
        var count = figures.Text("k").ToLowerInvariant() switch { "ba" => 3, "sáu" => 6, "chín" => 9, _ => figures["k"] };
        var first = new DateOnly(year, figures.Text("h").Equals("đầu", StringComparison.OrdinalIgnoreCase) ? 1 : 13 - count, 1);
        return new(first, first.AddMonths(count).AddDays(-1), false);
    }

    // Weeks as people count them: the first seven days, the next seven; the last one ends with the month.
    private static Moment WeekOf(Figures figures)
    {
        if (figures.Year is not { } year) return default;
        var first = new DateOnly(year, figures["m"], 1);
        if (figures.Text("w").Equals("cuối", StringComparison.OrdinalIgnoreCase)) return new(first.AddMonths(1).AddDays(-7), first.AddMonths(1).AddDays(-1), false);
        var week = figures.Text("w").ToUpperInvariant() switch { "2" or "II" or "HAI" => 2, "3" or "III" or "BA" => 3, "4" or "IV" or "TƯ" => 4, _ => 1 };
        return new(first.AddDays(7 * week - 7), first.AddDays(7 * week - 1), false);
    }

    private static Moment YearOf(Figures figures)
    {
        if (figures.Year is not { } year) return default;
        return figures.Edge switch
        {
            "đầu" => new(new(year, 1, 1), new(year, 3, 31), false),
            "giữa" => new(new(year, 5, 1), new(year, 8, 31), false),
            "cuối" => new(new(year, 10, 1), new(year, 12, 31), false),
            _ => new(new(year, 1, 1), new(year, 12, 31), false),
        };
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex("^" + FullDate, Options)]
    private static partial Regex FullDateShape();

    [GeneratedRegex("^" + Day, Options)]
    private static partial Regex DayShape();

    [GeneratedRegex("^" + Months, Options)]
    private static partial Regex MonthsShape();

    [GeneratedRegex("^" + Week, Options)]
    private static partial Regex WeekShape();

    [GeneratedRegex("^(?:" + Edge + Quarter + "|" + QuarterGoingOn + ")", Options)]
    private static partial Regex QuarterShape();

    [GeneratedRegex("^(?:" + Edge + Month + "|" + BareMonth + "|" + MonthGoingOn + ")", Options)]
    private static partial Regex MonthShape();

    [GeneratedRegex("^(?:" + EdgeOfYear + "|" + Year + "|" + BareYear + ")", Options)]
    private static partial Regex YearShape();

    [GeneratedRegex("^" + DayWithoutMonth, Options)]
    private static partial Regex DayWithoutMonthShape();

    [GeneratedRegex("^" + BareDay, Options)]
    private static partial Regex BareDayShape();

    [GeneratedRegex(@"(?<y>(?:19|20)\d\d)$", Options)]
    private static partial Regex LastYear();

    private static readonly (Regex Shape, Func<Figures, Moment> Build)[] Shapes =
    [
        (FullDateShape(), DayOf), (DayShape(), DayOf), (MonthsShape(), MonthsOf), (WeekShape(), WeekOf), (QuarterShape(), QuarterOf),
        (MonthShape(), MonthOf), (YearShape(), YearOf), (DayWithoutMonthShape(), DayOf), (BareDayShape(), DayOf),
    ];

    private sealed record Figures(Match Match, int? Year, int? Month)
    {
        public string? Edge => Match.Groups["e"].Success ? Match.Groups["e"].Value.ToLowerInvariant() : null;

        public int this[string group] => Number(Match, group);

        public bool Has(string group) => Match.Groups[group].Success;

        public string Text(string group) => Match.Groups[group].Value;
    }
}
