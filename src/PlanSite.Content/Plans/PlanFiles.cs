namespace PlanSite.Content.Plans;

/// <summary>The names of the files in the folder of a plan.</summary>
internal static class PlanFiles
{
    public const string Text = "plan.md";
    public const string Tasks = "tasks.yml";
    public const string Citations = "citations.yml";
}
