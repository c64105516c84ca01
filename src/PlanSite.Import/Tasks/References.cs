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
    /// <summary>Of one task; a text in which every clause refers to every other has no more to say.</summary>
    public const int MostAssignments = 200;

    private readonly List<InternalReference> all = [];
    private readonly List<(Place Task, int Count)> cutShort = [];
    private readonly Dictionary<Place, List<(int Order, IReadOnlyList<Assignment> Assignments)>> byTarget = [];

    public References(PlanOutline outline, AssignmentReader assignments)
    {
        var places = outline.Places;
        foreach (var unit in outline.Units)
        {
            List<Assignment> given = InternalReferences.OnlyRefers(unit.Text) ? GivenBy(unit, assignments) : [];
            var asAssigned = given.Count > 0 && InternalReferences.IsAsAssigned(unit.Text);
            foreach (var reference in InternalReferences.In(unit.Place, unit.Text, places)) Add(reference, given, asAssigned);
        }
    }

    public IReadOnlyList<InternalReference> All => all;

    /// <summary>The tasks that other clauses give to more agencies than are kept, with how many there are.</summary>
    public IReadOnlyList<(Place Task, int Count)> CutShort => cutShort;

    /// <summary>What other clauses give of the task at a place, in document order.</summary>
    public IEnumerable<Assignment> To(Place task)
    {
        var given = new SortedDictionary<int, IReadOnlyList<Assignment>>();
        for (Place? around = task; around is { } place; around = place.Parent)
            foreach (var (order, assignments) in byTarget.GetValueOrDefault(place, [])) given[order] = assignments;
        var count = given.Values.Sum(assignments => assignments.Count);
        if (count > MostAssignments) cutShort.Add((task, count));
        return given.Values.SelectMany(assignments => assignments).Take(MostAssignments);
    }

    // "thực hiện nhiệm vụ được phân công tại mục II" is what the section itself gives them, not all of it.
    private void Add(InternalReference reference, List<Assignment> given, bool asAssigned)
    {
        all.Add(reference);
        if (given.Count == 0) return;
        foreach (var target in reference.Targets)
        {
            if (!Place.TryParse(target, out var place) || (asAssigned && place.Depth == 1)) continue;
            if (!byTarget.TryGetValue(place, out var toPlace)) byTarget[place] = toPlace = [];
            toPlace.Add((all.Count, given));
        }
    }

    private static List<Assignment> GivenBy(Unit clause, AssignmentReader assignments) =>
        [.. assignments.OfReferral(clause).Select(one => one with { From = Origin.Reference, At = clause.Place, Reading = Confidences.Of(ReadingReason.AgencyReference) })];
}
