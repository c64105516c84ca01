namespace PlanSite.Content.Markdown;

/// <summary>What a block of <c>plan.md</c> is.</summary>
internal enum BlockKind
{
    /// <summary>A further paragraph of the unit before it.</summary>
    Text,

    /// <summary>A unit that begins with its text.</summary>
    Unit,

    /// <summary>A unit that begins with a heading.</summary>
    Heading,

    /// <summary>A paragraph without a label that stands for itself.</summary>
    StandAlone,

    /// <summary>The text of a footnote.</summary>
    Footnote,

    /// <summary>The columns of the table below the unit before it.</summary>
    Columns,

    /// <summary>A cell of the unit before it.</summary>
    Cell,
}
