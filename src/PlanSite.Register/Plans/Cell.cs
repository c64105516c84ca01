namespace PlanSite.Register.Plans;

/// <summary>What a row of a table says in one of its further columns.</summary>
/// <param name="Column">The column's name as printed ("Cơ quan chủ trì").</param>
/// <param name="Content">What stands in the cell; where several paragraphs stand in it, each is a cell of the same column.</param>
public sealed record Cell(string Column, Paragraph Content);
