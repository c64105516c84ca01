namespace PlanSite.Publishing.CalendarPages;

/// <summary>A year in the overview.</summary>
/// <param name="Name">"Năm 2022".</param>
/// <param name="Href">Its page.</param>
/// <param name="Count">How many deadlines.</param>
/// <param name="Months">All twelve.</param>
internal sealed record YearOverview(string Name, string Href, int Count, IReadOnlyList<MonthCell> Months);
