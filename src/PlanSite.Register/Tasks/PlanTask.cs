using PlanSite.Register.Deadlines;
using PlanSite.Register.Places;
using PlanSite.Register.Readings;

namespace PlanSite.Register.Tasks;

/// <summary>The smallest labelled unit of an operative section that states something to be done.</summary>
public sealed record PlanTask
{
    /// <summary>The unit that states it.</summary>
    public required Place Place { get; init; }

    /// <summary>The work, on one line: the unit's own text without label, heading and a trailing bracket that only gives the time.</summary>
    public required string Text { get; init; }

    /// <summary>In document order of the words that say so.</summary>
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];

    /// <summary>In document order.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>How it came to be read; null where people wrote or confirmed it.</summary>
    public Reading? Reading { get; init; }

    /// <summary>Whether people still have to choose between what they wrote and what the changed document says.</summary>
    public bool IsUnsettled { get; init; }

    /// <summary>Those who answer for the task: the leads; without one the advisers; then those who direct; then those who carry out. Empty when nobody is given it.</summary>
    public IReadOnlyList<Assignment> Responsible =>
        new[] { Role.Lead, Role.Advise, Role.Direct, Role.Implement }
            .Select(role => Assignments.Where(assignment => assignment.Role == role).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? [];
}
