using PlanSite.Register.Plans;

namespace PlanSite.Import.Lines;

/// <summary>One line of a document with words on it. Every reader of a format gives this stream; nothing after it knows the format.</summary>
/// <param name="Runs">NFC, single spaces, no space at the ends. Superscript digits are runs with a mark and their text.</param>
/// <param name="Number">Line in the file, from 1; of formats without lines, the paragraph.</param>
/// <param name="Column">Column of its first word, from 1.</param>
/// <param name="Break">What stands between it and the line before.</param>
/// <param name="Cell">The cell of a table it stands in; null outside of tables.</param>
internal sealed record TextLine(IReadOnlyList<Run> Runs, int Number, int Column, LineBreak Break, TableCell? Cell = null)
{
    /// <summary>The texts that wide gaps set apart, as in a letterhead of two columns; empty where there is no gap.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Where each of these begins in the line of the file, from 1.</summary>
    public IReadOnlyList<int> ColumnStarts { get; init; } = [];

    public string Text => StyledText.TextOf(Runs);
}
