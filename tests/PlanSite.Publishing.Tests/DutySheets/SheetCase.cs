using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;
using PlanSite.Register.Occurrences;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Tests.DutySheets;

/// <summary>The sheets of Sở Tài chính in a register of some plans, as of 1 November 2022.</summary>
internal sealed class SheetCase
{
    private readonly TaskTimes times;
    private readonly PlanYears years;

    public SheetCase(params Plan[] plans)
    {
        Input = Example.Site(null, plans);
        Entry = Input.Register.Find(Example.Finance.Id)!;
        years = new PlanYears(5);
        times = new TaskTimes(years, new OccurrenceFinder(new Horizon(5)));
    }

    public SiteInput Input { get; }

    public AgencyEntry Entry { get; }

    /// <summary>Paths of all sheets, in their order.</summary>
    public IEnumerable<string> Paths => Spans.Select(span => span.Path);

    /// <summary>All sheets, in their order.</summary>
    public IReadOnlyList<SheetSpan> Spans => new SheetSpans(years, times, Input.AsOf).Of(Entry);

    /// <summary>The plan of a number.</summary>
    public PlanEntry Plan(string number) => Input.Register.Find(PlanId.Of(Example.Province, number))!;

    /// <summary>Part and place of every row of a sheet.</summary>
    public IEnumerable<string> Rows(SheetSpan span) => new DutyChoice(Entry, times, Input.AsOf).Of(span).Select(one => $"{one.Part} {one.Duty.Task.Place}".TrimStart());

    /// <summary>A sheet as it is shown.</summary>
    public DutySheet Sheet(SheetSpan span) =>
        new DutySheetBuilder(Input, Entry, new DutyChoice(Entry, times, Input.AsOf)).Sheet(span, PageLinks.For(SiteUrls.DutySheet(Entry.Agency.Id, span)));

    /// <summary>A plan of October 2022 whose tasks, I/1 and on, have one deadline each.</summary>
    public static Plan PlanOf(string number, params Deadline[] deadlines) =>
        Example.Plan(number, [.. deadlines.Select((deadline, i) => Example.Task($"I/{i + 1}", deadline))]);

    public static Deadline Within(DateOnly start, DateOnly end) => new() { Text = "trong thời gian", Kind = DeadlineKind.Within, Start = start, End = end };

    public static Deadline From(DateOnly start) => new() { Text = "từ ngày", Kind = DeadlineKind.From, Start = start };

    public static Deadline Of(DeadlineKind kind) => new() { Text = "thời hạn", Kind = kind };

    /// <summary>A task of this department in a role.</summary>
    public static PlanTask In(Role role, string place, params Deadline[] deadlines) =>
        Example.Task(place, deadlines) is var task ? task with { Assignments = [task.Assignments[0] with { Role = role }] } : task;
}
