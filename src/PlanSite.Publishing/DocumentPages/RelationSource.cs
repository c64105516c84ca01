namespace PlanSite.Publishing.DocumentPages;

/// <summary>A plan, or one of its tasks, that relates to the document.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Title">The plan's title.</param>
/// <param name="Task">The task; null when the plan as a whole does.</param>
internal sealed record RelationSource(PlanLink Plan, string Title, PlanLink? Task);
