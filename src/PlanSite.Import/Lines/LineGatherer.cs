namespace PlanSite.Import.Lines;

/// <summary>Makes lines of words out of the lines of a file, block by block.</summary>
internal sealed class LineGatherer
{
    private readonly List<TextLine> lines = [];
    private readonly List<RawLine> block = [];
    private LineBreak blockBreak = LineBreak.Blank;
    private TableCell? cell;

    public IReadOnlyList<TextLine> Lines => lines;

    /// <summary>Takes the next line; a blank one or a rule ends the block.</summary>
    public void Add(RawLine raw)
    {
        var text = TypedMarks.Without(raw.Text);
        if (text.Length > 0)
        {
            var columns = TypedMarks.Columns(raw.Text);
            block.Add(new RawLine(text, raw.Number, raw.Column + raw.Text.Length - raw.Text.TrimStart().Length)
            {
                Columns = columns,
                ColumnStarts = [.. TypedMarks.Starts(raw.Text, columns).Select(start => raw.Column + start)],
            });
            return;
        }
        Close();
        if (!raw.IsBlank) blockBreak = LineBreak.Rule;
    }

    /// <summary>Begins a cell; null ends the table.</summary>
    public void Open(TableCell? next)
    {
        Close();
        blockBreak = cell is null || next is null ? LineBreak.Blank : LineBreak.Paragraph;
        cell = next;
    }

    public void Close()
    {
        if (block.Count == 0) return;
        var styled = block.TrueForAll(line => StyledText.Plain(line.Text) is not null) ? null : Emphasis.Read([.. block.Select(line => line.Text)]);
        for (var i = 0; i < block.Count; i++)
        {
            var runs = styled is null ? StyledText.Plain(block[i].Text)! : StyledText.FromCharacters(styled[i]);
            if (runs.Count == 0) continue;
            lines.Add(new TextLine(runs, block[i].Number, block[i].Column, i == 0 ? blockBreak : LineBreak.Line, cell) { Columns = block[i].Columns, ColumnStarts = block[i].ColumnStarts });
        }
        block.Clear();
        blockBreak = LineBreak.Blank;
    }
}
