namespace PlanSite.Register.Settings;

/// <summary>As what deadlines stand in iCalendar files.</summary>
public enum CalendarItem
{
    /// <summary>All-day events, which every calendar program shows.</summary>
    Event,

    /// <summary>To-dos, which can be ticked off; some calendar programs do not show them.</summary>
    Todo,
}
