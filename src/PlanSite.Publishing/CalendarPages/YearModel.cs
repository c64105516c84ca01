namespace PlanSite.Publishing.CalendarPages;

/// <summary>What <c>year.hbs</c> shows.</summary>
/// <param name="Title">"Thời hạn năm 2022".</param>
/// <param name="Count">How many deadlines.</param>
/// <param name="Months">All twelve.</param>
/// <param name="Previous">The year before that has any; null for none.</param>
/// <param name="Next">The year after that has any; null for none.</param>
internal sealed record YearModel(string Title, int Count, IReadOnlyList<MonthOverview> Months, Neighbour? Previous, Neighbour? Next);
