using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.TaskLines;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.TaskRegister;

/// <summary>The register of tasks.</summary>
internal sealed class TaskRegisterPages(SiteInput input)
{
    private readonly Words words = input.Words;

    public IEnumerable<Page> Pages() =>
        Slices.Of(input.Register.Tasks, input.Register.Plans.Sum(plan => plan.Tasks.Count)).Select(Page);

    private Page Page(Slice<TaskEntry> slice)
    {
        var url = SiteUrls.Part(SiteUrls.Tasks, slice.Number);
        var links = PageLinks.For(url);
        var rows = new TaskRowBuilder(input, links);
        return new Page
        {
            Url = url,
            Template = "tasks",
            Title = words.Of("tasks.title"),
            Section = SiteUrls.Tasks,
            Scripts = [PageScripts.Table],
            Model = new TaskRegisterModel(slice.Total, [.. slice.Rows.Select(rows.Row)], Slices.Pager(slice, SiteUrls.Tasks, links, words))
            {
                TableHref = links.To(SiteUrls.TasksTable),
                DataHref = links.To(SiteUrls.TasksData),
            },
        };
    }
}
