using PlanSite.Register.Agencies;
using PlanSite.Register.Places;
using PlanSite.Register.Readings;

namespace PlanSite.Register.Tasks;

/// <summary>One agency, or one group phrase, in one role in one task.</summary>
public sealed record Assignment
{
    /// <summary>The agency as printed.</summary>
    public required string Agency { get; init; }

    /// <summary>The full name where the text shares words or uses a short name, else null.</summary>
    public string? Resolved { get; init; }

    /// <summary>The agency an editor chose; null when the name decides.</summary>
    public AgencyId? AgencyId { get; init; }

    /// <summary>What it does.</summary>
    public required Role Role { get; init; }

    /// <summary>From which words this was read.</summary>
    public Origin From { get; init; } = Origin.Own;

    /// <summary>The place of those words.</summary>
    public required Place At { get; init; }

    /// <summary>The part or level of the work it holds for ("cấp tỉnh"); null for all of it.</summary>
    public string? For { get; init; }

    /// <summary>How it came to be read; null where people wrote or confirmed it.</summary>
    public Reading? Reading { get; init; }

    /// <summary>The name by which the agency is looked up.</summary>
    public string FullName => Resolved ?? Agency;
}
