namespace PlanSite.Register.Deadlines;

/// <summary>Some days in a row.</summary>
/// <param name="First">First day, inclusive.</param>
/// <param name="Last">Last day, inclusive; never before the first.</param>
public readonly record struct Period(DateOnly First, DateOnly Last)
{
    /// <summary>One day.</summary>
    public static Period Day(DateOnly day) => new(day, day);

    /// <summary>A whole month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    public static Period Month(int year, int month) => new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>A quarter of a year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    public static Period Quarter(int year, int quarter) => new(Month(year, quarter * 3 - 2).First, Month(year, quarter * 3).Last);

    /// <summary>A whole year, 1 to 9999.</summary>
    public static Period Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>Whether both have a day in common.</summary>
    public bool Overlaps(Period other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether the day is one of them.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>Whether it is no longer than a day.</summary>
    public bool IsOneDay => First == Last;
}
