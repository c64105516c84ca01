using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary>A unit with the units below it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Children">In document order.</param>
internal sealed record UnitNode(Unit Unit, List<UnitNode> Children)
{
    /// <summary>Whether it or anything below it has cells beside its text.</summary>
    public bool HasCells => Unit.Cells.Count > 0 || Children.Exists(child => child.HasCells);

    /// <summary>The units at the top level, in document order. A unit whose parent is not there stands below the nearest place above it that is.</summary>
    public static IReadOnlyList<UnitNode> TreeOf(IReadOnlyList<Unit> units)
    {
        var roots = new List<UnitNode>();
        var met = new Dictionary<Place, UnitNode>();
        foreach (var unit in units)
        {
            var node = new UnitNode(unit, []);
            (ParentOf(unit.Place, met)?.Children ?? roots).Add(node);
            met.TryAdd(unit.Place, node);
        }
        return roots;
    }

    private static UnitNode? ParentOf(Place place, Dictionary<Place, UnitNode> met)
    {
        for (var above = place.Parent; above is { } at; above = at.Parent)
            if (met.TryGetValue(at, out var parent)) return parent;
        return null;
    }
}
