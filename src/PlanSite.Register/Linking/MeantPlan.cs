namespace PlanSite.Register.Linking;

/// <summary>Which plan is meant where a number is cited. Numbers begin anew every year: "Kế hoạch số 45-KH/TU" of 2011 is not that of 2016.</summary>
internal static class MeantPlan
{
    /// <summary>Whether a relation is one to this plan.</summary>
    /// <param name="plan">A plan with the cited number.</param>
    /// <param name="incoming">The relation that another plan states.</param>
    /// <param name="alike">All plans with that number, this one among them.</param>
    public static bool IsMeant(PlanEntry plan, IncomingRelation incoming, IReadOnlyList<PlanEntry> alike)
    {
        var dates = incoming.Plan.Citations.Where(citation => citation.DocumentId == incoming.Relation.DocumentId).SelectMany(citation => citation.Dates).ToList();
        if (dates.Count > 0 && plan.Head.Date is { } date) return dates.Contains(date);
        if (dates.Count > 0 && plan.Head.Year is { } year) return dates.Exists(one => one.Year == year);
        return plan == Latest(alike.Where(one => one != incoming.Plan), incoming.Plan.Head.Date);
    }

    // Without a date the last one before the citing plan is meant.
    private static PlanEntry? Latest(IEnumerable<PlanEntry> alike, DateOnly? before) => alike
        .Where(plan => plan.Head.Date is null || before is null || plan.Head.Date <= before)
        .MaxBy(plan => plan.Head.Date ?? DateOnly.MinValue);
}
