using System.Text.RegularExpressions;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Office.Word;

/// <summary>Writes the rows of a plan's table below the heads that the plan prints.</summary>
/// <param name="body">The document.</param>
/// <param name="columns">As printed.</param>
/// <param name="write">Writes a paragraph in a style.</param>
internal sealed partial class PlanTable(WordBody body, IReadOnlyList<string> columns, Action<string, Paragraph> write)
{
    // Parts of the width, of which the numbers take one and the work four.
    private const int NumberPart = 1;
    private const int WorkPart = 4;
    private const int OtherPart = 2;

    /// <summary>Writes head and rows.</summary>
    /// <param name="rows">Rows have cells; those without name a group.</param>
    public void WriteRows(IReadOnlyList<Unit> rows)
    {
        var (number, work) = Columns(rows);
        var parts = columns.Select((_, i) => i == number ? NumberPart : i == work ? WorkPart : OtherPart).ToList();
        int[] widths = [.. parts.Select(part => Paper.Portrait.TextWidth * part / parts.Sum())];
        body.Table("TaskTable", widths, () =>
        {
            body.Row(() => Each(widths, i => body.Paragraph("CellHead", columns[i])), isHead: true);
            foreach (var row in rows) WriteRow(row, widths, (number, work));
        });
    }

    private void WriteRow(Unit row, int[] widths, (int Number, int Work) at) => body.Row(() =>
    {
        if (row.Cells.Count == 0) body.Cell(widths.Sum(), () => WriteGroup(row), widths.Length);
        else Each(widths, i => WriteCell(row, i, at));
    });

    private void WriteGroup(Unit row)
    {
        var label = row.Label is { } printed ? printed + " " : "";
        body.Paragraph("PartHead", label + (row.Heading?.Text ?? row.Text));
        if (row.Heading is not null) foreach (var paragraph in row.Paragraphs) write("Cell", paragraph);
    }

    private void WriteCell(Unit row, int column, (int Number, int Work) at)
    {
        var cells = row.Cells.Where(cell => cell.Column == columns[column]).Select(cell => cell.Content).ToList();
        if (column == at.Number && cells.Count == 0) body.Paragraph("CellNumber", row.Label ?? "");
        else if (column == at.Work) WriteWork(row, at.Number < 0);
        else if (cells.Count == 0) body.Paragraph("Cell", "");
        foreach (var paragraph in cells) write("Cell", paragraph);
    }

    // What stands in columns that the head does not name is not lost.
    private void WriteWork(Unit row, bool withLabel)
    {
        var others = row.Cells.Where(cell => !columns.Contains(cell.Column)).ToList();
        if (withLabel && row.Label is { } label) body.Paragraph("Cell", label);
        if (row.Heading is { } heading) write("Cell", heading);
        foreach (var paragraph in row.Paragraphs) write("Cell", paragraph);
        foreach (var cell in others) body.Paragraph("Cell", $"{cell.Column}: {cell.Content.Text}");
        if (row.Heading is null && row.Paragraphs.Count == 0 && others.Count == 0) body.Paragraph("Cell", "");
    }

    // The columns that no cell names are those of the number and of the work.
    private (int Number, int Work) Columns(IReadOnlyList<Unit> rows)
    {
        var named = rows.SelectMany(row => row.Cells).Select(cell => cell.Column).ToHashSet(StringComparer.Ordinal);
        var free = Enumerable.Range(0, columns.Count).Where(i => !named.Contains(columns[i])).ToList();
        var number = free.FindIndex(i => NumberColumn().IsMatch(columns[i])) is >= 0 and var found ? free[found] : -1;
        return (number, free.Where(i => i != number).DefaultIfEmpty(Math.Max(0, number == 0 && columns.Count > 1 ? 1 : 0)).First());
    }

    private void Each(int[] widths, Action<int> write)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            var column = i;
            body.Cell(widths[i], () => write(column));
        }
    }

    [GeneratedRegex(@"^\s*(?:S?TT|Số\s*TT|Số thứ tự)\.?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberColumn();
}
