using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>The list of deadlines that have no last day of their own: recurring, ongoing, conditional and so on.</summary>
internal sealed class OtherDeadlinesPages(SiteInput input, CalendarContext context)
{
    private readonly Words words = input.Words;

    public IEnumerable<Page> Pages()
    {
        var entries = context.Calendar.Undated.OrderBy(one => Order(one.Deadline.Kind)).ToList();
        return Slices.Of(entries, entries.Count).Select(Page);
    }

    /// <summary>The deadlines by kind.</summary>
    public IEnumerable<KindGroup> Groups(IEnumerable<(TaskEntry Task, Deadline Deadline)> entries, PageLinks links)
    {
        var rows = new CalendarRows(input, links);
        return entries.GroupBy(one => one.Deadline.Kind).OrderBy(kind => Order(kind.Key)).Select(kind => new KindGroup(
            Words.Capitalized(words.Of(kind.Key)),
            "loai-" + Names.Of(kind.Key),
            [.. kind.Select(one => rows.Row(one.Task, one.Deadline))]));
    }

    // What returns comes first: it is what a clerk has to keep an eye on.
    private static int Order(DeadlineKind kind) => kind is DeadlineKind.Recurring ? -1 : (int)kind;

    private Page Page(Slice<(TaskEntry Task, Deadline Deadline)> slice)
    {
        var url = SiteUrls.Part(context.Urls.Other, slice.Number);
        var links = PageLinks.For(url);
        var title = CalendarViews.Title(words, context.Scope, words.Of("other-deadlines.title"));
        return new Page
        {
            Url = url,
            Template = "other-deadlines",
            Title = title,
            Section = context.Scope.Section,
            Crumbs = [.. context.Scope.Crumbs, new Crumb(words.Of("calendar.title"), context.Urls.Index)],
            Scripts = [PageScripts.Table],
            Model = new OtherDeadlinesModel(title, slice.Total, [.. Groups(slice.Rows, links)], Slices.Pager(slice, context.Urls.Other, links, words)),
        };
    }
}
