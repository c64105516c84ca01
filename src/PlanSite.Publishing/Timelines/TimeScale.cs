using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.Timelines;

/// <summary>Turns days into places across a drawing.</summary>
/// <param name="Span">Whole years.</param>
/// <param name="Left">Where the first day begins.</param>
/// <param name="Width">Of the whole span.</param>
internal sealed record TimeScale(Period Span, int Left, int Width)
{
    // Narrower columns could not hold their number.
    private const int NarrowestMonth = 14;
    private const int NarrowestQuarter = 18;

    /// <summary>A scale over all the years that some days are in.</summary>
    public static TimeScale Over(DateOnly first, DateOnly last, (int Left, int Width) place) =>
        new(new Period(Period.Year(first.Year).First, Period.Year(last.Year).Last), place.Left, place.Width);

    /// <summary>The years, by first day.</summary>
    public IEnumerable<Period> Years => Enumerable.Range(Span.First.Year, Span.Last.Year - Span.First.Year + 1).Select(Period.Year);

    /// <summary>The columns below the years with the number of each: months, else quarters; none when not even those have room.</summary>
    public IEnumerable<(Period Days, string Name)> Columns => (Width / (Span.Last.Year - Span.First.Year + 1)) switch
    {
        >= 12 * NarrowestMonth => Years.SelectMany(year => Enumerable.Range(1, 12), (year, month) => (Period.Month(year.First.Year, month), Digits(month))),
        >= 4 * NarrowestQuarter => Years.SelectMany(year => Enumerable.Range(1, 4), (year, quarter) => (Period.Quarter(year.First.Year, quarter), CalendarPages.QuarterPages.Roman(quarter))),
        _ => [],
    };

    /// <summary>Where a day begins; days outside of the span are drawn at its ends.</summary>
    public double At(DateOnly day)
    {
        var days = Span.Last.DayNumber - Span.First.DayNumber + 1;
        return Left + Width * (double)(Math.Clamp(day.DayNumber, Span.First.DayNumber, Span.Last.DayNumber + 1) - Span.First.DayNumber) / days;
    }

    /// <summary>Where a day ends.</summary>
    public double EndOf(DateOnly day) => day >= Span.Last ? Left + Width : At(day.AddDays(1));

    private static string Digits(int number) => Phrases.DateWords.Digits(number);
}
