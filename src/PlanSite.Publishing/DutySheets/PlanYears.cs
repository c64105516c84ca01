using PlanSite.Register.Linking;

namespace PlanSite.Publishing.DutySheets;

/// <summary>For which years constant work of a plan is listed: from the plan's own year up to the horizon of the site.</summary>
/// <param name="horizon">How many years after the plan's own, inclusive.</param>
internal sealed class PlanYears(int horizon)
{
    /// <summary>The plan's year; null when nothing in it names one.</summary>
    public static int? FirstOf(PlanEntry plan) => plan.Known?.Year;

    /// <summary>The last year, inclusive.</summary>
    public int? LastOf(PlanEntry plan) => FirstOf(plan) + horizon;

    /// <summary>Whether a plan's constant work belongs to a year. That of a plan without a year belongs to all.</summary>
    public bool Holds(PlanEntry plan, int year) => FirstOf(plan) is not { } first || (year >= first && year <= first + horizon);
}
