using PlanSite.Register.Deadlines;
using PlanSite.Register.Places;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Linking;

/// <summary>A task of the register, with its agencies found.</summary>
public sealed class TaskEntry
{
    /// <summary>The plan it belongs to.</summary>
    public required PlanEntry Plan { get; init; }

    /// <summary>The task as its plan states it.</summary>
    public required PlanTask Task { get; init; }

    /// <summary>The assignments with the agencies they mean, in document order.</summary>
    public required IReadOnlyList<LinkedAssignment> Assignments { get; init; }

    /// <summary>Where it stands in its plan.</summary>
    public Place Place => Task.Place;

    /// <summary>The work, on one line.</summary>
    public string Text => Task.Text;

    /// <summary>In document order; those that wait for an event fall on a day where an editor entered the day of the event.</summary>
    public required IReadOnlyList<Deadline> Deadlines { get; init; }

    /// <summary>Those who answer for the task.</summary>
    public IEnumerable<LinkedAssignment> Responsible => Task.Responsible.Select(one => Assignments.First(linked => linked.Assignment == one));

    /// <summary>Page and anchor, relative to the root of the site.</summary>
    public string Url => $"{Plan.Id.Url}#{PlaceAnchor.Of(Place)}";
}
