using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Citations;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Standing;

/// <summary>How a plan stands to later plans of the register.</summary>
internal static class PlanStanding
{
    /// <summary>Whether another plan replaces it as a whole: its tasks are no longer due.</summary>
    public static bool IsReplaced(PlanEntry plan) => PlansThat(plan, RelationType.Replaces).Any();

    /// <summary>What a page says of it; null while it is in force as it was signed.</summary>
    public static StandingModel? Of(PlanEntry plan, Words words, PageLinks links)
    {
        if (plan.RelatedFrom.Count == 0) return null;
        var model = new StandingModel([.. Mentions(RelationType.Replaces)], [.. Mentions(RelationType.Amends)]);
        return model.ReplacedBy.Count + model.AmendedBy.Count > 0 ? model : null;

        IEnumerable<PlanMention> Mentions(RelationType type) => PlansThat(plan, type).Select(other => new PlanMention(words.PlanName(other), links.To(SiteUrls.Plan(other.Id))));
    }

    private static IEnumerable<PlanEntry> PlansThat(PlanEntry plan, RelationType type) =>
        plan.RelatedFrom.Where(incoming => incoming.Relation.Type == type && incoming.Relation.At is null).Select(incoming => incoming.Plan).Distinct();
}
