using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Feeds;

/// <summary>The day of a plan where a file format demands one. It follows from the content alone, never from the clock.</summary>
internal static class PlanDay
{
    /// <summary>The known day, or 1 January 1970 for a plan without any.</summary>
    public static DateOnly Of(PlanEntry plan) => plan.Known ?? new DateOnly(1970, 1, 1);
}
