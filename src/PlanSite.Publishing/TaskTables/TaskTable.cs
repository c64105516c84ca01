using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.TaskTables;

/// <summary>Tasks as rows of a table for spreadsheets: one row a task, one column a role; days as YYYY-MM-DD, which every spreadsheet understands.</summary>
internal sealed class TaskTable(SiteInput input)
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    private readonly Words words = input.Words;
    private readonly DayCells days = new(input.Words);

    /// <summary>The headings of the rows of tasks, or with an agency those of its duties.</summary>
    public IReadOnlyList<string> Headings(bool ofAgency) =>
    [
        words.Of("table-file.plan-id"), words.Of("tasks.plan"), words.Of("fact.jurisdiction"), words.Of("table-file.place"), words.Of("tasks.task"),
        .. ofAgency ? [words.Of("sheet.role"), words.Of("table-file.via")] : Array.Empty<string>(),
        .. Roles.Select(role => Words.Capitalized(words.Of(role))),
        words.Of("tasks.when"), words.Of("table-file.kind"), words.Of("office.start"), words.Of("office.due"), words.Of("table-file.url"), words.Of("table-file.note"),
    ];

    /// <summary>A task by itself.</summary>
    public IReadOnlyList<string> Row(TaskEntry task) => Row(task, []);

    /// <summary>A task as one agency has it: with its own role and the group through which it has it.</summary>
    public IReadOnlyList<string> Row(Duty duty) => Row(duty.Task, [Words.Capitalized(words.Of(duty.Role)), duty.Via?.Name ?? ""]);

    private List<string> Row(TaskEntry task, IReadOnlyList<string> own) =>
    [
        task.Plan.Id.ToString(), words.PlanName(task.Plan), task.Plan.Head.Jurisdiction, task.Place.ToString(), task.Text,
        .. own,
        .. Roles.Select(role => Names(task, role)),
        Joined(task, deadline => deadline.Text), Joined(task, deadline => words.Of(deadline.Kind)), DayCells.Starts(task.Deadlines), days.Ends(task.Deadlines), Url(task), Note(task.Plan),
    ];

    private static string Names(TaskEntry task, Role role) =>
        string.Join("; ", task.Assignments.Where(linked => linked.Assignment.Role == role).Select(linked => linked.Assignment.FullName).Distinct(StringComparer.Ordinal));

    private static string Joined(TaskEntry task, Func<Deadline, string> text) => string.Join("; ", task.Deadlines.Select(text));

    private string Note(PlanEntry plan) => plan.IsReplaced ? words.Of("table-file.replaced-by", string.Join("; ", plan.ReplacedBy.Select(words.PlanName))) : "";

    private string Url(TaskEntry task) => input.Settings.BaseUrl is { } site ? new Uri(site, SiteUrls.Task(task)).AbsoluteUri : SiteUrls.Task(task);
}
