using System.Text.RegularExpressions;
using PlanSite.Import.Tables;

namespace PlanSite.Import.Lines.Spaced;

/// <summary>Reads tables as they are copied out of a program: one tab, or one pipe, between two cells, whatever their width. A cell of several lines breaks its row.</summary>
internal static partial class TabbedTable
{
    private const int FewestColumns = 3;
    private const int LongestName = 60;
    private const int LongestRow = 4000;

    public static TextTable? At(IReadOnlyList<RawLine> lines, int at)
    {
        if (!IsSeparated(lines[at].Text) || lines[at].Text.Length > LongestRow) return null;
        var names = Cells(lines[at], 0);
        var shape = new TableShape([.. names.Select(name => ColumnNames.KindOf(name.Text.Replace("*", "", StringComparison.Ordinal).Trim()))]);
        if (!NamesTasks(names, shape)) return null;
        var rows = new List<List<List<RawLine>>>();
        var next = at + 1 < lines.Count && Dashes().IsMatch(lines[at + 1].Text) ? at + 2 : at + 1;
        for (var i = next; i < lines.Count; i++)
        {
            if (lines[i].IsBlank && i == next) continue;
            if (lines[i].IsBlank || lines[i].Text.Length > LongestRow || !Add(rows, lines[i], shape, afterBlank: i > next)) break;
            next = i + 1;
        }
        if (rows.Count == 0 || rows.Exists(row => row.Count > names.Count)) return null;
        return new TextTable([.. rows.Prepend([.. names.Select(name => new List<RawLine> { name })]).SelectMany((row, number) => CellsOf(row, number, shape))], next - at);
    }

    private static bool IsSeparated(string line) => line.Contains('\t', StringComparison.Ordinal) || (Pipes.Count(line) >= FewestColumns - 1 && !Pipes.IsOpening(line));

    private static bool NamesTasks(List<RawLine> names, TableShape shape) =>
        (names.Count >= FewestColumns || shape.IsWorkWithTime) && names.All(name => !name.IsBlank && name.Text.Length < LongestName && char.IsUpper(name.Text.Trim(' ', '*').FirstOrDefault()))
        && new TableColumns([.. shape.Kinds.Select(kind => new TableColumn(kind, ""))]).GiveWork;

    // A line without a tab is the title of a group, or goes on with the last cell of a row that is not full yet; so does one with tabs.
    private static bool Add(List<List<List<RawLine>>> rows, RawLine line, TableShape shape, bool afterBlank)
    {
        var cells = Cells(line, shape.Columns);
        var begins = shape.Number < 0 || cells.Count == shape.Columns || cells[0].IsBlank || RowMark.Read(cells[0].Text.Trim(' ', '*')) is not null;
        var open = rows.Count > 0 && rows[^1].Count is > 1 and var filled && filled < shape.Columns && !afterBlank ? rows[^1] : null;
        if (open is not null && (!begins || cells.Count < 2) && open.Count + cells.Count - 1 <= shape.Columns)
        {
            open[^1].Add(cells[0]);
            open.AddRange(cells.Skip(1).Select(cell => new List<RawLine> { cell }));
            return true;
        }
        if (cells.Count < 2 && (afterBlank || !RowMark.OpensGroup(line.Text.Trim()))) return false;
        if (cells.Count > 1 && !begins) return false;
        rows.Add([.. cells.Select(cell => new List<RawLine> { cell })]);
        return true;
    }

    // In a row of tabs a pipe can stand for an empty cell; without tabs, pipes part the cells. None at the end of a line opens one too many.
    private static List<RawLine> Cells(RawLine line, int columns)
    {
        var cells = line.Text.Contains('\t', StringComparison.Ordinal) ? BetweenTabs(line) : [.. Pipes.Cut(line)];
        if (cells.Count < columns && cells.SelectMany(Pipes.Cut).ToList() is var parted && parted.Count == columns) cells = parted;
        while (cells.Count > Math.Max(columns, 1) && cells[^1].IsBlank) cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    // Tabs at the end of a line end nothing.
    private static List<RawLine> BetweenTabs(RawLine line)
    {
        var cells = new List<RawLine>();
        var text = line.Text.TrimEnd();
        for (var start = 0; start <= text.Length;)
        {
            var tab = text.IndexOf('\t', start);
            var end = tab < 0 ? text.Length : tab;
            cells.Add(line.Part(start, end));
            start = end + 1;
        }
        return cells;
    }

    private static IEnumerable<TextTableCell> CellsOf(List<List<RawLine>> row, int number, TableShape shape)
    {
        var isTitle = row.Count == 1;
        for (var column = 0; column < row.Count; column++)
        {
            List<RawLine> lines = [.. row[column].SelectMany(MarkdownTable.LinesOf)];
            if (lines.Count > 0) yield return new TextTableCell(new TableCell(0, number, column, ColumnSpan: isTitle ? shape.Columns : 1), lines);
        }
    }

    [GeneratedRegex(@"^(?=[^-]*-)[-:|\s]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();
}
