using PlanSite.Import.Agencies;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Roles;

/// <summary>An agency with what a text has it do.</summary>
internal sealed record RoleReading(NamedAgency Agency, Role Role)
{
    /// <summary>What tells that it has the role.</summary>
    public ReadingReason Reason { get; init; } = ReadingReason.AgencyVerb;
}
