using PlanSite.Register.Places;

namespace PlanSite.Register.Plans;

/// <summary>A footnote, lifted out of the running text.</summary>
/// <param name="Mark">The printed mark (<c>1</c>).</param>
/// <param name="At">The place that bears the mark.</param>
/// <param name="Content">The text of the note.</param>
public sealed record Footnote(string Mark, Place At, Paragraph Content);
