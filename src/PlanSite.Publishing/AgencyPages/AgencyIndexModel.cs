namespace PlanSite.Publishing.AgencyPages;

/// <summary>What <c>agencies.hbs</c> shows.</summary>
/// <param name="Total">How many agencies and groups the register has.</param>
/// <param name="Jurisdictions">In Vietnamese order, Trung ương first.</param>
internal sealed record AgencyIndexModel(int Total, IReadOnlyList<AgencyArea> Jurisdictions);

/// <summary>The agencies of a jurisdiction.</summary>
/// <param name="Name">The jurisdiction.</param>
/// <param name="Anchor">Its anchor in the page.</param>
/// <param name="Types">In the order of the types.</param>
internal sealed record AgencyArea(string Name, string Anchor, IReadOnlyList<AgencyKind> Types);

/// <summary>The agencies of one type.</summary>
/// <param name="Name">The type.</param>
/// <param name="Agencies">In Vietnamese order.</param>
internal sealed record AgencyKind(string Name, IReadOnlyList<AgencyLink> Agencies);
