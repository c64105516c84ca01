using PlanSite.Publishing.Calendars;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>What <c>calendar.hbs</c> shows.</summary>
/// <param name="Total">How many deadlines fall on a day.</param>
/// <param name="Years">Earliest first.</param>
/// <param name="OtherHref">The list of deadlines without a day.</param>
/// <param name="Others">How many of those there are.</param>
/// <param name="Calendar">The iCalendar file of all.</param>
internal sealed record CalendarIndexModel(int Total, IReadOnlyList<YearOverview> Years, string OtherHref, int Others, CalendarLinks Calendar)
{
    /// <summary>The iCalendar file of every jurisdiction that has plans.</summary>
    public required IReadOnlyList<CalendarLinks> AreaCalendars { get; init; }
}
