using PlanSite.Register.Plans;

namespace PlanSite.Content.Markdown;

/// <summary>What <c>plan.md</c> says below its front matter.</summary>
internal sealed record PlanText(IReadOnlyList<Unit> Units, IReadOnlyList<Footnote> Footnotes);
