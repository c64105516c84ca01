namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>A day, month, quarter, half-year or year with the days it covers.</summary>
/// <param name="Start">First day, inclusive; null when no year is known.</param>
/// <param name="End">Last day, inclusive; null when no year is known.</param>
/// <param name="IsDay">Whether it is a single day.</param>
internal readonly record struct Moment(DateOnly? Start, DateOnly? End, bool IsDay)
{
    /// <summary>The same a year later; a month ends with its last day there too.</summary>
    public Moment InNextYear() => new(Start?.AddYears(1), IsDay ? End?.AddYears(1) : End?.AddDays(1).AddYears(1).AddDays(-1), IsDay);
}
