using PlanSite.Publishing.Html;

namespace PlanSite.Publishing.PlanPages;

/// <summary>A cell of a table's row.</summary>
/// <param name="Column">The column's name as printed.</param>
/// <param name="Paragraphs">What stands in it; at least one.</param>
internal sealed record CellModel(string Column, IReadOnlyList<SafeHtml> Paragraphs);
