using PlanSite.Import.Agencies;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Roles;

/// <summary>Agencies with how they stand in their sentence.</summary>
internal sealed record GovernedList(AgencyList List, Governance Governance)
{
    /// <summary>What they do where more than their verb tells it.</summary>
    public Role? Role { get; init; }

    /// <summary>Whether only a comma parts them from what another body does.</summary>
    public bool IsBehindComma { get; init; }

    /// <summary>What tells that they have a role.</summary>
    public ReadingReason Reason => List.HasUnread ? ReadingReason.AgencyUnread : IsBehindComma ? ReadingReason.AgencyBehindComma : Governance switch
    {
        Governance.Partner => ReadingReason.AgencyPartner,
        Governance.Charged => ReadingReason.AgencyCharged,
        Governance.Directed => ReadingReason.AgencyDirected,
        _ => ReadingReason.AgencyVerb,
    };
}
