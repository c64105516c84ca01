using PlanSite.Register.Outline;

namespace PlanSite.Content.Markdown;

/// <summary>What stands before the text of a block and says what the block is.</summary>
internal readonly record struct BlockMark
{
    /// <summary>What the block is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Where the text behind the mark begins.</summary>
    public int TextStart { get; init; }

    /// <summary>How often <c>#</c> or <c>¶</c> is repeated; 0 for other kinds.</summary>
    public int Depth { get; init; }

    /// <summary>The printed label, where the text has one that says the place.</summary>
    public Label? Label { get; init; }

    /// <summary>The place written out as <c>{II/r5}</c>; null where the label says it.</summary>
    public string? GivenPlace { get; init; }

    /// <summary>The printed label beside a place written out, <c>{II/r5|5}</c>.</summary>
    public string? GivenLabel { get; init; }

    /// <summary>The printed mark of a footnote.</summary>
    public string? FootnoteMark { get; init; }

    /// <summary>The names of a table's columns; of a cell, that of its own. Null for other kinds.</summary>
    public IReadOnlyList<string>? Columns { get; init; }
}
