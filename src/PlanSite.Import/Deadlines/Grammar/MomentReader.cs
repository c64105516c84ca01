using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Reads the points and periods of the calendar that <see cref="MomentGrammar"/> finds.</summary>
internal static class MomentReader
{
    /// <summary>Reads one moment.</summary>
    /// <param name="printed">What a fragment of this grammar matched.</param>
    /// <param name="year">The year of a moment that prints none; null when that is unknown too.</param>
    /// <param name="month">The month of a day that prints none.</param>
    public static Moment Read(string printed, int? year, int? month = null)
    {
        foreach (var (shape, build) in Shapes)
        {
            if (shape.Match(printed) is not { Success: true } match) continue;
            return build(new MomentFigures(match, match.Groups["y"].Success ? YearIn(match) : year, month));
        }
        return default;
    }

    /// <summary>The year at the end of a moment; null when it prints none.</summary>
    public static int? PrintedYear(string printed) => LastYear.Match(printed) is { Success: true } match ? YearIn(match) : null;

    private static int YearIn(Match match)
    {
        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        return year >= 100 ? year : 2000 + year;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex FullDateShape = new("^" + MomentGrammar.FullDate, Options);

    private static readonly Regex DayShape = new("^" + MomentGrammar.Day, Options);

    private static readonly Regex MonthsShape = new("^" + MomentGrammar.Months, Options);

    private static readonly Regex WeekShape = new("^" + MomentGrammar.Week, Options);

    private static readonly Regex QuarterShape = new("^(?:" + MomentGrammar.Edge + MomentGrammar.Quarter + "|" + MomentGrammar.QuarterGoingOn + ")", Options);

    private static readonly Regex MonthShape = new("^(?:" + MomentGrammar.Edge + MomentGrammar.Month + "|" + MomentGrammar.BareMonth + "|" + MomentGrammar.MonthGoingOn + ")", Options);

    private static readonly Regex YearShape = new("^(?:" + MomentGrammar.EdgeOfYear + "|" + MomentGrammar.Year + "|" + MomentGrammar.BareYear + ")", Options);

    private static readonly Regex DayWithoutMonthShape = new("^" + MomentGrammar.DayWithoutMonth, Options);

    private static readonly Regex BareDayShape = new("^" + MomentGrammar.BareDay, Options);

    private static readonly Regex LastYear = new(@"(?<y>(?:19|20)\d\d)$|" + MomentGrammar.ShortYear + "$", Options);

    private static readonly (Regex Shape, Func<MomentFigures, Moment> Build)[] Shapes =
    [
        (FullDateShape, figures => figures.ToDay()), (DayShape, figures => figures.ToDay()), (MonthsShape, figures => figures.ToMonths()), (WeekShape, figures => figures.ToWeek()), (QuarterShape, figures => figures.ToQuarter()),
        (MonthShape, figures => figures.ToMonth()), (YearShape, figures => figures.ToYear()), (DayWithoutMonthShape, figures => figures.ToDay()), (BareDayShape, figures => figures.ToDay()),
    ];
}
