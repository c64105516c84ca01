namespace PlanSite.Import.Lines.Spaced;

/// <summary>A row as the lines that it takes.</summary>
/// <param name="Lines">From the top; a page's number alone, or at least one line with words.</param>
internal sealed record LineRow(List<PlacedLine> Lines)
{
    public bool IsPage => Lines[0].Pieces.Count == 0;

    public bool IsTitle => Lines[0].IsAcross;
}

/// <summary>Tells which lines of a table make a row: by its numbers, at the top or in the middle of their rows; without numbers, by what begins on a line.</summary>
internal static class LineRows
{
    public static IReadOnlyList<LineRow> Of(IReadOnlyList<PlacedLine> lines, TableShape shape)
    {
        var begins = shape.Number < 0 ? UnnumberedRows.Begins(lines, shape) : AreAtTop(lines, shape) ? Numbered(lines, shape) : MiddleNumbers.Begins(lines, shape);
        var rows = new List<LineRow>();
        LineRow? open = null;
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
        {
            if (line.Pieces.Count == 0) rows.Add(new LineRow([line]));
            else if (open is { IsTitle: true } && line is { Pieces.Count: 1, IsAfterBlank: false } && char.IsLower(line.Raw.Text.TrimStart()[0])) open.Lines.Add(line);
            else if (line.IsAcross || open is null or { IsTitle: true } || begins[i]) rows.Add(open = new LineRow([line]));
            else open.Lines.Add(line);
        }
        return rows;
    }

    // A number in the middle of its row stands beside the middle of a sentence.
    private static bool AreAtTop(IReadOnlyList<PlacedLine> lines, TableShape shape)
    {
        var numbers = lines.Where(line => shape.MarkOf(line) is { } mark && !RowMark.IsGroup(mark)).ToList();
        return numbers.Count(line => !shape.BeginsWork(line)) * 4 <= numbers.Count;
    }

    // A row without a number begins behind a blank line, unless such lines stand within rows too.
    private static bool[] Numbered(IReadOnlyList<PlacedLine> lines, TableShape shape)
    {
        bool Begins(PlacedLine line) => shape.BeginsWork(line) && shape.BeginsFurther(line);
        var spaced = lines.Where(line => line is { IsAfterBlank: true, BeginsPage: false, IsAcross: false, Pieces.Count: > 0 } && shape.MarkOf(line) is null).ToList();
        var isTelling = spaced.Count(Begins) * 2 >= spaced.Count;
        return [.. lines.Select(line => shape.MarkOf(line) is not null || (isTelling && line is { IsAfterBlank: true, BeginsPage: false } && Begins(line)))];
    }
}
