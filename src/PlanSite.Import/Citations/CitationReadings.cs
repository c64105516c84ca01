using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

/// <summary>The documents a plan cites and how it stands to them.</summary>
/// <param name="Citations">One a document, in order of first appearance.</param>
/// <param name="Relations">Those of the plan first, then those of its tasks in document order.</param>
internal sealed record CitationReadings(IReadOnlyList<Citation> Citations, IReadOnlyList<Relation> Relations);
