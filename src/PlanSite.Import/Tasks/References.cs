using PlanSite.Import.Readings;
using PlanSite.Register.Citations;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tasks;

/// <summary>The references within a plan and the assignments that come by them.</summary>
internal sealed class References
{
    private readonly List<(InternalReference Reference, IReadOnlyList<Assignment> Assignments)> all = [];

    public References(PlanOutline outline, AssignmentReader assignments)
    {
        var places = outline.Places;
        foreach (var unit in outline.Units)
        {
            var given = InternalReferences.OnlyRefers(unit.Text) ? GivenBy(unit, assignments) : [];
            foreach (var reference in InternalReferences.In(unit.Place, unit.Text, places)) all.Add((reference, given));
        }
    }

    public IReadOnlyList<InternalReference> All => [.. all.Select(one => one.Reference)];

    /// <summary>What other clauses give of the task at a place, in document order.</summary>
    public IEnumerable<Assignment> To(Place task) => all
        .Where(one => one.Reference.Targets.Any(target => Place.TryParse(target, out var place) && task.IsWithin(place)))
        .SelectMany(one => one.Assignments);

    private static List<Assignment> GivenBy(Unit clause, AssignmentReader assignments) =>
        [.. assignments.OfReferral(clause).Select(one => one with { From = Origin.Reference, At = clause.Place, Reading = Confidences.Of(ReadingReason.AgencyReference) })];
}
