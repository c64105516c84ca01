using PlanSite.Register.Linking;
using PlanSite.Register.Occurrences;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Timelines;

/// <summary>A row of the drawing.</summary>
/// <param name="Number">Counted from 1 over the whole list.</param>
/// <param name="Task">The task.</param>
/// <param name="Role">The role that colours it; null when nobody does it.</param>
/// <param name="Times">At least one, by first day.</param>
internal sealed record TimelineTask(int Number, TaskEntry Task, Role? Role, IReadOnlyList<Occurrence> Times);
