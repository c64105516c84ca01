using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Feeds;

/// <summary>The day of a plan where a file format demands one. It follows from the content alone, never from the clock.</summary>
internal static class PlanDay
{
    /// <summary>
    /// The day of signing; else 1 January of the year that an editor knows; else of the first year that any of its deadlines names; null when there is none.
    /// </summary>
    public static DateOnly? Known(PlanEntry plan) =>
        plan.Head.Date ?? FirstDayOf(plan.Head.Year) ?? FirstDayOf(FirstYearNamed(plan));

    /// <summary>The known day, or 1 January 1970 for a plan without any.</summary>
    public static DateOnly Of(PlanEntry plan) => Known(plan) ?? new DateOnly(1970, 1, 1);

    private static DateOnly? FirstDayOf(int? year) => year is >= 1 and <= 9999 ? new DateOnly(year.Value, 1, 1) : null;

    private static int? FirstYearNamed(PlanEntry plan) =>
        plan.Tasks.SelectMany(task => task.Deadlines).Select(deadline => deadline.Start ?? deadline.End).Min()?.Year;
}
