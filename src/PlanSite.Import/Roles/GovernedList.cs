using PlanSite.Import.Agencies;

namespace PlanSite.Import.Roles;

/// <summary>Agencies with how they stand in their sentence.</summary>
internal sealed record GovernedList(AgencyList List, Governance Governance);
