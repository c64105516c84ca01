namespace PlanSite.Publishing.DeadlineCalendar;

/// <summary>What <c>year.hbs</c> shows.</summary>
/// <param name="Title">"Thời hạn năm 2022".</param>
/// <param name="Count">How many deadlines.</param>
/// <param name="Months">Those in which something falls due.</param>
/// <param name="PreviousHref">The year before that has any; null for none.</param>
/// <param name="NextHref">The year after that has any; null for none.</param>
internal sealed record YearModel(string Title, int Count, IReadOnlyList<MonthOverview> Months, string? PreviousHref, string? NextHref);

/// <summary>A month of a year's page.</summary>
/// <param name="Name">"Tháng 3/2022".</param>
/// <param name="Href">Its page.</param>
/// <param name="Count">How many deadlines.</param>
/// <param name="Days">The days on which something falls due.</param>
internal sealed record MonthOverview(string Name, string Href, int Count, IReadOnlyList<DayLink> Days);

/// <summary>A day of a month.</summary>
/// <param name="Name">"15/03".</param>
/// <param name="Href">Its place in the month's page.</param>
/// <param name="Count">How many deadlines.</param>
internal sealed record DayLink(string Name, string Href, int Count);
