using PlanSite.Register.Plans;

namespace PlanSite.Import.Documents.Word;

/// <summary>How a run is shown.</summary>
/// <param name="Style">Bold, italic.</param>
/// <param name="IsCapitals">Its small letters are shown as capitals.</param>
/// <param name="IsHidden">It is not shown.</param>
/// <param name="IsRaised">Superscript.</param>
/// <param name="Font">The font of its letters; null when it is told by a theme or not at all.</param>
internal sealed record RunFormat(RunStyle Style, bool IsCapitals, bool IsHidden, bool IsRaised, string? Font);
