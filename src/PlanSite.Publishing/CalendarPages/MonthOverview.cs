namespace PlanSite.Publishing.CalendarPages;

/// <summary>A month of a year's page.</summary>
/// <param name="Name">"Tháng 3".</param>
/// <param name="Href">Its page; null when nothing falls due in it.</param>
/// <param name="Count">How many deadlines.</param>
/// <param name="Days">The days on which something falls due.</param>
internal sealed record MonthOverview(string Name, string? Href, int Count, IReadOnlyList<DayLink> Days);
