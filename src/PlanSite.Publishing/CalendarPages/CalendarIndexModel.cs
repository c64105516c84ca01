using PlanSite.Publishing.Calendars;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>What <c>calendar.hbs</c> shows.</summary>
internal sealed record CalendarIndexModel
{
    /// <summary>"Lịch thời hạn", "Lịch thời hạn: Bình Thuận".</summary>
    public required string Title { get; init; }

    /// <summary>How many deadlines fall on a day.</summary>
    public required int Total { get; init; }

    /// <summary>False: the deadlines themselves stand on other pages.</summary>
    public bool IsWhole { get; init; }

    /// <summary>How they stand to the day the site is made for.</summary>
    public required IReadOnlyList<StateCount> States { get; init; }

    /// <summary>That day, in words.</summary>
    public required string AsOf { get; init; }

    /// <summary>From the year on for which the site is made, earliest first.</summary>
    public required IReadOnlyList<YearOverview> Years { get; init; }

    /// <summary>The years before, latest first.</summary>
    public required IReadOnlyList<YearOverview> PastYears { get; init; }

    /// <summary>The list in the order of time.</summary>
    public required string AgendaHref { get; init; }

    /// <summary>The list of deadlines without a day.</summary>
    public required string OtherHref { get; init; }

    /// <summary>How many of those there are.</summary>
    public required int Others { get; init; }

    /// <summary>The iCalendar file with the same deadlines; null where there is none.</summary>
    public CalendarLinks? File { get; init; }

    /// <summary>Up to when recurring deadlines are followed; "5 năm".</summary>
    public required int HorizonYears { get; init; }

    /// <summary>The calendars of the jurisdictions; empty on those themselves.</summary>
    public IReadOnlyList<AreaLink> Areas { get; init; } = [];
}

/// <summary>How many deadlines are in a state.</summary>
/// <param name="Name">"Quá hạn", "Đến hạn trong tuần", …</param>
/// <param name="State">overdue, this-week, this-month, later, open.</param>
/// <param name="Count">How many.</param>
internal sealed record StateCount(string Name, string State, int Count);

/// <summary>The calendar of a jurisdiction.</summary>
/// <param name="Name">"Bình Thuận".</param>
/// <param name="Href">Its first page.</param>
/// <param name="Count">How many deadlines fall on a day.</param>
internal sealed record AreaLink(string Name, string Href, int Count);
