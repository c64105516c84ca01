using PlanSite.Import.Lines;

namespace PlanSite.Import.Documents;

/// <summary>Where a paragraph stands.</summary>
/// <param name="Number">As <see cref="TextLine.Number"/>.</param>
/// <param name="Column">As <see cref="TextLine.Column"/>.</param>
/// <param name="Cell">The cell it stands in; null outside of tables.</param>
internal readonly record struct LineOrigin(int Number, int Column = 1, TableCell? Cell = null);
