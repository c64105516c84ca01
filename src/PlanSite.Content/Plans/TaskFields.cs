namespace PlanSite.Content.Plans;

/// <summary>The fields of a task in <c>tasks.yml</c>.</summary>
internal static class TaskFields
{
    public const string Place = "place";
    public const string Assignments = "assignments";
    public const string Deadlines = "deadlines";
}
