using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

internal sealed record CitationReadings(IReadOnlyList<Citation> Citations, IReadOnlyList<Relation> Relations);
