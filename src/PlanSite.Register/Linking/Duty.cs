using PlanSite.Register.Agencies;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Linking;

/// <summary>One task as seen by one agency.</summary>
/// <param name="Task">The task.</param>
/// <param name="Assignment">The words that give it to the agency.</param>
/// <param name="Via">The group through which the agency has it; null when it is named itself.</param>
public sealed record Duty(TaskEntry Task, Assignment Assignment, Agency? Via)
{
    /// <summary>What the agency does.</summary>
    public Role Role => Assignment.Role;
}
