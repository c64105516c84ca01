using PlanSite.Publishing.CalendarPages;
using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Occurrences;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Timelines;

/// <summary>The drawing of the tasks of an agency or plan against time.</summary>
internal sealed class TimelinePages(SiteInput input, CalendarContext context)
{
    // As many rows as a page of A4 on its side holds.
    private const int RowsOfADrawing = 26;

    private readonly Words words = input.Words;

    public IEnumerable<Page> Pages()
    {
        var tasks = Tasks();
        if (tasks.Count == 0) return [];
        var scale = TimeScale.Over(tasks.Min(task => task.Times[0].First), LastDay(tasks), (TimelineDrawing.LabelWidth, TimelineDrawing.FullWidth - TimelineDrawing.LabelWidth));
        return Slices.Of(tasks, tasks.Count).Select(slice => Page(slice, scale));
    }

    // By the day they begin; only what has a place in time.
    private List<TimelineTask> Tasks() =>
    [
        .. context.Calendar.Due.Concat(context.Calendar.Bars).Distinct()
            .GroupBy(one => one.Task)
            .Select(task => (Task: task.Key, Times: task.OrderBy(one => one.First).ToList()))
            .OrderBy(task => task.Times[0].First)
            .Select((task, i) => new TimelineTask(i + 1, task.Task, context.Role(task.Task), task.Times)),
    ];

    // What goes on for decades would press all else together: the years that have a page are shown.
    private DateOnly LastDay(List<TimelineTask> tasks)
    {
        var last = tasks.SelectMany(task => task.Times).Max(time => time.Last ?? time.First);
        var shown = new Horizon(input.Settings.HorizonYears).Of(tasks[0].Task.Plan) ?? last;
        return last < shown ? last : shown < tasks[^1].Times[0].First ? tasks[^1].Times[0].First : shown;
    }

    private Page Page(Slice<TimelineTask> slice, TimeScale scale)
    {
        var url = SiteUrls.Part(context.Urls.Timeline, slice.Number);
        var links = PageLinks.For(url);
        var title = CalendarViews.Title(words, context.Scope, words.Of("timeline.title"));
        return new Page
        {
            Url = url,
            Template = "timeline",
            Title = title,
            Section = context.Scope.Section,
            Crumbs = [.. context.Scope.Crumbs, new Crumb(words.Of("calendar.title"), context.Urls.Index)],
            Model = new TimelineModel(
                title,
                [.. slice.Rows.Chunk(RowsOfADrawing).Select(rows => new TimelineDrawing(words, links, scale).Of(rows, words.Of("timeline.label", rows[0].Number, rows[^1].Number)))],
                [.. slice.Rows.Select(row => row.Role).OfType<Register.Tasks.Role>().Distinct().Order().Select(role => new LegendEntry(Names.Of(role), Words.Capitalized(words.Of(role)), words.Of("role-short." + Names.Of(role))))],
                [.. slice.Rows.Select(row => Row(row, links))],
                Slices.Pager(slice, context.Urls.Timeline, links, words)),
        };
    }

    private TimelineRow Row(TimelineTask row, PageLinks links) => new(
        row.Number,
        row.Task.Text,
        links.To(SiteUrls.Task(row.Task)),
        row.Role is { } role ? Words.Capitalized(words.Of(role)) : null,
        [.. row.Times.Select(words.Time)]);
}
