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
        .Select(day => new DayModel(words.Of("date.day", DateWords.Short(day.Key)), CalendarUrls.DayAnchor(day.Key), [.. day.Select(Row)]));

    /// <summary>The months in which something falls due.</summary>
    public IEnumerable<AgendaMonth> Months(IEnumerable<Occurrence> due) => due
        .GroupBy(one => (one.Due!.Value.Year, one.Due.Value.Month))
        .Select(month => new AgendaMonth(words.Of("calendar.month-of-year", DateWords.Digits(month.Key.Month), DateWords.Digits(month.Key.Year)), [.. month.Select(AgendaRow)]));

    /// <summary>How many there are in each state on the day the site is made for; a page hides those without any.</summary>
    public static IReadOnlyList<StateCount> States(SiteInput input, CalendarContext context) =>
    [
        .. Enum.GetValues<DueState>().Select(state => new StateCount(input.Words.Of("due-state." + Names.Of(state)), Names.Of(state), Count(state, input.AsOf, context.Calendar))),
    ];

    private static int Count(DueState state, DateOnly asOf, ScopeCalendar calendar) => state is DueState.Open
        ? calendar.Bars.Count(bar => bar.Last is null)
        : calendar.Due.Count(one => DueStates.Of(one.Due, asOf) == state);

    /// <summary>A deadline with its task.</summary>
    public DatedRow Row(TaskEntry task, Deadline deadline) => new(lines.When(task, deadline), rows.Row(task));

    private DatedRow Row(Occurrence one) => new(lines.When(one.Task, one.Deadline, one.Due), rows.Row(one.Task));

    private AgendaRow AgendaRow(Occurrence one)
    {
        var state = DueStates.Of(one.Due, input.AsOf);
        return new AgendaRow(DateWords.Short(one.Due!.Value), DateWords.Iso(one.Due.Value), Names.Of(state), words.State(state), Row(one));
    }
}
