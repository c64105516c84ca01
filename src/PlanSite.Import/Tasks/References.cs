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
    private readonly List<Place> unread = [];
    private readonly Dictionary<Place, List<(int Order, IReadOnlyList<Assignment> Assignments)>> byTarget = [];
    private int order;

    public References(PlanOutline outline, AssignmentReader assignments)
    {
        var places = outline.Places;
        foreach (var unit in outline.Units)
        {
            var onlyRefers = InternalReferences.OnlyRefers(unit.Text);
            List<Assignment> given = onlyRefers ? GivenBy(unit, unit.Text, assignments) : [];
            if (onlyRefers && given.Count == 0 && MayGiveWork(unit, outline)) unread.Add(unit.Place);
            var found = InternalReferences.In(unit.Place, unit.Text, places);
            all.AddRange(found);
            foreach (var reference in found) Give(reference, given, unit.Text);
            if (found.Count > 0 && !onlyRefers && MayGiveWork(unit, outline)) GiveParts(unit, assignments, places);
        }
    }

    public IReadOnlyList<InternalReference> All => all;

    /// <summary>The tasks that other clauses give to more agencies than are kept, with how many there are.</summary>
    public IReadOnlyList<(Place Task, int Count)> CutShort => cutShort;

    /// <summary>The clauses that only refer and of which nobody is known whom they give the work to.</summary>
    public IReadOnlyList<Place> Unread => unread;

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

    private static bool MayGiveWork(Unit clause, PlanOutline outline) =>
        clause.Place != Place.Preamble && !outline.IsAttribute(clause) && outline.WorkAround(clause).All(work => work.MayHaveTasks);

    // The clause is a task of its own too, and gives nothing to itself or to what it stands in.
    private void GiveParts(Unit clause, AssignmentReader assignments, PlanPlaces places)
    {
        foreach (var part in PartialReferrals.In(clause.Text))
        {
            var given = GivenBy(clause, part, assignments);
            foreach (var reference in InternalReferences.In(clause.Place, part, places))
                Give(reference with { Targets = [.. reference.Targets.Where(target => !$"{clause.Place}/".StartsWith($"{target}/", StringComparison.Ordinal))] }, given, part);
        }
    }

    // "thực hiện nhiệm vụ được phân công tại mục II" is what the section itself gives them, not all of it.
    private void Give(InternalReference reference, List<Assignment> given, string text)
    {
        if (given.Count == 0) return;
        order++;
        var asAssigned = InternalReferences.IsAsAssigned(text);
        foreach (var target in reference.Targets)
        {
            if (!Place.TryParse(target, out var place) || (asAssigned && place.Depth == 1)) continue;
            if (!byTarget.TryGetValue(place, out var toPlace)) byTarget[place] = toPlace = [];
            toPlace.Add((order, given));
        }
    }

    private static List<Assignment> GivenBy(Unit clause, string text, AssignmentReader assignments) =>
        [.. assignments.OfReferral(clause, text).Select(one => one with { From = Origin.Reference, At = clause.Place, Reading = Confidences.Of(ReadingReason.AgencyReference) })];
}
