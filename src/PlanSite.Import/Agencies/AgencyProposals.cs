using PlanSite.Register.Agencies;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Agencies;

/// <summary>Proposes register entries for the agencies of a plan that the register does not know.</summary>
internal static class AgencyProposals
{
    /// <summary>One entry a name, in order of first naming; other printed forms of it are aliases. Groups that no register can name are left out.</summary>
    /// <remarks>An agency that was never read without doubt is proposed with that doubt: people have to confirm it before other documents may rest on it.</remarks>
    public static IReadOnlyList<Agency> Of(IEnumerable<Assignment> assignments, AgencyScope scope, AgencyDirectory known)
    {
        var names = assignments
            .GroupBy(one => one.FullName, StringComparer.Ordinal)
            .Where(name => known.Find(scope.Of(name.Key), name.Key) is null && !UnnamedGroup.Matches(name.Key));
        return
        [
            .. names.GroupBy(name => IdOf(scope, name.Key))
                .Where(group => known.Find(group.Key) is null && group.Key.ToString().Split('/').All(part => part.Length > 0))
                .Select(group => Propose(group.Key, scope, [.. group])),
        ];
    }

    private static AgencyId IdOf(AgencyScope scope, string printed)
    {
        var name = AgencyNames.Canonical(printed);
        return AgencyId.Of(scope.Of(name), name);
    }

    private static Agency Propose(AgencyId id, AgencyScope scope, IReadOnlyList<IGrouping<string, Assignment>> readings)
    {
        var printed = readings.Select(one => one.Key).ToList();
        var name = AgencyNames.Canonical(printed[0]);
        return new Agency
        {
            Id = id,
            Name = name,
            Jurisdiction = scope.Of(name),
            Type = AgencyTypes.Of(name),
            IsGroup = AgencyNames.IsGroup(name),
            Aliases = [.. printed.Where(one => AgencyNames.Differ(one, name)).DistinctBy(AgencyDirectory.Key)],
            Doubt = DoubtOf(readings.SelectMany(one => one)),
        };
    }

    private static ReadingReason? DoubtOf(IEnumerable<Assignment> readings)
    {
        var surest = readings.Select(one => one.Reading).MaxBy(reading => reading?.Confidence ?? 1);
        return surest is { IsDoubtful: true } ? surest.Reason : null;
    }
}
