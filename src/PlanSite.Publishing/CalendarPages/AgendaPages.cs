using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Occurrences;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>The list of all deadlines in the order of time; for an agency or plan also its first page.</summary>
internal sealed class AgendaPages(SiteInput input, CalendarContext context)
{
    private readonly Words words = input.Words;

    public IEnumerable<Page> Pages() => Slices.Of(context.Calendar.Due, context.Calendar.Due.Count).Select(Page);

    private Page Page(Slice<Occurrence> slice)
    {
        var first = context.Urls.Agenda;
        var url = SiteUrls.Part(first, slice.Number);
        var links = PageLinks.For(url);
        var title = CalendarViews.Title(words, context.Scope, words.Of(context.Urls.IsWide ? "calendar.agenda" : "calendar.title"));
        var rows = new CalendarRows(input, links);
        var model = new AgendaModel
        {
            Title = title,
            Total = slice.Total,
            States = CalendarRows.States(input, context),
            AsOf = DateWords.Short(input.AsOf),
            IsWhole = slice.Of == 1,
            Months = [.. rows.Months(slice.Rows)],
            HorizonYears = input.Settings.HorizonYears,
            File = context.Scope.File is { } file ? new CalendarLinkBuilder(input.Settings.BaseUrl, links).To(file) : null,
            Pager = Slices.Pager(slice, first, links, words),
        };
        return new Page
        {
            Url = url,
            Template = "agenda",
            Title = title,
            Section = context.Scope.Section,
            Crumbs = context.Urls.IsWide ? [.. context.Scope.Crumbs, new Crumb(CalendarViews.Title(words, context.Scope, words.Of("calendar.title")), context.Urls.Index)] : context.Scope.Crumbs,
            Model = context.Urls.IsWide ? model : WithSurroundings(model, slice, links),
        };
    }

    // An agency or a plan has no overview: its years and what has no day stand here. What has no day follows the last of the list.
    private AgendaModel WithSurroundings(AgendaModel model, Slice<Occurrence> slice, PageLinks links) => model with
    {
        Years = [.. context.Calendar.Years.Select(year => new Neighbour(words.Of("calendar.year", DateWords.Digits(year)), links.To(context.Urls.Year(year))))],
        TimelineHref = context.Calendar.Due.Count + context.Calendar.Bars.Count > 0 ? links.To(context.Urls.Timeline) : null,
        Kinds = slice.Number < slice.Of ? [] : [.. new OtherDeadlinesPages(input, context).Groups(context.Calendar.Undated, links)],
    };
}
