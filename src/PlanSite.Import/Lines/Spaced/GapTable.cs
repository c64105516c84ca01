namespace PlanSite.Import.Lines.Spaced;

/// <summary>Reads tables whose columns stand apart by spaces or tabs and whose head names the columns of a table of tasks.</summary>
internal static class GapTable
{
    // Between the pages of one table: the foot of one and the head of the next.
    private const int MostLinesBetween = 20;

    public static TextTable? At(GapText text, int at)
    {
        if (text.HeadAt(at) is not { } head || GapBody.Below(text, head) is not { } body) return null;
        var lines = body.Lines.ToList();
        var next = body.Next;
        while (NextPage(text, next, head) is { } page)
        {
            lines.AddRange(page.Between);
            lines.AddRange(page.Body.Lines.Select((line, i) => i == 0 ? line with { BeginsPage = true } : line));
            next = page.Body.Next;
        }
        var shape = new TableShape([.. head.Names.Select(name => name.Kind)]);
        return new TextTable([.. HeadCells(head), .. LineRows.Of(lines, shape).SelectMany((row, i) => CellsOf(row, i + 2, shape))], next - at) { IsGuessed = true };
    }

    // The same head behind nothing but the number of a page.
    private static (IReadOnlyList<PlacedLine> Between, GapBody Body)? NextPage(GapText text, int from, GapHead head)
    {
        var between = new List<PlacedLine>();
        for (var i = text.SkipBlank(from); i < text.Count && i - from < MostLinesBetween; i = text.SkipBlank(i + 1))
        {
            if (text.HeadAt(i) is { } next) return next.HasSameNames(head) && GapBody.Below(text, next) is { } body ? (between, body) : null;
            if (!GapBody.IsPage(text, i, head)) return null;
            between.Add(new PlacedLine([], text[i].Raw));
        }
        return null;
    }

    private static IEnumerable<TextTableCell> HeadCells(GapHead head)
    {
        var below = head.Spanning.Select(name => Enumerable.Range(0, head.Names.Count).Where(i => head.Names[i].Extent.Overlaps(name.Extent)).ToList()).ToList();
        for (var i = 0; i < head.Spanning.Count; i++)
            yield return new TextTableCell(new TableCell(0, 0, below[i][0], ColumnSpan: below[i].Count), head.Spanning[i].Lines);
        for (var column = 0; column < head.Names.Count; column++)
        {
            var isBelow = below.Exists(columns => columns.Contains(column));
            yield return new TextTableCell(new TableCell(0, isBelow ? 1 : 0, column, isBelow || head.Spanning.Count == 0 ? 1 : 2), head.Names[column].Lines);
        }
    }

    private static IEnumerable<TextTableCell> CellsOf(LineRow row, int number, TableShape shape)
    {
        if (row.IsPage) return [new TextTableCell(null, [row.Lines[0].Raw])];
        if (row.IsTitle) return TitleCells(row, number, shape);
        return row.Lines.SelectMany(line => line.Pieces).GroupBy(piece => piece.Column).OrderBy(column => column.Key)
            .Select(column => new TextTableCell(new TableCell(0, number, column.Key), [.. column.Select(piece => piece.Text)]));
    }

    // The number of a group and its title, or both in one.
    private static IEnumerable<TextTableCell> TitleCells(LineRow row, int number, TableShape shape)
    {
        var label = row.Lines[0].Pieces.Count > 1 ? 1 : 0;
        if (label > 0) yield return new TextTableCell(new TableCell(0, number, 0), [row.Lines[0].Pieces[0].Text]);
        yield return new TextTableCell(new TableCell(0, number, label, ColumnSpan: shape.Columns - label), [.. row.Lines.SelectMany((line, i) => line.Pieces.Skip(i == 0 ? label : 0)).Select(piece => piece.Text)]);
    }
}
