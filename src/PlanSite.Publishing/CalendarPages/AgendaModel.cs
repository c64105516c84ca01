using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Paging;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>What <c>agenda.hbs</c> shows: all deadlines in the order of time.</summary>
internal sealed record AgendaModel
{
    /// <summary>"Lịch thời hạn: Sở Nội vụ".</summary>
    public required string Title { get; init; }

    /// <summary>How many have a last day.</summary>
    public required int Total { get; init; }

    /// <summary>How they stand to the day the site is made for.</summary>
    public required IReadOnlyList<StateCount> States { get; init; }

    /// <summary>That day, in words.</summary>
    public required string AsOf { get; init; }

    /// <summary>Whether the page has all that is counted, so that a script can count anew for the reader's today.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>By month, those on this page.</summary>
    public required IReadOnlyList<AgendaMonth> Months { get; init; }

    /// <summary>The views of the years; empty where a page above this one lists them.</summary>
    public IReadOnlyList<Neighbour> Years { get; init; } = [];

    /// <summary>Deadlines without a day, by kind; empty where they have a page of their own.</summary>
    public IReadOnlyList<KindGroup> Kinds { get; init; } = [];

    /// <summary>The drawing of tasks and months; null where there is none.</summary>
    public string? TimelineHref { get; init; }

    /// <summary>The iCalendar file with the same deadlines; null where there is none.</summary>
    public CalendarLinks? File { get; init; }

    /// <summary>For how many years recurring deadlines are followed.</summary>
    public required int HorizonYears { get; init; }

    /// <summary>Null when one page holds all.</summary>
    public PagerModel? Pager { get; init; }
}

/// <summary>A month of the list.</summary>
/// <param name="Name">"Tháng 3/2022".</param>
/// <param name="Rows">By day, then in register order.</param>
internal sealed record AgendaMonth(string Name, IReadOnlyList<AgendaRow> Rows);

/// <summary>A deadline of the list.</summary>
/// <param name="Date">"15/03/2022", the last day.</param>
/// <param name="Due">2022-03-15.</param>
/// <param name="State">overdue, this-week, this-month, later.</param>
/// <param name="StateName">"Quá hạn"; empty for later.</param>
/// <param name="Entry">The deadline and its task.</param>
internal sealed record AgendaRow(string Date, string Due, string State, string StateName, DatedRow Entry);
