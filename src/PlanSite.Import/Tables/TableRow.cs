using PlanSite.Import.Lines;
using PlanSite.Register.Outline;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tables;

/// <summary>What a row of a table is.</summary>
internal enum RowKind
{
    /// <summary>The head that names the columns.</summary>
    Head,

    /// <summary>A heading of the rows below it.</summary>
    Group,

    /// <summary>A piece of work.</summary>
    Work,

    /// <summary>A row of a table that gives no work.</summary>
    Text,
}

/// <summary>A row as it goes into the outline.</summary>
internal sealed record TableRow(RowKind Kind)
{
    /// <summary>The names of the columns, of a head.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Its number, or a name for the place of a row without one; null for a group without a label.</summary>
    public Label? Label { get; init; }

    /// <summary>The work cell, or the title of a group on one line.</summary>
    public IReadOnlyList<Paragraph> Text { get; init; } = [];

    /// <summary>What stands in the other columns.</summary>
    public IReadOnlyList<Cell> Cells { get; init; } = [];

    /// <summary>Its first line.</summary>
    public required TextLine First { get; init; }
}
