namespace PlanSite.Publishing.AgencyPages;

/// <summary>What <c>agencies.hbs</c> shows.</summary>
/// <param name="Total">How many agencies and groups the register has.</param>
/// <param name="Jurisdictions">In Vietnamese order, Trung ương first.</param>
internal sealed record AgencyIndexModel(int Total, IReadOnlyList<AgencyArea> Jurisdictions);
