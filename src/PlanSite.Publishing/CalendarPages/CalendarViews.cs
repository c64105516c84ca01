using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>All pages of one calendar.</summary>
internal sealed class CalendarViews(SiteInput input, CalendarScope scope)
{
    private readonly CalendarContext context = new(scope, input.Settings.HorizonYears);

    /// <summary>An agency's or plan's calendar: the list, the years, the drawing. Nothing when it has no deadline at all.</summary>
    public IEnumerable<Page> Narrow()
    {
        if (!CalendarScopes.HasDeadlines(scope.Tasks)) return [];
        return new AgendaPages(input, context).Pages().Concat(new YearPages(input, context).Pages()).Concat(new Timelines.TimelinePages(input, context).Pages());
    }

    /// <summary>The calendar of the register or a jurisdiction: overview, list, years, quarters, months, deadlines without a day.</summary>
    public IEnumerable<Page> Wide(IReadOnlyList<AreaLink> areas) =>
    [
        new CalendarIndexPage(input, context).Page(areas),
        .. new AgendaPages(input, context).Pages(),
        .. new YearPages(input, context).Pages(),
        .. new QuarterPages(input, context).Pages(),
        .. new MonthPages(input, context).Pages(),
        .. new OtherDeadlinesPages(input, context).Pages(),
    ];

    /// <summary>The calendar of the register and those of its jurisdictions.</summary>
    public static IEnumerable<Page> OfRegister(SiteInput input, Urls.PageLinks links)
    {
        var areas = CalendarScopes.Jurisdictions(input).ToList();
        var list = areas.Select(area => new AreaLink(area.Name!, links.To(area.Urls.Index), new ScopeCalendar(area.Tasks, input.Settings.HorizonYears).Due.Count)).ToList();
        foreach (var page in new CalendarViews(input, CalendarScopes.Whole(input)).Wide(list)) yield return page;
        foreach (var page in areas.SelectMany(area => new CalendarViews(input, area).Wide([]))) yield return page;
    }

    /// <summary>"Thời hạn năm 2022", with the name of the scope where it is not the whole register.</summary>
    public static string Title(Words words, CalendarScope scope, string title) => scope.Name is { } name ? words.Of("calendar.title-of", title, name) : title;
}
