namespace PlanSite.Publishing.CalendarPages;

/// <summary>What <c>quarter.hbs</c> shows.</summary>
/// <param name="Title">"Thời hạn quý II/2022".</param>
/// <param name="Count">How many deadlines.</param>
/// <param name="Months">All three.</param>
/// <param name="Bars">What lasts longer than a day; null for nothing.</param>
/// <param name="Previous">The quarter before that has any; null for none.</param>
/// <param name="Next">The quarter after that has any; null for none.</param>
internal sealed record QuarterModel(string Title, int Count, IReadOnlyList<MonthGrid> Months, BarTable? Bars, Neighbour? Previous, Neighbour? Next);
