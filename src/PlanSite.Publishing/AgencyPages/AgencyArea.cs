namespace PlanSite.Publishing.AgencyPages;

/// <summary>The agencies of a jurisdiction.</summary>
/// <param name="Name">The jurisdiction.</param>
/// <param name="Anchor">Its anchor in the page.</param>
/// <param name="Types">In the order of the types.</param>
internal sealed record AgencyArea(string Name, string Anchor, IReadOnlyList<AgencyKind> Types);
