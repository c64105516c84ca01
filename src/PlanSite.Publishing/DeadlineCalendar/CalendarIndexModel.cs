namespace PlanSite.Publishing.DeadlineCalendar;

/// <summary>What <c>calendar.hbs</c> shows.</summary>
/// <param name="Total">How many deadlines fall on a day.</param>
/// <param name="Years">Earliest first.</param>
/// <param name="OtherHref">The list of deadlines without a day.</param>
/// <param name="Others">How many of those there are.</param>
/// <param name="CalendarHref">The iCalendar file of all.</param>
internal sealed record CalendarIndexModel(int Total, IReadOnlyList<YearOverview> Years, string OtherHref, int Others, string CalendarHref);

/// <summary>A year in the overview.</summary>
/// <param name="Name">"Năm 2022".</param>
/// <param name="Href">Its page.</param>
/// <param name="Count">How many deadlines.</param>
/// <param name="Months">All twelve.</param>
internal sealed record YearOverview(string Name, string Href, int Count, IReadOnlyList<MonthCell> Months);

/// <summary>A month in the overview.</summary>
/// <param name="Name">"Tháng 3".</param>
/// <param name="Href">Its page; null when nothing falls due in it.</param>
/// <param name="Count">How many deadlines.</param>
internal sealed record MonthCell(string Name, string? Href, int Count);
