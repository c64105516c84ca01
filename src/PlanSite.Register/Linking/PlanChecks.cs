using PlanSite.Register.Findings;
using PlanSite.Register.Places;

namespace PlanSite.Register.Linking;

/// <summary>What a single plan shows to a careful reader: jumps in the numbering, tasks that nobody is given, references into nothing, dates that cannot be.</summary>
internal static class PlanChecks
{
    /// <summary>In document order, several at one place by code.</summary>
    public static IReadOnlyList<Finding> Of(PlanEntry plan)
    {
        var found = LabelChecks.Of(plan.Places)
            .Concat(TasksWithoutAgency(plan))
            .Concat(TasksWithoutDoer(plan))
            .Concat(MissingTargets(plan))
            .Concat(RelationsToNothing(plan))
            .Concat(NoTasks(plan))
            .Concat(plan.Tasks.SelectMany(DeadlineChecks.Of));
        return InOrder(plan, found);
    }

    /// <summary>Findings in the order of their places, then of their codes; those about the whole plan come first.</summary>
    public static IReadOnlyList<Finding> InOrder(PlanEntry plan, IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        if (all.Count < 2) return all;
        var order = new Dictionary<Place, int> { [Place.Title] = -2, [Place.Preamble] = -1 };
        for (var i = 0; i < plan.Places.Count; i++) order.TryAdd(plan.Places[i], i);
        return [.. all.OrderBy(finding => PositionOf(finding.Place, order)).ThenBy(finding => finding.Code)];
    }

    // A place without a unit of its own (a footnote, the recipients) comes last.
    private static int PositionOf(Place? place, Dictionary<Place, int> order) => place is { } known ? order.GetValueOrDefault(known, int.MaxValue) : int.MinValue;

    private static IEnumerable<Finding> TasksWithoutAgency(PlanEntry plan) => plan.Tasks
        .Where(task => task.Assignments.Count == 0)
        .Select(task => new Finding { Code = FindingCode.TaskWithoutAgency, Place = task.Place });

    private static IEnumerable<Finding> TasksWithoutDoer(PlanEntry plan) => plan.Tasks
        .Where(task => task is { Assignments.Count: > 0, Task.Responsible.Count: 0 })
        .Select(task => new Finding { Code = FindingCode.TaskWithoutDoer, Place = task.Place });

    private static IEnumerable<Finding> NoTasks(PlanEntry plan) =>
        plan.Tasks.Count == 0 ? [new Finding { Code = FindingCode.PlanWithoutTasks }] : [];

    // A document that a plan carries out or replaces is named somewhere in it; otherwise the number is a slip of the hand.
    private static IEnumerable<Finding> RelationsToNothing(PlanEntry plan) => plan.Relations
        .Where(relation => !plan.Citations.Any(citation => citation.DocumentId == relation.DocumentId))
        .Select(relation => new Finding
        {
            Code = FindingCode.RelationNotCited,
            Arguments = [relation.Number ?? relation.DocumentId.ToString()],
            Place = relation.At,
        });

    private static IEnumerable<Finding> MissingTargets(PlanEntry plan)
    {
        if (plan.InternalReferences.Count == 0) return [];
        HashSet<Place> known = [.. plan.Places, .. plan.Footnotes.Select(note => Place.Footnote(note.Mark)), Place.Title, Place.Preamble, Place.Recipients];
        return
            from reference in plan.InternalReferences
            from target in reference.Targets.Distinct()
            where !(Place.TryParse(target, out var place) && known.Contains(place))
            select new Finding { Code = FindingCode.TargetMissing, Arguments = [target], Place = reference.At };
    }
}
