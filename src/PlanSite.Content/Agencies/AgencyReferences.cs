using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;

namespace PlanSite.Content.Agencies;

/// <summary>The ids by which content files refer to agencies.</summary>
/// <param name="scope">Where names are known that people write instead of ids.</param>
/// <param name="directory">The register.</param>
internal sealed class AgencyReferences(AgencyScope scope, AgencyDirectory directory)
{
    /// <summary>What to report about a text that should be the id of an agency; null when it is one.</summary>
    public (FindingCode Code, string[] Words)? WhatIsWrong(string text)
    {
        if (!AgencyId.TryParse(text, out var id))
        {
            return directory.Find(scope, text) is { } named
                ? (FindingCode.AgencyNameForId, [text, named.Id.ToString()])
                : (FindingCode.UnknownAgencyId, [text, ""]);
        }
        if (directory.Find(id) is not null) return null;
        return (FindingCode.UnknownAgencyId, [text, AgencySuggestion.For(id, directory.All.Select(agency => agency.Id))]);
    }
}
