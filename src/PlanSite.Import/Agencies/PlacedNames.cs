using PlanSite.Register.Agencies;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Agencies;

/// <summary>Agencies of the plan's own area that it names with and without the name of the area: "UBND huyện" and "UBND huyện Tân Kỳ" of a plan of that district are one.</summary>
internal sealed class PlacedNames
{
    private static readonly string[] Ends = [" tỉnh", " huyện", " quận", " thị xã", " thành phố", " xã", " phường", " thị trấn", " đặc khu", "ủy", "đoàn"];

    private readonly Dictionary<string, string> full = new(StringComparer.Ordinal);

    private PlacedNames(IReadOnlyList<PlanTask> tasks, AgencyScope scope)
    {
        if (scope.Place == AgencyDirectory.Central) return;
        var place = " " + AgencyDirectory.Key(scope.Place);
        foreach (var name in tasks.SelectMany(task => task.Assignments).Select(one => one.FullName).Distinct())
        {
            if (!name.EndsWith(scope.Place, StringComparison.OrdinalIgnoreCase)) continue;
            var key = KeyOf(name);
            if (key.EndsWith(place, StringComparison.Ordinal) && key[..^place.Length] is var bare && Ends.Any(end => bare.EndsWith(end, StringComparison.Ordinal))) full.TryAdd(bare, name);
        }
    }

    /// <summary>The tasks with each such agency under its whole name, where the plan prints it anywhere.</summary>
    public static IReadOnlyList<PlanTask> Joined(IReadOnlyList<PlanTask> tasks, AgencyScope scope)
    {
        var names = new PlacedNames(tasks, scope);
        return names.full.Count == 0 ? tasks : [.. tasks.Select(task => task with { Assignments = names.Joined(task.Assignments) })];
    }

    private IReadOnlyList<Assignment> Joined(IReadOnlyList<Assignment> assignments)
    {
        if (!assignments.Any(one => full.ContainsKey(KeyOf(one.FullName)))) return assignments;
        var named = assignments.Select(one => full.TryGetValue(KeyOf(one.FullName), out var name) ? one with { Resolved = name } : one);
        return [.. named.GroupBy(one => KeyOf(one.FullName), StringComparer.Ordinal).Select(same => OneOf([.. same]))];
    }

    // To lead wins, else the first role; of several the way the plan calls its own body.
    private static Assignment OneOf(List<Assignment> same)
    {
        var role = same.Exists(one => one.Role == Role.Lead) ? Role.Lead : same[0].Role;
        return same.Where(one => one.Role == role).MinBy(one => one.Agency.Length)!;
    }

    private static string KeyOf(string name) => AgencyDirectory.Key(AgencyNames.Canonical(name));
}
