namespace PlanSite.Publishing.CalendarPages;

/// <summary>A month in the overview.</summary>
/// <param name="Name">"Tháng 3".</param>
/// <param name="Href">Its page; null when nothing falls due in it.</param>
/// <param name="Count">How many deadlines.</param>
internal sealed record MonthCell(string Name, string? Href, int Count);
