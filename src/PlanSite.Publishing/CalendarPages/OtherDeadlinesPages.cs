using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.TaskLines;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>The list of deadlines that fall on no day: recurring, ongoing, conditional and so on.</summary>
internal sealed class OtherDeadlinesPages(SiteInput input)
{
    private readonly Words words = input.Words;

    /// <summary>By kind, then in register order.</summary>
    public static IEnumerable<(TaskEntry Task, Deadline Deadline)> Entries(PlanRegister register) => register.Tasks
        .SelectMany(task => task.Deadlines, (task, deadline) => (Task: task, Deadline: deadline))
        .Where(one => one.Deadline.Due is null)
        .OrderBy(one => Order(one.Deadline.Kind));

    public IEnumerable<Page> Pages()
    {
        var entries = Entries(input.Register).ToList();
        return Slices.Of(entries, entries.Count).Select(Page);
    }

    // What returns comes first: it is what a clerk has to keep an eye on.
    private static int Order(DeadlineKind kind) => kind is DeadlineKind.Recurring ? -1 : (int)kind;

    private Page Page(Slice<(TaskEntry Task, Deadline Deadline)> slice)
    {
        var url = SiteUrls.Part(SiteUrls.OtherDeadlines, slice.Number);
        var links = PageLinks.For(url);
        var kinds = slice.Rows.GroupBy(one => one.Deadline.Kind).Select(kind => Group(kind, links));
        return new Page
        {
            Url = url,
            Template = "other-deadlines",
            Title = words.Of("other-deadlines.title"),
            Section = SiteUrls.Deadlines,
            Crumbs = [new Crumb(words.Of("nav.deadlines"), SiteUrls.Deadlines)],
            Scripts = [PageScripts.Table],
            Model = new OtherDeadlinesModel(slice.Total, [.. kinds], Slices.Pager(slice, SiteUrls.OtherDeadlines, links, words)),
        };
    }

    private KindGroup Group(IGrouping<DeadlineKind, (TaskEntry Task, Deadline Deadline)> kind, PageLinks links)
    {
        var lines = new TaskLineBuilder(input, links);
        var rows = new TaskRowBuilder(input, links);
        return new KindGroup(
            Words.Capitalized(words.Of(kind.Key)),
            "loai-" + Names.Of(kind.Key),
            [.. kind.Select(one => new DatedRow(lines.When(one.Task, one.Deadline), rows.Row(one.Task)))]);
    }
}
