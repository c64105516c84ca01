using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.TaskLines;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;
using PlanSite.Register.Occurrences;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>Deadlines as rows of tables, for one page.</summary>
internal sealed class CalendarRows(SiteInput input, PageLinks links)
{
    private readonly Words words = input.Words;
    private readonly TaskLineBuilder lines = new(input, links);
    private readonly TaskRowBuilder rows = new(input, links);

    /// <summary>The days on which something falls due.</summary>
    public IEnumerable<DayModel> Days(IEnumerable<Occurrence> due) => due
        .GroupBy(one => one.Due!.Value)
        .Select(day => new DayModel(words.Of("date.day", DateWords.Short(day.Key)), CalendarUrls.DayAnchor(day.Key), [.. day.Select(one => Row(one.Task, one.Deadline))]));

    /// <summary>The months in which something falls due.</summary>
    public IEnumerable<AgendaMonth> Months(IEnumerable<Occurrence> due) => due
        .GroupBy(one => (one.Due!.Value.Year, one.Due.Value.Month))
        .Select(month => new AgendaMonth(words.Of("calendar.month-of-year", DateWords.Digits(month.Key.Month), DateWords.Digits(month.Key.Year)), [.. month.Select(AgendaRow)]));

    /// <summary>How many there are in each state on the day the site is made for; states without any are left out.</summary>
    public static IReadOnlyList<StateCount> States(SiteInput input, CalendarContext context) =>
    [
        .. context.Calendar.Due.Select(one => one.Due).Concat(context.Calendar.Bars.Where(bar => bar.Last is null).Select(bar => bar.Last))
            .CountBy(due => DueStates.Of(due, input.AsOf))
            .OrderBy(state => state.Key)
            .Select(state => new StateCount(input.Words.Of("due-state." + Names.Of(state.Key)), Names.Of(state.Key), state.Value)),
    ];

    /// <summary>A deadline with its task.</summary>
    public DatedRow Row(TaskEntry task, Deadline deadline) => new(lines.When(task, deadline), rows.Row(task));

    private AgendaRow AgendaRow(Occurrence one)
    {
        var state = DueStates.Of(one.Due, input.AsOf);
        return new AgendaRow(DateWords.Short(one.Due!.Value), DateWords.Iso(one.Due.Value), Names.Of(state), words.State(state), Row(one.Task, one.Deadline));
    }
}
