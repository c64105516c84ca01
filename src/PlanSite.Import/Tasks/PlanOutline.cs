using PlanSite.Import.Outline;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tasks;

/// <summary>The units of a plan with their parents and children at hand.</summary>
internal sealed class PlanOutline
{
    private readonly Dictionary<Place, Unit> byPlace;
    private readonly ILookup<Place?, Unit> children;
    private readonly Dictionary<Place, AttributeLine> attributes;

    public PlanOutline(IReadOnlyList<Unit> units)
    {
        Units = units;
        byPlace = units.ToDictionary(unit => unit.Place);
        children = units.ToLookup(unit => unit.Place.Parent);
        attributes = units.Where(unit => unit.Heading is null)
            .Select(unit => (unit.Place, line: AttributeLine.Read(unit.Text)))
            .Where(one => one.line is not null)
            .ToDictionary(one => one.Place, one => one.line!);
    }

    public IReadOnlyList<Unit> Units { get; }

    public IReadOnlySet<Place> Places => byPlace.Keys.ToHashSet();

    public IEnumerable<Unit> ChildrenOf(Unit unit) => children[unit.Place];

    /// <summary>The unit itself and those around it, innermost first.</summary>
    public IEnumerable<Unit> WithAncestors(Unit unit)
    {
        for (Place? place = unit.Place; place is { } at; place = at.Parent)
            if (byPlace.TryGetValue(at, out var found)) yield return found;
    }

    /// <summary>What an attribute unit tells, or null for a unit of text.</summary>
    public AttributeLine? AttributeOf(Unit unit) => attributes.GetValueOrDefault(unit.Place);

    /// <summary>Whether it is an attribute of a task or stands below one.</summary>
    public bool IsAttribute(Unit unit) => WithAncestors(unit).Any(one => attributes.ContainsKey(one.Place));

    /// <summary>The attribute units of a task with their + lines; of another task's none.</summary>
    public IEnumerable<Unit> AttributesOf(Unit task) => ChildrenOf(task).Where(child => AttributeOf(child) is not null);
}
