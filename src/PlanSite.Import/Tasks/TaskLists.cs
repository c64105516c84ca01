using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tasks;

/// <summary>Lists behind whose last item the lines of who and when are printed that are not of that item alone.</summary>
internal sealed class TaskLists(ILookup<Place?, Unit> children, IEnumerable<Place> withLines)
{
    private readonly HashSet<Place> withLines = [.. withLines];

    public static bool IsBullet(Unit unit) => unit.Place.Label.StartsWith('-');

    /// <summary>Bullets without lines of their own, each with the next one that has lines, where these bear no labels.</summary>
    public Dictionary<Place, Unit> Ends()
    {
        var ends = new Dictionary<Place, Unit>();
        foreach (var siblings in children)
        {
            Unit? end = null;
            foreach (var unit in siblings.Reverse())
            {
                if (!IsBullet(unit)) end = null;
                else if (HasLines(unit)) end = children[unit.Place].All(child => child.Label is null) ? unit : null;
                else if (end is not null) ends[unit.Place] = end;
            }
        }
        return ends;
    }

    /// <summary>"(1) …; (2) …; (3) …" within a task, and then its lines: the last items, below which these stand.</summary>
    public HashSet<Place> LastOfTasks(IReadOnlyDictionary<Place, Unit> units)
    {
        var last = new HashSet<Place>();
        foreach (var siblings in children.Where(siblings => siblings.Key is { } parent && units.TryGetValue(parent, out var around) && around.Heading is null))
        {
            Unit[] listed = [.. siblings.Where(unit => unit.Label is ['(', >= '0' and <= '9', ..])];
            if (listed.Length > 1 && HasLines(listed[^1]) && !listed.SkipLast(1).Any(HasLines)) last.Add(listed[^1].Place);
        }
        return last;
    }

    private bool HasLines(Unit unit) => withLines.Contains(unit.Place);
}
