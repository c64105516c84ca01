using PlanSite.Publishing.Changes;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Feeds;

/// <summary>That another plan replaces or amends one, as an entry of a feed.</summary>
internal static class PlanChangeEntry
{
    /// <summary>Null for other changes, and for a plan that the register has no more.</summary>
    public static FeedEntry? Of(SiteInput input, ChangeSet set, PlanChange change)
    {
        if (change.By.Count == 0 || !PlanId.TryParse(change.Plan, out var id) || input.Register.Find(id) is not { } plan) return null;
        return new FeedEntry
        {
            Key = $"{SiteUrls.Changes}#{ChangeAnchors.Of(set, change)}",
            Title = $"{change.Name} {ChangeWords.By(input.Words, change)} {string.Join(", ", change.By.Select(other => other.Name))}",
            Updated = set.AsOf,
            Url = SiteUrls.Plan(id),
            Related = PlanId.TryParse(change.By[0].Plan, out var by) && input.Register.Find(by) is not null ? SiteUrls.Plan(by) : null,
            Categories = [plan.Head.Jurisdiction, plan.Head.Kind],
            Summary = change.Title,
        };
    }
}
