using PlanSite.Import.Lines;

namespace PlanSite.Import.Tables;

/// <summary>A cell with its lines.</summary>
internal sealed record GridCell(TableCell Place, IReadOnlyList<TextLine> Lines)
{
    public string Text => string.Join(' ', Lines.Select(line => line.Text));
}

/// <summary>The cells of one table by row and column, merged ones at every place they cover.</summary>
internal sealed class TableGrid
{
    // No table that orders work is wider; what stands further right is read with the last column.
    private const int MostColumns = 60;

    private readonly List<GridCell>[] columns;
    private readonly ILookup<int, GridCell> byRow;

    private TableGrid(IReadOnlyList<GridCell> cells)
    {
        columns = new List<GridCell>[Math.Min(MostColumns, cells.Max(cell => (long)cell.Place.Column + cell.Place.ColumnSpan))];
        for (var i = 0; i < columns.Length; i++) columns[i] = [];
        foreach (var cell in cells)
            for (var column = ColumnOf(cell); column <= LastColumnOf(cell); column++) columns[column].Add(cell);
        byRow = cells.ToLookup(cell => cell.Place.Row);
        RowNumbers = [.. cells.Select(cell => cell.Place.Row).Distinct().Order()];
    }

    /// <summary>The rows in which a cell begins, in order.</summary>
    public IReadOnlyList<int> RowNumbers { get; }

    public int Columns => columns.Length;

    /// <summary>The grid of the lines of one table; at least one.</summary>
    public static TableGrid Of(IReadOnlyList<TextLine> lines) =>
        new([.. lines.GroupBy(line => line.Cell!).Select(cell => new GridCell(cell.Key, [.. cell])).OrderBy(cell => cell.Place.Row).ThenBy(cell => cell.Place.Column)]);

    /// <summary>The cells that begin in a row, from the left.</summary>
    public IReadOnlyList<GridCell> In(int row) => [.. byRow[row]];

    /// <summary>The cell that covers a place; null when it is empty.</summary>
    public GridCell? At(int row, int column)
    {
        var (from, to) = (0, columns[column].Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (columns[column][middle].Place.Row <= row) from = middle + 1;
            else to = middle;
        }
        return from > 0 && columns[column][from - 1] is { } cell && (long)cell.Place.Row + cell.Place.RowSpan > row ? cell : null;
    }

    /// <summary>Whether one cell takes the row from a column to the last.</summary>
    public bool IsMergedFrom(int row, int column) => At(row, column) is { } cell && LastColumnOf(cell) == Columns - 1 && ColumnOf(cell) == column;

    public int ColumnOf(GridCell cell) => Math.Min(cell.Place.Column, Columns - 1);

    private int LastColumnOf(GridCell cell) => (int)Math.Min((long)cell.Place.Column + cell.Place.ColumnSpan, Columns) - 1 is var last && last < ColumnOf(cell) ? ColumnOf(cell) : last;
}
