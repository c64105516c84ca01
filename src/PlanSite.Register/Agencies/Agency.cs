using PlanSite.Register.Readings;

namespace PlanSite.Register.Agencies;

/// <summary>An agency of the register, or a group phrase that stands for many.</summary>
public sealed record Agency
{
    /// <summary>Its name in data and URLs.</summary>
    public required AgencyId Id { get; init; }

    /// <summary>Canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>The area within which it is known.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>What sort of body it is.</summary>
    public required AgencyType Type { get; init; }

    /// <summary>Other names under which plans print it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether it is a phrase that stands for several agencies.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Of a group: the members that the register names. A duty of the group is a duty of each.</summary>
    public IReadOnlyList<AgencyId> Members { get; init; } = [];

    /// <summary>The body above it, as it stands above its name in its documents (Ủy ban nhân dân tỉnh Trà Vinh); null to let the rules of the genre say it.</summary>
    public string? Parent { get; init; }

    /// <summary>Where its documents are dated (Phan Thiết); null to let the rules of the genre say it.</summary>
    public string? Place { get; init; }

    /// <summary>Why nobody can be sure yet that there is such an agency; null when people entered or confirmed it, or every reading of its name was sure.</summary>
    public ReadingReason? Doubt { get; init; }
}
