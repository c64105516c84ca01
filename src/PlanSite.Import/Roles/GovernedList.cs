using PlanSite.Import.Agencies;
using PlanSite.Register.Readings;

namespace PlanSite.Import.Roles;

/// <summary>Agencies with how they stand in their sentence.</summary>
internal sealed record GovernedList(AgencyList List, Governance Governance)
{
    /// <summary>What tells that they have a role.</summary>
    public ReadingReason Reason => List.HasUnread ? ReadingReason.AgencyUnread : Governance switch
    {
        Governance.Partner => ReadingReason.AgencyPartner,
        Governance.Charged => ReadingReason.AgencyCharged,
        Governance.Directed => ReadingReason.AgencyDirected,
        _ => ReadingReason.AgencyVerb,
    };
}
