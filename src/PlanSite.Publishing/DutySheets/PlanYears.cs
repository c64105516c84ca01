using PlanSite.Publishing.Feeds;
using PlanSite.Register.Linking;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.DutySheets;

/// <summary>For which years constant work of a plan is listed: from the plan's own year, five years on.</summary>
internal sealed class PlanYears(PlanRegister register)
{
    private const int Horizon = 5;

    private readonly Dictionary<PlanId, int?> years = register.Plans.ToDictionary(plan => plan.Id, plan => PlanDay.Known(plan)?.Year);

    /// <summary>The plan's year; null when nothing in it names one.</summary>
    public int? FirstOf(PlanEntry plan) => years[plan.Id];

    /// <summary>The last year, inclusive.</summary>
    public int? LastOf(PlanEntry plan) => years[plan.Id] + Horizon;

    /// <summary>Whether a plan's constant work belongs to a year. That of a plan without a year belongs to all.</summary>
    public bool Holds(PlanEntry plan, int year) => FirstOf(plan) is not { } first || (year >= first && year <= first + Horizon);
}
