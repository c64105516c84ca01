using PlanSite.Publishing.Phrases;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Changes;

/// <summary>Which plans have been replaced or amended since the site before.</summary>
/// <param name="words">The words of the site.</param>
internal sealed class StandingComparison(Words words)
{
    /// <summary>At most one change of each sort; none where the data before do not tell by what it was replaced or amended.</summary>
    public IEnumerable<PlanChange> Changes(PublishedPlan old, PlanEntry now) => now.RelatedFrom.Count == 0
        ? []
        : new[] { Change(PlanChangeKind.Replaced, now, old.ReplacedBy, now.ReplacedBy), Change(PlanChangeKind.Amended, now, old.AmendedBy, now.AmendedBy) }.OfType<PlanChange>();

    private PlanChange? Change(PlanChangeKind kind, PlanEntry plan, IReadOnlyList<string>? before, IEnumerable<PlanEntry> now)
    {
        if (before is null) return null;
        var by = now.Select(other => new PlanReference(other.Id.ToString(), words.PlanName(other))).Where(other => !before.Contains(other.Plan)).ToList();
        return by.Count == 0 ? null : new PlanChange(kind, plan.Id.ToString(), words.PlanName(plan), plan.Head.Title) { By = by };
    }
}
