namespace PlanSite.Publishing.CalendarPages;

/// <summary>A day of a month.</summary>
/// <param name="Name">"15/03".</param>
/// <param name="Href">Its place in the month's page.</param>
/// <param name="Count">How many deadlines.</param>
internal sealed record DayLink(string Name, string Href, int Count);
