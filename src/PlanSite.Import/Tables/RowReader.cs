using System.Text.RegularExpressions;
using PlanSite.Import.Documents;
using PlanSite.Import.Lines;
using PlanSite.Register.Outline;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tables;

/// <summary>Reads the rows of one table by its columns.</summary>
internal sealed partial class RowReader(TableGrid grid, TableColumns columns)
{
    // Of one row, however often it goes on.
    private const int MostCells = 200;

    /// <summary>A row that heads others.</summary>
    public TableRow Group(int row)
    {
        var title = grid.At(row, columns.Work) ?? grid.In(row)[^1];
        var runs = title.Lines.Select(line => line.Runs).Aggregate(StyledText.Join);
        var label = GroupRows.LabelAt(grid, columns, row);
        if (label is null && LabelGrammar.TryRead(StyledText.TextOf(runs), out var printed, out var start) && !IsBullet(printed))
            (label, runs) = (printed, StyledText.From(runs, start));
        var cells = columns.Further.Where(column => grid.At(row, column) is { } cell && cell != title).SelectMany(column => CellsAt(row, column));
        return new TableRow(RowKind.Group) { Label = label, Text = runs.Count > 0 ? [new Paragraph(runs)] : [], Cells = [.. title.Place.Column == columns.Number ? [] : Stray(row, label), .. cells], First = grid.In(row)[0].Lines[0] };
    }

    /// <summary>A row that gives work.</summary>
    /// <param name="row">The row.</param>
    /// <param name="count">Which of the body's rows it is, from 1.</param>
    /// <param name="before">The row of work above it in its group, from which a row without a number takes who does it and when.</param>
    public TableRow Work(int row, int count, TableRow? before)
    {
        var label = GroupRows.LabelAt(grid, columns, row);
        var text = grid.At(row, columns.Work) is { } work ? CellText.Paragraphs(work.Lines) : [];
        var isBelow = label is null && columns.Number >= 0 && before is not null;
        if (label is null && text.Count > 0 && LabelGrammar.TryRead(text[0].Text, out var printed, out var start) && (!IsBullet(printed) || (isBelow && text.Count == 1)))
            (label, text) = (printed, [new Paragraph(StyledText.From(text[0].Runs, start)), .. text.Skip(1)]);
        var cells = columns.Further.SelectMany(column => CellsAt(row, column) is { Count: > 0 } own ? own : isBelow && text.Count > 0 && columns.GivesWhoOrWhen(column) ? Of(before!, column) : []);
        return new TableRow(RowKind.Work)
        {
            Label = label ?? RowLabels.Unnumbered(count), Text = [.. text.Where(paragraph => paragraph.Runs.Count > 0)], Cells = [.. Stray(row, label), .. cells], First = grid.In(row)[0].Lines[0],
        };
    }

    /// <summary>A row that adds up others.</summary>
    public TableRow Total(int row) => TableRows.TextRow(grid, row);

    /// <summary>Whether a row is the rest of the one above: it has no number, and its work cell is empty, goes on within a sentence, or stands alone behind one that has not ended.</summary>
    public bool GoesOn(int row, TableRow before)
    {
        if (columns.Number >= 0 && grid.At(row, columns.Number) is { } number && number.Place.Row == row && CellText.HasWords(number.Text)) return false;
        if (before.Cells.Count > MostCells || before.Text.Sum(paragraph => paragraph.Text.Length) > DocumentLimits.LongestParagraph) return false;
        if (OwnAt(row, columns.Work) is not { } work || !CellText.HasWords(work.Text)) return columns.Number >= 0 || grid.At(row, columns.Work) is null;
        if (StartsWithin().IsMatch(work.Text)) return true;
        var isAlone = columns.Further.All(column => OwnAt(row, column) is not { } cell || !CellText.HasWords(cell.Text));
        return isAlone && columns.Number >= 0 && !IsBelowMerged(row) && before.Text.Count > 0 && !SentenceEnd().IsMatch(before.Text[^1].Text);
    }

    /// <summary>The row above with what this one adds.</summary>
    public TableRow Joined(TableRow above, int row)
    {
        var work = OwnAt(row, columns.Work) is { } cell ? CellText.Paragraphs(cell.Lines) : [];
        var joins = work.Count > 0 && above.Text.Count > 0 && StartsWithin().IsMatch(work[0].Text);
        var text = joins ? [.. above.Text.SkipLast(1), new Paragraph(StyledText.Join(above.Text[^1].Runs, work[0].Runs)), .. work.Skip(1)] : above.Text.Concat(work);
        var cells = columns.Further.SelectMany(column => CellText.Joined([.. Of(above, column)], OwnAt(row, column) is null ? [] : CellsAt(row, column)));
        return above with { Text = [.. text], Cells = [.. above.Cells.Where(one => !columns.Further.Any(column => columns.All[column].Name == one.Column)), .. cells] };
    }

    // A number or a lead merged over two works holds for each.
    private bool IsBelowMerged(int row) => columns.Further.Append(columns.Number).Any(column => grid.At(row, column) is { } cell && cell.Place.Row < row);

    private static bool IsBullet(Label label) => label.Style is LabelStyle.Bullet or LabelStyle.SubBullet;

    private GridCell? OwnAt(int row, int column) => grid.At(row, column) is { } cell && cell.Place.Row == row ? cell : null;

    private IEnumerable<Cell> Of(TableRow row, int column) => row.Cells.Where(cell => cell.Column == columns.All[column].Name);

    private List<Cell> CellsAt(int row, int column)
    {
        // One cell over several columns is given once, unless these are of different kinds.
        if (column >= grid.Columns || grid.At(row, column) is not { } cell || IsGivenBefore(row, column, cell)) return [];
        var paragraphs = columns.All[column].Kind is ColumnKind.Other or ColumnKind.Time ? CellText.Paragraphs(cell.Lines) : CellText.Agencies(cell.Lines);
        return [.. paragraphs.Where(paragraph => CellText.HasWords(paragraph.Text)).Select(paragraph => new Cell(columns.All[column].Name, paragraph))];
    }

    private bool IsGivenBefore(int row, int column, GridCell cell) =>
        grid.At(row, columns.Work) == cell || (column > 0 && grid.At(row, column - 1) == cell && columns.All[column - 1].Kind == columns.All[column].Kind);

    // A number column that holds something else than a number keeps it.
    private IEnumerable<Cell> Stray(int row, Label? label) =>
        label is null && columns.Number >= 0 && OwnAt(row, columns.Number) is { } cell && cell != grid.At(row, columns.Work) && CellText.HasWords(cell.Text)
            ? CellText.Paragraphs(cell.Lines).Select(paragraph => new Cell(columns.All[columns.Number].Name, paragraph))
            : [];

    [GeneratedRegex(@"^(?!\(?[a-zđ][).]\s)[“""'(]?(?:\p{Ll}|[%)”,;.])", RegexOptions.CultureInvariant)]
    private static partial Regex StartsWithin();

    [GeneratedRegex(@"[.!?/]\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
