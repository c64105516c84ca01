namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>When an entry of a calendar stands there, and when it comes again.</summary>
/// <param name="First">First day, inclusive.</param>
/// <param name="Last">Last day, inclusive, never before the first; null for one that goes on without an end.</param>
internal sealed record ItemTime(DateOnly First, DateOnly? Last)
{
    /// <summary>RRULE that <see cref="First"/> fits; null for what happens once.</summary>
    public string? Rule { get; init; }

    /// <summary>Tells the entries of one deadline apart; empty where it has only one.</summary>
    public string Part { get; init; } = "";

    /// <summary>Whether it is one day.</summary>
    public bool IsOneDay => First == Last;
}
