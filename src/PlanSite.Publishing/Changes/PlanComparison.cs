using PlanSite.Publishing.Phrases;
using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.Changes;

/// <summary>What changed in a plan that was there before.</summary>
internal sealed class PlanComparison(Words words)
{
    /// <summary>In the order of the new plan, vanished tasks last.</summary>
    public IReadOnlyList<TaskChange> Changes(PublishedPlan old, PublishedPlan now)
    {
        var (pairs, vanished) = TaskPairs.Of(old.Tasks, now.Tasks);
        return [.. pairs.SelectMany(pair => OfPair(now, pair.Old, pair.Now)), .. vanished.Select(task => Change(now, task, TaskChangeKind.Vanished))];
    }

    private IEnumerable<TaskChange> OfPair(PublishedPlan plan, PublishedTask? old, PublishedTask now)
    {
        if (old is null)
        {
            yield return Change(plan, now, TaskChangeKind.New);
            yield break;
        }
        var agencies = now.Agencies.Union(old.Agencies, StringComparer.Ordinal).ToList();
        if (!old.Deadlines.Select(Meaning).Order().SequenceEqual(now.Deadlines.Select(Meaning).Order()))
            yield return Change(plan, now, TaskChangeKind.Deadline) with { Old = [.. old.Deadlines.Select(Printed)], New = [.. now.Deadlines.Select(Printed)], Agencies = agencies };
        if (!old.Responsible.Order(StringComparer.Ordinal).SequenceEqual(now.Responsible.Order(StringComparer.Ordinal)))
            yield return Change(plan, now, TaskChangeKind.Responsible) with { Old = old.Responsible, New = now.Responsible, Agencies = agencies };
        if (AssignmentComparison.Differ(old, now))
            yield return Change(plan, now, TaskChangeKind.Assignments) with { Old = [.. Printed(old.Assignments)], New = [.. Printed(now.Assignments)], Agencies = agencies };
        if (WithoutTimes(old) != WithoutTimes(now))
            yield return Change(plan, now, TaskChangeKind.Text) with { Old = [old.Text], New = [now.Text], Agencies = agencies };
    }

    // A time that moved stands in the text too, and is told by itself.
    private static string WithoutTimes(PublishedTask task) =>
        task.Deadlines.Where(deadline => deadline.Text.Length > 0).Aggregate(task.Text, (text, deadline) => text.Replace(deadline.Text, "", StringComparison.Ordinal));

    // Other words for the same time are no change of it.
    private static (DeadlineKind, DateOnly?, DateOnly?, string?, string?, string?, string?, string?) Meaning(Deadline deadline) =>
        (deadline.Kind, deadline.Start, deadline.End, deadline.Rule, deadline.Offset, deadline.Reference, deadline.For, deadline.Event);

    private string Printed(Deadline deadline)
    {
        var part = deadline.For is { } work ? $"{work}: " : "";
        return words.Dates(deadline) is { } dates ? $"{part}{deadline.Text} ({dates})" : part + deadline.Text;
    }

    private IEnumerable<string> Printed(IReadOnlyList<PublishedAssignment> assignments) => assignments
        .GroupBy(assignment => (assignment.Role, assignment.For), assignment => assignment.Name)
        .OrderBy(some => some.Key.Role)
        .Select(some => $"{Words.Capitalized(words.Of(some.Key.Role))}{(some.Key.For is { } part ? $" ({part})" : "")}: {string.Join(", ", some.Distinct(StringComparer.Ordinal))}");

    private TaskChange Change(PublishedPlan plan, PublishedTask task, TaskChangeKind kind) => new()
    {
        Kind = kind, Plan = plan.Id, PlanName = plan.Name(words), Place = task.Place, Text = task.Text, Agencies = task.Agencies,
    };
}
