namespace PlanSite.Publishing.AgencyPages;

/// <summary>The agencies of one type.</summary>
/// <param name="Name">The type.</param>
/// <param name="Agencies">In Vietnamese order.</param>
internal sealed record AgencyKind(string Name, IReadOnlyList<AgencyLink> Agencies);
