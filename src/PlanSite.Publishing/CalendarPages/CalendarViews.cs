using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>All pages of one calendar.</summary>
internal sealed class CalendarViews(SiteInput input, CalendarScope scope, ScopeCalendar calendar)
{
    private readonly CalendarContext context = new(scope, calendar);

    public CalendarViews(SiteInput input, CalendarScope scope)
        : this(input, scope, new ScopeCalendar(scope.Tasks, input.Settings.HorizonYears))
    {
    }

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
        var areas = CalendarScopes.Jurisdictions(input).Select(area => (Scope: area, Calendar: new ScopeCalendar(area.Tasks, input.Settings.HorizonYears))).ToList();
        var list = areas.Select(area => new AreaLink(area.Scope.Name!, links.To(area.Scope.Urls.Index), area.Calendar.Due.Count)).ToList();
        return new CalendarViews(input, CalendarScopes.Whole(input), input.Calendar.Value).Wide(list)
            .Concat(areas.SelectMany(area => new CalendarViews(input, area.Scope, area.Calendar).Wide([])));
    }

    /// <summary>"Thời hạn năm 2022", with the name of the scope where it is not the whole register.</summary>
    public static string Title(Words words, CalendarScope scope, string title) => scope.Name is { } name ? words.Of("calendar.title-of", title, name) : title;
}
