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
    // Of one task; a text in which every clause refers to every other has no more to say.
    private const int MostAssignments = 200;

    private readonly List<InternalReference> all = [];
    private readonly Dictionary<Place, List<(int Order, IReadOnlyList<Assignment> Assignments)>> byTarget = [];

    public References(PlanOutline outline, AssignmentReader assignments)
    {
        var places = outline.Places;
        foreach (var unit in outline.Units)
        {
            List<Assignment> given = InternalReferences.OnlyRefers(unit.Text) ? GivenBy(unit, assignments) : [];
            foreach (var reference in InternalReferences.In(unit.Place, unit.Text, places)) Add(reference, given);
        }
    }

    public IReadOnlyList<InternalReference> All => all;

    /// <summary>What other clauses give of the task at a place, in document order.</summary>
    public IEnumerable<Assignment> To(Place task)
    {
        var given = new SortedDictionary<int, IReadOnlyList<Assignment>>();
        for (Place? around = task; around is { } place; around = place.Parent)
            foreach (var (order, assignments) in byTarget.GetValueOrDefault(place, [])) given[order] = assignments;
        return given.Values.SelectMany(assignments => assignments).Take(MostAssignments);
    }

    private void Add(InternalReference reference, List<Assignment> given)
    {
        all.Add(reference);
        if (given.Count == 0) return;
        foreach (var target in reference.Targets)
        {
            if (!Place.TryParse(target, out var place)) continue;
            if (!byTarget.TryGetValue(place, out var toPlace)) byTarget[place] = toPlace = [];
            toPlace.Add((all.Count, given));
        }
    }

    private static List<Assignment> GivenBy(Unit clause, AssignmentReader assignments) =>
        [.. assignments.OfReferral(clause).Select(one => one with { From = Origin.Reference, At = clause.Place, Reading = Confidences.Of(ReadingReason.AgencyReference) })];
}
