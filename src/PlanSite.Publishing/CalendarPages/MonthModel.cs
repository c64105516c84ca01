using PlanSite.Publishing.Paging;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>What <c>month.hbs</c> shows.</summary>
/// <param name="Title">"Thời hạn tháng 3/2022".</param>
/// <param name="Count">How many deadlines.</param>
/// <param name="Days">In the order of time.</param>
/// <param name="Previous">The month before that has any; null for none.</param>
/// <param name="Next">The month after that has any; null for none.</param>
internal sealed record MonthModel(string Title, int Count, IReadOnlyList<DayModel> Days, Neighbour? Previous, Neighbour? Next)
{
    /// <summary>Null when one page holds the month.</summary>
    public PagerModel? Pager { get; init; }
}
