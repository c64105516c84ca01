using PlanSite.Publishing.Phrases;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Changes;

/// <summary>Changes in words.</summary>
internal static class ChangeWords
{
    /// <summary>"2 kế hoạch mới", "3 thời hạn thay đổi" …: how many of each sort there are.</summary>
    public static IEnumerable<string> Counts(Words words, ChangeSet set)
    {
        if (set.Plans.Count(plan => plan.IsNew) is > 0 and var came) yield return words.Of("changes.n-new-plans", came);
        if (set.Plans.Count(plan => !plan.IsNew) is > 0 and var went) yield return words.Of("changes.n-vanished-plans", went);
        foreach (var kind in set.Tasks.GroupBy(task => task.Kind).OrderBy(kind => kind.Key))
            yield return words.Of($"changes.n-{Names.Of(kind.Key)}", kind.Count());
    }
}
