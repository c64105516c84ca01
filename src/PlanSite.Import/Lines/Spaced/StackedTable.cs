using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Import.Tables;

namespace PlanSite.Import.Lines.Spaced;

/// <summary>Reads tables of which every cell stands on a line of its own, as text comes out of a program cell by cell; the head must name the columns, and the rows must count up.</summary>
internal static partial class StackedTable
{
    private const int FewestColumns = 3;
    private const int MostColumns = 12;
    private const int LongestName = 60;
    private const int FewestRows = 2;

    // "**Số thứ tự**"
    private const int LongestNumbering = 16;

    public static TextTable? At(IReadOnlyList<RawLine> lines, int at)
    {
        if (lines[at].IsBlank || lines[at].Text.Length > LongestNumbering || ColumnNames.KindOf(Bare(lines[at])) != ColumnKind.Number) return null;
        var cells = new StackedCells(lines, at);
        var width = 0;
        while (width <= MostColumns && cells[width] is [var name] && !cells.IsBehindGap(width) && name.Text.Length <= LongestName && ColumnNames.IsKnown(Bare(name))) width++;
        var shape = new TableShape([.. Enumerable.Range(0, width).Select(i => ColumnNames.KindOf(Bare(cells[i]![0])))]);
        if (width is < FewestColumns or > MostColumns || !new TableColumns([.. shape.Kinds.Select(kind => new TableColumn(kind, ""))]).GiveWork) return null;
        return Rows(cells, shape) is { } rows ? new TextTable([.. HeadOf(cells, width), .. rows.Cells], cells.EndOf(rows.Next - 1) - at) { IsGuessed = true } : null;
    }

    private static (List<TextTableCell> Cells, int Next)? Rows(StackedCells cells, TableShape shape)
    {
        var (found, row, last, at) = (new List<TextTableCell>(), 0, 0, shape.Columns);
        while (MarkOf(cells[at]) is { } mark && (IsGroup(mark) || Follows(mark, last)))
        {
            var end = EndOfRow(cells, at, shape.Columns, mark);
            if (end - at < 2) break;
            found.AddRange(CellsOf(cells, at, end, ++row, shape, IsGroup(mark)));
            if (!IsGroup(mark)) last = int.Parse(mark, CultureInfo.InvariantCulture);
            at = end;
        }
        // Where rows go on behind a cell too many, nothing tells the cells.
        var isWhole = !Enumerable.Range(at, shape.Columns).Any(i => MarkOf(cells[i]) is { } mark && mark == Next(last));
        return row >= FewestRows && last > 0 && isWhole ? (found, at) : null;
    }

    private static int EndOfRow(StackedCells cells, int at, int columns, string mark)
    {
        var most = IsGroup(mark) ? 2 : columns;
        var next = IsGroup(mark) ? "1" : Next(int.Parse(mark, CultureInfo.InvariantCulture));
        var end = at + 1;
        while (end < at + most && cells[end] is { } cell && (end == at + 1 || (MarkOf(cell) is not { } other || (other != next && !IsGroup(other)))) && IsOfRow(cells, at, end, columns, next)) end++;
        return end;
    }

    // Behind a gap that an empty cell may have left, the next number tells that the row goes on, or a time or an agency does.
    private static bool IsOfRow(StackedCells cells, int at, int cell, int columns, string next) =>
        !cells.IsBehindGap(cell) || Enumerable.Range(cell + 1, Math.Max(0, at + columns - cell)).Any(i => MarkOf(cells[i]) == next) || LackingCells.TellsWhoOrWhen(TextOf(cells[cell]!));

    private static IEnumerable<TextTableCell> CellsOf(StackedCells cells, int at, int end, int row, TableShape shape, bool isGroup)
    {
        var columns = isGroup || end - at == shape.Columns
            ? [.. Enumerable.Range(0, end - at)]
            : LackingCells.ColumnsOf([.. Enumerable.Range(at, end - at).Select(i => TextOf(cells[i]!))], shape.Kinds);
        return columns.Select((column, i) => new TextTableCell(new TableCell(0, row, column, ColumnSpan: isGroup && column == 1 ? shape.Columns - 1 : 1), cells[at + i]!));
    }

    private static IEnumerable<TextTableCell> HeadOf(StackedCells cells, int width) =>
        Enumerable.Range(0, width).Select(column => new TextTableCell(new TableCell(0, 0, column), cells[column]!));

    private static bool Follows(string mark, int last) => mark == "1" || mark == Next(last);

    private static string Next(int last) => (last + 1).ToString(CultureInfo.InvariantCulture);

    private static bool IsGroup(string mark) => RowMark.IsGroup(mark);

    private static string? MarkOf(IReadOnlyList<RawLine>? cell) => cell is [var line] && Mark().Match(Bare(line)) is { Success: true } mark ? mark.Groups["v"].Value : null;

    private static string TextOf(IReadOnlyList<RawLine> cell) => string.Join(' ', cell.Select(Bare));

    private static string Bare(RawLine line) => line.Text.Replace("*", "", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"^(?<v>[1-9]\d{0,2}|[IVX]{1,6}|[A-HĐ])[.)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
