namespace PlanSite.Import.Lines;

/// <summary>Where in a table a line stands. A merged cell is given once, at its first row and column; an empty one has no lines.</summary>
/// <param name="Table">Counts the tables of a document, from 1.</param>
/// <param name="Row">From 0.</param>
/// <param name="Column">From 0, in columns of the grid.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
internal sealed record TableCell(int Table, int Row, int Column, int RowSpan = 1, int ColumnSpan = 1);
