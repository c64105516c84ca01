using PlanSite.Import.Lines;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tables;

/// <summary>Reads the rows of one table after another. A table right behind another goes on with it when it has the same columns or no head.</summary>
internal sealed class TableRows
{
    /// <summary>What stands between the cells of a row that gives no work.</summary>
    public const string Between = " | ";

    private TableHead? head;
    private int bodyRows;

    /// <summary>Says that text stands between the last table and the next.</summary>
    public void Interrupt() => (head, bodyRows) = (null, 0);

    /// <summary>The rows of the next table, given by its lines.</summary>
    public IReadOnlyList<TableRow> Read(IReadOnlyList<TextLine> lines)
    {
        var grid = TableGrid.Of(lines);
        var own = TableHead.Of(grid);
        var goesOn = head is not null && (own is null ? FitsColumns(grid, head.Columns) : own.Columns.HasSameNames(head.Columns));
        if (!goesOn) (head, bodyRows) = (own is { Columns.GiveWork: true } && own.Next < grid.RowNumbers.Count ? own : null, 0);
        if (head is null) return TextRows(grid);
        var body = Body(grid, [.. grid.RowNumbers.Skip(own?.Next ?? 0).Where(row => !head.IsRepeatedIn(grid, row))], head.Columns);
        if (!goesOn && body.TrueForAll(row => row.Kind == RowKind.Text))
        {
            Interrupt();
            return TextRows(grid);
        }
        var rows = new List<TableRow>();
        rows.AddRange(grid.RowNumbers.Take(own?.First ?? 0).Select(row => TextRow(grid, row)));
        if (!goesOn) rows.Add(new TableRow(RowKind.Head) { Columns = [.. head.Columns.All.Select(column => column.Name)], First = FirstLine(grid, grid.RowNumbers[head.First]) });
        rows.AddRange(body);
        return rows;
    }

    private static List<TableRow> TextRows(TableGrid grid) => [.. grid.RowNumbers.Select(row => TextRow(grid, row))];

    // The last cells of a page may all be empty; then a number says that it is the same table.
    private static bool FitsColumns(TableGrid grid, TableColumns columns) =>
        grid.Columns == columns.All.Count || (grid.Columns > 1 && grid.Columns < columns.All.Count && GroupRows.LabelAt(grid, columns, grid.RowNumbers[0]) is not null);

    private List<TableRow> Body(TableGrid grid, IReadOnlyList<int> numbers, TableColumns columns)
    {
        var reader = new RowReader(grid, columns);
        var groups = new GroupRows(grid, columns, numbers);
        var rows = new List<TableRow>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var before = rows.Count > 0 && rows[^1].Kind == RowKind.Work ? rows[^1] : null;
            if (groups.IsTotal(i)) rows.Add(reader.Total(numbers[i]));
            else if (groups.IsGroup(i)) rows.Add(reader.Group(numbers[i]));
            else if (before is not null && reader.GoesOn(numbers[i], before)) rows[^1] = reader.Joined(before, numbers[i]);
            else rows.Add(reader.Work(numbers[i], ++bodyRows, before));
        }
        return rows;
    }

    /// <summary>A row that gives no work.</summary>
    public static TableRow TextRow(TableGrid grid, int row)
    {
        var runs = new List<Run>();
        foreach (var cell in grid.In(row))
        {
            if (runs.Count > 0) runs.Add(new Run(Between));
            runs.AddRange(cell.Lines.Select(line => line.Runs).Aggregate(StyledText.Join));
        }
        return new TableRow(RowKind.Text) { Text = [new Paragraph(StyledText.Merge(runs))], First = FirstLine(grid, row) };
    }

    private static TextLine FirstLine(TableGrid grid, int row) => grid.In(row)[0].Lines[0];
}
