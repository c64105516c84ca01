using PlanSite.Register.Linking;

namespace PlanSite.Register.Occurrences;

/// <summary>How far calendars look ahead.</summary>
/// <param name="Years">After the year of a plan.</param>
public sealed record Horizon(int Years)
{
    /// <summary>The last day on which a recurring deadline of a plan is shown; null for a plan of which no day is known.</summary>
    public DateOnly? Of(PlanEntry plan) => plan.Begins is { } known ? new DateOnly(Math.Min(9999, known.Year + Years), 12, 31) : null;
}
