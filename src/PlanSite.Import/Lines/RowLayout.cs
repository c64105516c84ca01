namespace PlanSite.Import.Lines;

/// <summary>Gives the cells of a table of lone pipes their columns. Cells that are merged with one above or beside them are not drawn, so that rows are shorter than the head.</summary>
internal sealed class RowLayout
{
    private readonly int width;
    private readonly bool isNumbered;
    private readonly List<TextTableCell> cells = [];
    private readonly int[] above;

    private RowLayout(IReadOnlyList<IReadOnlyList<List<RawLine>>> rows)
    {
        width = rows.Max(row => row.Count);
        isNumbered = rows.Count(row => RowNumber.IsNumber(row[0])) * 2 > rows.Count - 1;
        above = new int[width];
        Array.Fill(above, -1);
    }

    /// <summary>The cells in reading order, without empty ones.</summary>
    public static IReadOnlyList<TextTableCell> Of(IReadOnlyList<IReadOnlyList<List<RawLine>>> rows)
    {
        var layout = new RowLayout(rows);
        var head = rows.Count > 2 ? SplitHead.SpansOf(TextsOf(rows[0]), TextsOf(rows[1]), layout.width) : null;
        if (head is not null) layout.AddHead(rows[0], rows[1], head);
        for (var row = head is null ? 0 : 2; row < rows.Count; row++) layout.Add(row, rows[row]);
        return layout.cells;
    }

    private void Add(int row, IReadOnlyList<List<RawLine>> contents)
    {
        if (contents.Count < width && RowNumber.IsGroup(contents)) AddGroup(row, contents);
        else if (row == 0 || contents.Count == width) AddCells(row, 0, contents);
        else AddShort(row, contents);
    }

    private static List<string> TextsOf(IReadOnlyList<List<RawLine>> row) => [.. row.Select(RowNumber.TextOf)];

    // A name over one column reaches down beside the lower names.
    private void AddHead(IReadOnlyList<List<RawLine>> upper, IReadOnlyList<List<RawLine>> lower, IReadOnlyList<int> spans)
    {
        var (column, below) = (0, new List<TextTableCell>());
        for (var i = 0; i < upper.Count; column += spans[i], i++)
        {
            cells.Add(new TextTableCell(new TableCell(0, 0, column, spans[i] > 1 ? 1 : 2, spans[i]), upper[i]));
            if (spans[i] > 1) below.AddRange(lower.Skip(below.Count).Take(spans[i]).Select((name, at) => new TextTableCell(new TableCell(0, 1, column + at), name)).ToList());
        }
        cells.AddRange(below);
    }

    private void AddGroup(int row, IReadOnlyList<List<RawLine>> contents)
    {
        for (var i = 0; i < contents.Count; i++)
            cells.Add(new TextTableCell(new TableCell(0, row, i, ColumnSpan: i == contents.Count - 1 ? width - i : 1), contents[i]));
        Array.Fill(above, -1);
    }

    private void AddCells(int row, int column, IReadOnlyList<List<RawLine>> contents)
    {
        foreach (var content in contents)
        {
            above[column] = content.Count > 0 ? cells.Count : -1;
            if (content.Count > 0) cells.Add(new TextTableCell(new TableCell(0, row, column), content));
            column++;
        }
    }

    // What is missing is merged with what stands above it: a row without a number lacks the first cell, all lack the last ones.
    private void AddShort(int row, IReadOnlyList<List<RawLine>> contents)
    {
        var first = isNumbered && contents[0].Count > 0 && !RowNumber.IsNumber(contents[0]) ? 1 : 0;
        AddCells(row, first, contents);
        for (var column = 0; column < width; column++)
            if ((column < first || column >= first + contents.Count) && above[column] >= 0) Stretch(above[column], row);
    }

    private void Stretch(int cell, int row)
    {
        if (cells[cell].Place is { } place) cells[cell] = cells[cell] with { Place = place with { RowSpan = row - place.Row + 1 } };
    }
}
