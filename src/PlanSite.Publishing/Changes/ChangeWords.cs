using PlanSite.Publishing.Phrases;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Changes;

/// <summary>Changes in words.</summary>
internal static class ChangeWords
{
    /// <summary>"2 kế hoạch mới", "3 thời hạn thay đổi" …: how many of each sort there are.</summary>
    public static IEnumerable<string> Counts(Words words, ChangeSet set)
    {
        foreach (var kind in set.Plans.GroupBy(plan => plan.Kind).OrderBy(kind => kind.Key))
            yield return words.Of($"changes.n-{Names.Of(kind.Key)}-plans", kind.Count());
        foreach (var kind in set.Tasks.GroupBy(task => task.Kind).OrderBy(kind => kind.Key))
            yield return words.Of($"changes.n-{Names.Of(kind.Key)}", kind.Count());
    }

    /// <summary>"được thay thế bởi": how the plans that replaced or amended one are led in.</summary>
    public static string By(Words words, PlanChange plan) => words.Of($"changes.plan-{Names.Of(plan.Kind)}");
}
