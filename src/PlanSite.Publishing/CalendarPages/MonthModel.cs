using PlanSite.Publishing.Paging;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>What <c>month.hbs</c> shows.</summary>
internal sealed record MonthModel
{
    /// <summary>"Thời hạn tháng 3/2022".</summary>
    public required string Title { get; init; }

    /// <summary>How many deadlines.</summary>
    public required int Count { get; init; }

    /// <summary>The month as weeks; null on the pages after the first.</summary>
    public MonthGrid? Grid { get; init; }

    /// <summary>What lasts longer than a day; null for nothing, and on the pages after the first.</summary>
    public BarTable? Bars { get; init; }

    /// <summary>In the order of time.</summary>
    public required IReadOnlyList<DayModel> Days { get; init; }

    /// <summary>The month before that has any; null for none.</summary>
    public Neighbour? Previous { get; init; }

    /// <summary>The month after that has any; null for none.</summary>
    public Neighbour? Next { get; init; }

    /// <summary>Null when one page holds the month.</summary>
    public PagerModel? Pager { get; init; }
}
