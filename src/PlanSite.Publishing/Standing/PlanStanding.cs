using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Standing;

/// <summary>How a plan stands to later plans of the register.</summary>
internal static class PlanStanding
{
    /// <summary>What a page says of it; null while it is in force as it was signed.</summary>
    public static StandingModel? Of(PlanEntry plan, Words words, PageLinks links)
    {
        if (plan.RelatedFrom.Count == 0) return null;
        var model = new StandingModel([.. Mentions(plan.ReplacedBy)], [.. Mentions(plan.AmendedBy)]);
        return model.ReplacedBy.Count + model.AmendedBy.Count > 0 ? model : null;

        IEnumerable<PlanMention> Mentions(IEnumerable<PlanEntry> others) => others.Select(other => new PlanMention(words.PlanName(other), links.To(SiteUrls.Plan(other.Id))));
    }

    /// <summary>The same in plain words, one line each: "Đã được thay thế bởi Kế hoạch số 9/KH-UBND"; none while the plan is in force as it was signed.</summary>
    public static IEnumerable<string> Lines(StandingModel? standing, Words words)
    {
        if (standing?.ReplacedBy is { Count: > 0 } replaced) yield return Line("standing.replaced-by", replaced);
        if (standing?.AmendedBy is { Count: > 0 } amended) yield return Line("standing.amended-by", amended);

        string Line(string key, IReadOnlyList<PlanMention> others) => $"{words.Of(key)} {string.Join(", ", others.Select(other => other.Name))}";
    }
}
