namespace PlanSite.Import.Lines;

/// <summary>A table that is drawn with pipes, found in plain text.</summary>
/// <param name="Cells">In reading order, without empty ones; their table is not numbered yet.</param>
/// <param name="LineCount">How many lines of the text it takes.</param>
internal sealed record PipeTable(IReadOnlyList<PipeCell> Cells, int LineCount)
{
    /// <summary>The table that begins at a line, or null.</summary>
    public static PipeTable? At(IReadOnlyList<RawLine> lines, int at) =>
        Pipes.Count(lines[at].Text) == 0 ? null : MarkdownTable.At(lines, at) ?? LonePipes.At(lines, at);
}

/// <summary>A cell with its lines.</summary>
internal sealed record PipeCell(TableCell Place, IReadOnlyList<RawLine> Lines);
