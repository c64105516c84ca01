namespace PlanSite.Register.Settings;

/// <summary>How iCalendar files are written.</summary>
public sealed record CalendarSettings
{
    /// <summary>Events or to-dos.</summary>
    public CalendarItem Items { get; init; } = CalendarItem.Event;

    /// <summary>How long before a deadline a calendar program reminds of it, counted back from the midnight in which its (last) day begins; null for no reminder.</summary>
    public TimeSpan? Alarm { get; init; }

    /// <summary>How often a program that subscribes to a calendar should fetch it anew; more than zero.</summary>
    public TimeSpan Refresh { get; init; } = TimeSpan.FromDays(1);
}
