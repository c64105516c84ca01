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

    /// <summary>The head, or null when no row names columns.</summary>
    public static TableHead? Of(TableGrid grid)
    {
        for (var first = 0; first <= LastFirstRow && first < grid.RowNumbers.Count; first++)
        {
            if (!NamesColumns(grid, grid.RowNumbers[first])) continue;
            var next = first + 1;
            if (next < grid.RowNumbers.Count && GoesOn(grid, grid.RowNumbers[next])) next++;
            var columns = new TableColumns([.. Enumerable.Range(0, grid.Columns).Select(column => ColumnOf(grid, first, next, column))]);
            if (next < grid.RowNumbers.Count && CountsColumns(grid, grid.RowNumbers[next])) next++;
            return new TableHead(columns, first, next);
        }
        return null;
    }

    /// <summary>Whether a row names the same columns again, as at the top of a page.</summary>
    public bool IsRepeatedIn(TableGrid grid, int row) => grid.In(row) is { Count: > 1 } cells && cells.All(cell => IsNamed(grid.ColumnOf(cell), cell.Text));

    private bool IsNamed(int column, string text) => column < Columns.All.Count && Columns.All[column].Name.Split(" - ").Any(part => string.Equals(part, text, StringComparison.OrdinalIgnoreCase));

    // "Nhiệm vụ" beside another name; work and a number alone could be any row.
    private static bool NamesColumns(TableGrid grid, int row)
    {
        var kinds = grid.In(row).Select(cell => ColumnNames.KindOf(cell.Text)).Where(kind => kind != ColumnKind.Other).Distinct().ToList();
        return kinds.Count > 1 && kinds.Contains(ColumnKind.Work) && grid.In(row).All(cell => !Number().IsMatch(cell.Text));
    }

    private static bool GoesOn(TableGrid grid, int row)
    {
        var cells = grid.In(row);
        return cells.Count < grid.Columns && cells.All(cell => ColumnNames.IsKnown(cell.Text) && !Number().IsMatch(cell.Text))
            && cells.All(cell => row > 0 && grid.At(row - 1, grid.ColumnOf(cell)) is { Place.ColumnSpan: > 1 });
    }

    // "(1) | (2) | (3)", "A | B | 1 | 2" below the names.
    private static bool CountsColumns(TableGrid grid, int row)
    {
        var cells = grid.In(row);
        return cells.Count > 2 && cells.Count == grid.Columns && cells.All(cell => Number().IsMatch(cell.Text) || Letter().IsMatch(cell.Text));
    }

    private static TableColumn ColumnOf(TableGrid grid, int first, int next, int column)
    {
        var names = Enumerable.Range(first, next - first).Select(row => grid.At(grid.RowNumbers[row], column)).OfType<GridCell>().Distinct().Select(cell => cell.Text).ToList();
        var name = names.Count > 0 ? string.Join(" - ", names) : string.Create(CultureInfo.InvariantCulture, $"Cột {column + 1}");
        return new TableColumn(names.Count > 0 ? KindOf(names) : ColumnKind.Other, name);
    }

    // The lower name says more, unless it says nothing.
    private static ColumnKind KindOf(List<string> names) => ColumnNames.KindOf(names[^1]) is var kind && kind != ColumnKind.Other ? kind : ColumnNames.KindOf(names[0]);

    [GeneratedRegex(@"^\W*\d+(?:\.\d+)*\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\W*[A-Z]\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();
}
