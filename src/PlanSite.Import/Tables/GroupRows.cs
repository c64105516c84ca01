using System.Text.RegularExpressions;
using PlanSite.Import.Outline;
using PlanSite.Register.Outline;
using PlanSite.Register.Plans;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Tables;

/// <summary>Tells the rows of a table that head those below them.</summary>
internal sealed partial class GroupRows(TableGrid grid, TableColumns columns, IReadOnlyList<int> rows)
{
    private readonly bool hasNumbers = rows.Any(row => LabelAt(grid, columns, row) is { Style: LabelStyle.Number or LabelStyle.DecimalNumber });

    /// <summary>Whether a row is one: merged over the columns, with a letter or Roman numeral above numbered rows, or with nothing but a title that stands out or has numbers below it.</summary>
    public bool IsGroup(int index)
    {
        var row = rows[index];
        var label = LabelAt(grid, columns, row);
        if (IsMerged(row)) return true;
        if (!HasText(row)) return IsOnlyCell(row) && (StandsOut(grid.In(row)[0]) || HeadsRows(index));
        if (label is { Style: LabelStyle.Roman or LabelStyle.UpperLetter }) return hasNumbers;
        return IsTitleAlone(row) && (StandsOut(row) || (label is { } own && index + 1 < rows.Count && LabelAt(grid, columns, rows[index + 1]) is { } next && IsBelow(next, own)));
    }

    /// <summary>Whether a row adds up others ("Tổng cộng"): nobody does it.</summary>
    public bool IsTotal(int index)
    {
        var cells = grid.In(rows[index]);
        return LabelAt(grid, columns, rows[index]) is null && cells.Count > 0 && grid.ColumnOf(cells[0]) <= Math.Max(columns.Work, columns.Number)
            && Total().IsMatch(VietnameseText.CompareKey(cells[0].Text)) && !cells.Skip(1).Any(cell => columns.GivesWhoOrWhen(grid.ColumnOf(cell)) && cell.Text.Any(char.IsLetter));
    }

    public static Label? LabelAt(TableGrid grid, TableColumns columns, int row) =>
        columns.Number >= 0 && grid.At(row, columns.Number) is { } cell && cell.Place.Row == row ? RowLabels.Read(cell.Text) : null;

    private bool IsMerged(int row) => grid.Columns > 2 && (grid.IsMergedFrom(row, 0) || (columns.Number == 0 && grid.IsMergedFrom(row, 1))) && grid.In(row).Count > 0;

    // "| I. VIỆC CHUNG | | | |"
    private bool IsOnlyCell(int row) => grid.In(row) is [var cell] && grid.ColumnOf(cell) == columns.Number && RowLabels.Read(cell.Text) is null && CellText.HasWords(cell.Text);

    // Words where a number is looked for, above a numbered row: "| Công tác khác | | | |".
    private bool HeadsRows(int index) => index + 1 < rows.Count && LabelAt(grid, columns, rows[index + 1]) is not null;

    private bool HasText(int row) => grid.At(row, columns.Work) is { } cell && cell.Place.Row == row;

    private bool IsTitleAlone(int row) => columns.Further.All(column => grid.At(row, column) is not { } cell || cell == grid.At(row, columns.Work) || !CellText.HasWords(cell.Text));

    private bool StandsOut(int row) => grid.At(row, columns.Work) is { } cell && StandsOut(cell);

    private static bool StandsOut(GridCell cell) =>
        DocumentKind.IsCapitals(cell.Text) || cell.Lines.All(line => line.Runs.All(run => run.Style.HasFlag(RunStyle.Bold) || !run.Text.Any(char.IsLetter)));

    private static bool IsBelow(Label next, Label own) => next.Value.StartsWith(own.Value + ".", StringComparison.Ordinal) || (own.Style == LabelStyle.Number && next.Style >= LabelStyle.Letter);

    [GeneratedRegex(@"^\W*(?:tổng cộng|tổng số|tổng kinh phí|tổng|cộng)(?:\s+(?:mục|phần|nhóm|kinh phí|[ivx\d]).*|\s*\(.*)?\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
