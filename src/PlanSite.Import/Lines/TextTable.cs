namespace PlanSite.Import.Lines;

/// <summary>A table found in plain text.</summary>
/// <param name="Cells">In reading order, without empty ones; their table is not numbered yet.</param>
/// <param name="LineCount">How many lines of the text it takes.</param>
internal sealed record TextTable(IReadOnlyList<TextTableCell> Cells, int LineCount)
{
    /// <summary>Whether rows and cells were told by the places of the words and by nothing else.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>The table drawn with pipes that begins at a line, or null.</summary>
    public static TextTable? WithPipesAt(IReadOnlyList<RawLine> lines, int at) =>
        Pipes.Count(lines[at].Text) == 0 ? null : MarkdownTable.At(lines, at) ?? LonePipes.At(lines, at);
}

/// <summary>A cell with its lines.</summary>
/// <param name="Place">Where it stands; null for the number of a page within the table.</param>
/// <param name="Lines">At least one.</param>
internal sealed record TextTableCell(TableCell? Place, IReadOnlyList<RawLine> Lines);
