using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;
using PlanSite.Register.Citations;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;
using PlanSite.Register.Occurrences;
using PlanSite.Register.Places;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.TaskLines;

/// <summary>Says who does a task and until when, for one page.</summary>
internal sealed class TaskLineBuilder(SiteInput input, PageLinks links)
{
    private readonly Words words = input.Words;

    // The part of the work repeats words of the task beside it: its beginning tells which part is meant.
    private const int LongestPart = 80;

    /// <summary>One line a role and origin, in the order of the roles. The agency with the given id is left out.</summary>
    public IReadOnlyList<RoleLine> Who(TaskEntry task, AgencyId? without = null) =>
    [
        .. task.Assignments
            .Where(linked => without is null || linked.Agency?.Id != without)
            .GroupBy(linked => (linked.Assignment.Role, Origin: OriginKey(linked.Assignment)))
            .OrderBy(group => group.Key.Role)
            .Select(group => RoleLine(task, [.. group])),
    ];

    /// <summary>One line a deadline, in document order.</summary>
    public IReadOnlyList<DeadlineLine> When(TaskEntry task) => [.. task.Deadlines.Select(deadline => When(task, deadline))];

    /// <summary>One deadline of a task.</summary>
    public DeadlineLine When(TaskEntry task, Deadline deadline) => When(task, deadline, deadline.Due);

    /// <summary>One deadline of a task as it stands on one of its dates.</summary>
    public DeadlineLine When(TaskEntry task, Deadline deadline, DateOnly? date)
    {
        var due = task.Plan.IsReplaced ? null : date;
        var state = DueStates.Of(due, input.AsOf);
        return new(words.Of(deadline.Kind), deadline.Text, words.Dates(deadline), ReferenceHref(task, deadline), Part(deadline.For), OriginOf(deadline))
        {
            Due = due is { } day ? DateWords.Iso(day) : null,
            State = due is null ? null : Names.Of(state),
            StateName = due is null ? null : words.State(state),
            SaysKind = new PrintedDeadline(deadline).SaysKind,
        };
    }

    private OriginNote? OriginOf(Deadline deadline) => deadline.From is Origin.Own ? null : new OriginNote(words.Of(deadline.From), Place: null, Href: null);

    private static string? Part(string? work) => work is null ? null : Excerpt.Of(work, LongestPart);

    private static (Origin From, string At) OriginKey(Assignment assignment) =>
        assignment.From is Origin.Own or Origin.Editor ? (assignment.From, "") : (assignment.From, assignment.At.ToString());

    private RoleLine RoleLine(TaskEntry task, List<LinkedAssignment> group)
    {
        var mentions = group.Select((linked, i) => Mention(linked) with { HasNext = i < group.Count - 1 });
        return new RoleLine(Words.Capitalized(words.Of(group[0].Assignment.Role)), [.. mentions], OriginOf(task, group[0].Assignment));
    }

    private AgencyMention Mention(LinkedAssignment linked) => new(
        linked.Assignment.FullName, linked.Agency is { } agency ? links.To(SiteUrls.Agency(agency.Id)) : null, Part(linked.Assignment.For));

    private OriginNote? OriginOf(TaskEntry task, Assignment assignment) => assignment.From switch
    {
        Origin.Own => null,
        Origin.Editor => new OriginNote(words.Of(Origin.Editor), Place: null, Href: null),
        _ => new OriginNote(words.Of(assignment.From), words.Place(assignment.At), PlaceHref(task.Plan, assignment.At)),
    };

    private string PlaceHref(PlanEntry plan, Place place) => links.To(SiteUrls.Place(plan.Id, place));

    private string? ReferenceHref(TaskEntry task, Deadline deadline)
    {
        if (deadline.Reference is not { } number) return null;
        var document = input.Register.Find(DocumentId.OfNumber(number, task.Plan.Head.Jurisdiction));
        return document is null ? null : links.To(SiteUrls.Document(document.Id));
    }
}
