namespace PlanSite.Publishing.Changes;

/// <summary>Whether a task is in other hands than before, in whatever role.</summary>
internal static class AssignmentComparison
{
    /// <summary>Whether somebody came, left or has another role now, beside those who answer for it now or no longer: a change of these is told by itself.</summary>
    public static bool Differ(PublishedTask old, PublishedTask now) => IsMore(now, old) || IsMore(old, now);

    private static bool IsMore(PublishedTask one, PublishedTask other) => one.Assignments.Any(assignment =>
        !other.Assignments.Any(assignment.IsSameAs) && (!one.Responsible.Contains(assignment.Name) || other.Responsible.Contains(assignment.Name)));
}
