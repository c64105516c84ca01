using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;

namespace PlanSite.Register.Occurrences;

/// <summary>A deadline where it stands in a calendar.</summary>
/// <param name="Task">The task.</param>
/// <param name="Deadline">One of its deadlines.</param>
/// <param name="First">First day, inclusive.</param>
/// <param name="Last">Last day, inclusive; null for one that goes on without an end.</param>
public sealed record Occurrence(TaskEntry Task, Deadline Deadline, DateOnly First, DateOnly? Last)
{
    /// <summary>The day by which it has to be done; null for one without an end.</summary>
    public DateOnly? Due => Last;

    /// <summary>Whether it is a stretch of time, to be drawn as a bar, and not one day.</summary>
    public bool IsPeriod => Last != First;

    /// <summary>Whether it has a day in common with a period.</summary>
    public bool Overlaps(Period period) => First <= period.Last && (Last is null || Last >= period.First);
}
