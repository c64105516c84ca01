using PlanSite.Register.Agencies;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Agencies;

/// <summary>Proposes register entries for the agencies of a plan that the register does not know.</summary>
internal static class AgencyProposals
{
    /// <summary>One entry a name, in order of first naming; other printed forms of it are aliases. Groups that no register can name are left out.</summary>
    public static IReadOnlyList<Agency> Of(IEnumerable<Assignment> assignments, string jurisdiction, AgencyDirectory known)
    {
        var names = assignments
            .Select(one => one.FullName)
            .Distinct(StringComparer.Ordinal)
            .Where(name => known.Find(jurisdiction, name) is null && !UnnamedGroup.Matches(name));
        return
        [
            .. names.GroupBy(name => AgencyId.Of(jurisdiction, AgencyNames.Canonical(name)))
                .Where(group => known.Find(group.Key) is null && group.Key.ToString().Split('/').All(part => part.Length > 0))
                .Select(group => Propose(group.Key, jurisdiction, [.. group])),
        ];
    }

    private static Agency Propose(AgencyId id, string jurisdiction, IReadOnlyList<string> printed)
    {
        var name = AgencyNames.Canonical(printed[0]);
        return new Agency
        {
            Id = id,
            Name = name,
            Jurisdiction = jurisdiction,
            Type = AgencyTypes.Of(name),
            IsGroup = AgencyNames.IsGroup(name),
            Aliases = [.. printed.Where(one => AgencyNames.Differ(one, name)).DistinctBy(AgencyDirectory.Key)],
        };
    }
}
