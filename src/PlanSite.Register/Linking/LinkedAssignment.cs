using PlanSite.Register.Agencies;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Linking;

/// <summary>An assignment with the agency it means.</summary>
/// <param name="Assignment">As the plan states it.</param>
/// <param name="Agency">The agency or group of the register; null when the register has none of that name.</param>
public sealed record LinkedAssignment(Assignment Assignment, Agency? Agency);
