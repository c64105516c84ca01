using PlanSite.Import.Deadlines;
using PlanSite.Import.Outline;
using PlanSite.Import.Tables;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tasks;

/// <summary>The times that the units of a plan pass on to the tasks below them; each unit is read once.</summary>
internal sealed class PassedOnTimes(PlanOutline outline, int? planYear)
{
    private static readonly InheritedTimes None = new([], false);

    private readonly Dictionary<Place, InheritedTimes> ofHeadings = [];
    private readonly Dictionary<Place, InheritedTimes> toThoseBelow = [];

    /// <summary>What is passed on to a task, nearest first.</summary>
    public IEnumerable<InheritedTimes> To(Unit task)
    {
        yield return OfHeading(task);
        foreach (var unit in outline.WithAncestors(task).Skip(1)) yield return Kept(toThoseBelow, unit, Below);
    }

    // Time clauses and the opening sentence are nearer to the tasks than the heading.
    private InheritedTimes Below(Unit unit)
    {
        var from = unit.Place.Depth == 1 ? Origin.Section : Origin.Heading;
        var clauses = outline.TextsOf(outline.AttributesBelow(unit, AttributeKinds.When)).Select(text => InheritedTimes.ReadClause(text, from, planYear));
        var cells = CellTimes.Of(unit.Cells).Select(text => InheritedTimes.ReadClause(text, Origin.Heading, planYear));
        var opening = Sentences.Introduces(unit.Text) ? [InheritedTimes.Read(unit.Text, from, planYear)] : Array.Empty<InheritedTimes>();
        return clauses.Concat(cells).Concat(opening).FirstOrDefault(times => times.Deadlines.Count > 0) ?? OfHeading(unit);
    }

    private InheritedTimes OfHeading(Unit unit) =>
        unit.Heading is null ? None : Kept(ofHeadings, unit, titled => InheritedTimes.Read(titled.Heading!.Text, Origin.Heading, planYear));

    private static InheritedTimes Kept(Dictionary<Place, InheritedTimes> kept, Unit unit, Func<Unit, InheritedTimes> read)
    {
        if (!kept.TryGetValue(unit.Place, out var times)) kept.Add(unit.Place, times = read(unit));
        return times;
    }
}
