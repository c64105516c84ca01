using System.Globalization;

namespace PlanSite.Publishing.Changes;

/// <summary>The changes of the last builds that found any.</summary>
/// <param name="Since">The day of the build with which the history begins: the first one, or the first after it was lost.</param>
/// <param name="Sets">Newest first.</param>
internal sealed record ChangeHistory(DateOnly Since, IReadOnlyList<ChangeSet> Sets)
{
    /// <summary>How many sets are kept.</summary>
    public const int MaxSets = 30;

    /// <summary>How many changes of tasks a set keeps.</summary>
    public const int MaxTasks = 1000;

    /// <summary>The history with what a build found; the same when it found nothing, so that building again changes nothing.</summary>
    /// <param name="asOf">The day of that build.</param>
    /// <param name="plans">By id.</param>
    /// <param name="tasks">By plan, then in document order.</param>
    public ChangeHistory With(DateOnly asOf, IReadOnlyList<PlanChange> plans, IReadOnlyList<TaskChange> tasks)
    {
        if (plans.Count == 0 && tasks.Count == 0) return this;
        var set = new ChangeSet(IdOf(asOf), asOf, plans, [.. tasks.Take(MaxTasks)], Math.Max(0, tasks.Count - MaxTasks));
        return this with { Sets = [set, .. Sets.Take(MaxSets - 1)] };
    }

    /// <summary>The last day on which a build first saw the plan, if the history tells.</summary>
    public IReadOnlyDictionary<string, DateOnly> NewPlans() => Sets
        .SelectMany(set => set.Plans.Where(plan => plan.Kind == PlanChangeKind.New), (set, plan) => (plan.Plan, set.AsOf))
        .DistinctBy(one => one.Plan, StringComparer.Ordinal)
        .ToDictionary(one => one.Plan, one => one.AsOf, StringComparer.Ordinal);

    private string IdOf(DateOnly asOf)
    {
        var day = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var id = day;
        for (var times = 2; Sets.Any(set => set.Id == id); times++) id = string.Create(CultureInfo.InvariantCulture, $"{day}-{times}");
        return id;
    }
}
