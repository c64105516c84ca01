using PlanSite.Publishing.TaskLines;

namespace PlanSite.Publishing.PlanPages;

/// <summary>Who does a task and until when, shown below its text.</summary>
/// <param name="Who">Empty when nobody is given it.</param>
/// <param name="When">Empty when no time is printed.</param>
/// <param name="Relations">What the task does to other documents.</param>
/// <param name="Unsettled">Whether corrections and the changed document still contradict each other.</param>
internal sealed record TaskModel(IReadOnlyList<RoleLine> Who, IReadOnlyList<DeadlineLine> When, IReadOnlyList<PlanRelation> Relations, bool Unsettled);
