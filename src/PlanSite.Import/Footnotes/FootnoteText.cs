using PlanSite.Register.Plans;

namespace PlanSite.Import.Footnotes;

/// <summary>The text of a footnote, before its mark is found.</summary>
/// <param name="Mark">The digits of its mark.</param>
/// <param name="Runs">Its text.</param>
/// <param name="Line">Where it stands in the file.</param>
internal sealed record FootnoteText(string Mark, IReadOnlyList<Run> Runs, int Line);
