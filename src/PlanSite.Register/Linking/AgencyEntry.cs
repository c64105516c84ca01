using PlanSite.Register.Agencies;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Linking;

/// <summary>An agency with its duties.</summary>
public sealed class AgencyEntry
{
    /// <summary>The agency or group.</summary>
    public required Agency Agency { get; init; }

    /// <summary>One duty a task and role, in the order of plans and tasks. A task given to it by name is not repeated for its groups; of several groups the strongest role counts.</summary>
    public required IReadOnlyList<Duty> Duties { get; init; }

    /// <summary>The groups it is a member of.</summary>
    public required IReadOnlyList<Agency> Groups { get; init; }

    /// <summary>The plans that give it work, in register order.</summary>
    public IEnumerable<PlanEntry> Plans => Duties.Select(duty => duty.Task.Plan).Distinct();

    /// <summary>How many duties it has in a role.</summary>
    public int Count(Role role) => Duties.Count(duty => duty.Role == role);
}
