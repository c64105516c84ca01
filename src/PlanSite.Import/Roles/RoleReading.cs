using PlanSite.Import.Agencies;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Roles;

/// <summary>An agency with what a text has it do.</summary>
/// <param name="Agency">Who.</param>
/// <param name="Role">What it does.</param>
/// <param name="ByOthers">Whether it acts because another body has it act ("chỉ đạo X …", "phản ánh đến X").</param>
internal sealed record RoleReading(NamedAgency Agency, Role Role, bool ByOthers = false)
{
    /// <summary>Whether it is more than a helper or watcher of the work of others.</summary>
    public bool DoesWork => Role is not (Role.Coordinate or Role.Monitor);

    /// <summary>What tells that it has the role.</summary>
    public ReadingReason Reason { get; init; } = ReadingReason.AgencyVerb;
}
