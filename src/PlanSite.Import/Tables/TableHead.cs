using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Tables;

/// <summary>The head of a table: one row that names the columns, or two where a name stands over several.</summary>
/// <param name="Columns">The columns it names.</param>
/// <param name="First">Its first row, as an index into <see cref="TableGrid.RowNumbers"/>.</param>
/// <param name="Next">The row after it.</param>
internal sealed partial record TableHead(TableColumns Columns, int First, int Next)
{
    // A title may stand above the head within the table.
    private const int LastFirstRow = 2;

    private const int MostRows = 3;

    /// <summary>The head, or null when no row names columns.</summary>
    public static TableHead? Of(TableGrid grid)
    {
        for (var first = 0; first <= LastFirstRow && first < grid.RowNumbers.Count; first++)
        {
            if (!NamesColumns(grid, grid.RowNumbers[first])) continue;
            var next = first + 1;
            while (next < grid.RowNumbers.Count && next - first < MostRows && GoesOn(grid, grid.RowNumbers[first], grid.RowNumbers[next])) next++;
            var columns = new TableColumns([.. Enumerable.Range(0, grid.Columns).Select(column => ColumnOf(grid, first, next, column))]);
            if (next < grid.RowNumbers.Count && CountsColumns(grid, grid.RowNumbers[next])) next++;
            return new TableHead(columns.WithTargets(), first, next);
        }
        return null;
    }

    /// <summary>Whether a row names the same columns again, as at the top of a page.</summary>
    public bool IsRepeatedIn(TableGrid grid, int row) => grid.In(row) is { Count: > 1 } cells && cells.All(cell => IsNamed(grid.ColumnOf(cell), cell.Text));

    private bool IsNamed(int column, string text) => column < Columns.All.Count && Columns.All[column].Name.Split(ColumnNames.Between).Any(part => string.Equals(part, text, StringComparison.OrdinalIgnoreCase));

    // "Nhiệm vụ" beside another name; work and a number alone could be any row.
    private static bool NamesColumns(TableGrid grid, int row)
    {
        var kinds = grid.In(row).Select(cell => ColumnNames.KindOf(cell.Text)).Where(kind => kind != ColumnKind.Other).Distinct().ToList();
        return ((kinds.Count > 1 && kinds.Contains(ColumnKind.Work)) || (kinds.Exists(ColumnNames.IsInCharge) && grid.In(row).Any(cell => ColumnNames.IsTarget(cell.Text)))) && grid.In(row).All(cell => !Number().IsMatch(cell.Text));
    }

    private static bool GoesOn(TableGrid grid, int first, int row)
    {
        var cells = grid.In(row);
        if (cells.Count == 0 || cells.Count >= grid.Columns || cells.Any(cell => Number().IsMatch(cell.Text))) return false;
        var above = cells.Select(cell => grid.At(row - 1, grid.ColumnOf(cell))).ToList();
        return above.TrueForAll(cell => cell is { Place.ColumnSpan: > 1 })
            ? cells.Any(cell => ColumnNames.IsKnown(cell.Text)) || grid.In(first).Any(cell => (long)cell.Place.Row + cell.Place.RowSpan > row)
            : cells.All(cell => ColumnNames.IsKnown(cell.Text)) && above.TrueForAll(cell => cell is null || MaySpan(cell)) && above.Exists(cell => cell is null);
    }

    // Where spans are not drawn, a name over several columns stands in the first of them.
    private static bool MaySpan(GridCell cell) => ColumnNames.KindOf(cell.Text) is not (ColumnKind.Number or ColumnKind.Work);

    // "(1) | (2) | (3)", "A | B | 1 | 2" below the names.
    private static bool CountsColumns(TableGrid grid, int row)
    {
        var cells = grid.In(row);
        return cells.Count > 2 && cells.Count == grid.Columns && cells.All(cell => Number().IsMatch(cell.Text) || Letter().IsMatch(cell.Text));
    }

    private static TableColumn ColumnOf(TableGrid grid, int first, int next, int column)
    {
        var names = Enumerable.Range(first, next - first).Select(row => NameAt(grid, grid.RowNumbers[row], column, hasBelow: row < next - 1)).OfType<GridCell>().Distinct().Select(cell => cell.Text).ToList();
        var name = names.Count > 0 ? string.Join(ColumnNames.Between, names) : string.Create(CultureInfo.InvariantCulture, $"Cột {column + 1}");
        return new TableColumn(names.Count > 0 ? ColumnNames.KindOfPrinted(name) : ColumnKind.Other, name);
    }

    // Above a lower name, an empty place belongs to the name on its left.
    private static GridCell? NameAt(TableGrid grid, int row, int column, bool hasBelow)
    {
        if (!hasBelow || grid.At(row, column) is not null) return grid.At(row, column);
        while (column > 0 && grid.At(row + 1, column) is { } below && below.Place.Row == row + 1 && grid.At(row, column) is null) column--;
        return grid.At(row + 1, column) is { } lower && lower.Place.Row == row + 1 ? grid.At(row, column) : null;
    }

    [GeneratedRegex(@"^\W*\d+(?:\.\d+)*\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\W*[A-Z]\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();
}
