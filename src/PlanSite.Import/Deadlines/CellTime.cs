namespace PlanSite.Import.Deadlines;

/// <summary>The time in a cell, whose short spellings the rules for running text do not know.</summary>
/// <param name="Text">Spelled as in running text ("tháng 10").</param>
/// <param name="Printed">As the cell has it ("T10").</param>
internal sealed record CellTime(string Text, string Printed);
