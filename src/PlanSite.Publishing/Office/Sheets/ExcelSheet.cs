using System.Xml;
using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Phrases;

namespace PlanSite.Publishing.Office.Sheets;

/// <summary>Writes duty sheets for Excel: typed days, a filter, a head that stays, all on A4 landscape.</summary>
internal sealed class ExcelSheet(SiteInput input)
{
    private const int HeadRow = 6;

    // Characters of a line below the table.
    private const int NotesLine = 150;

    private static readonly double[] Widths = [6, 62, 20, 14, 36, 26, 13, 13, 20, 26];

    private readonly Words words = input.Words;
    private readonly RowTexts texts = new(input.Words);

    /// <summary>Writes one sheet.</summary>
    /// <param name="stream">Closed with the file.</param>
    /// <param name="sheet">What it says.</param>
    public void Write(Stream stream, DutySheet sheet) => ExcelFile.Write(
        stream,
        new CoreProperties($"{sheet.Title} – {sheet.Agency} – {sheet.Subject}", input.Settings.Title, input.AsOf),
        words.Of("office.sheets"),
        xml => Write(xml, sheet));

    private TableArea Write(XmlWriter xml, DutySheet sheet)
    {
        var isParted = sheet.Groups.Any(group => group.Name is not null);
        var columns = isParted ? Widths.Length : Widths.Length - 1;
        var writer = new SheetWriter(xml);
        TableArea? area = null;
        writer.Element("worksheet", () =>
        {
            SheetSettings.WriteHead(writer, HeadRow, Widths.AsSpan(0, columns));
            writer.Element("sheetData", () =>
            {
                ExcelLetterhead.Write(writer, sheet, words, columns);
                WriteHeadings(writer, isParted);
                WriteRows(writer, sheet);
                var last = writer.RowNumber;
                WriteEnd(writer, sheet, columns);
                area = new TableArea(HeadRow, last, writer.RowNumber, columns);
            });
            SheetSettings.WriteEnd(writer, area!);
        });
        return area!;
    }

    private void WriteHeadings(SheetWriter writer, bool isParted) => writer.Row(() =>
    {
        foreach (var heading in texts.Headings.Take(6)) writer.Text(CellStyle.Head, heading);
        writer.Text(CellStyle.Head, words.Of("office.start"));
        writer.Text(CellStyle.Head, words.Of("office.due"));
        writer.Text(CellStyle.Head, texts.Headings[6]);
        if (isParted) writer.Text(CellStyle.Head, words.Of("office.part"));
    });

    private void WriteRows(SheetWriter writer, DutySheet sheet)
    {
        foreach (var group in sheet.Groups)
            foreach (var row in group.Rows)
                WriteRow(writer, row, group.Name);
    }

    private void WriteRow(SheetWriter writer, DutySheetRow row, string? part)
    {
        string[] cells = [texts.Work(row.Task), string.Join('\n', texts.Basis(row.Task)), texts.Role(row.Task), string.Join('\n', texts.Partners(row.Task)), string.Join('\n', texts.When(row.Task))];
        (string, double)[] sized = [.. cells.Select((text, i) => (text, Widths[i + 1])), (part ?? "", Widths[^1])];
        writer.FittedRow(RowHeight.Of(sized), () =>
        {
            writer.Integer(CellStyle.Number, row.Number);
            foreach (var text in cells) writer.Text(CellStyle.Cell, text);
            writer.Day(row.Start);
            writer.Day(row.Due);
            writer.Blank(CellStyle.Cell);
            if (part is not null) writer.Text(CellStyle.Cell, part);
        });
    }

    // Programs do not fit the height of merged cells, so it is reckoned from the text.
    private void WriteEnd(SheetWriter writer, DutySheet sheet, int columns)
    {
        writer.Row(() => writer.Text(CellStyle.Plain, sheet.Notes, columns), RowHeight.Line * (1 + sheet.Notes.Length / NotesLine));
        if (sheet.Total == 0) return;
        var (left, right) = (4, columns - 4);
        if (sheet.SignsFor is { } signsFor) Pair(writer, CellStyle.Bold, ("", signsFor), (left, right));
        Pair(writer, CellStyle.Bold, (words.Of("sheet.made-by"), sheet.Position), (left, right));
        Pair(writer, CellStyle.Italic, (words.Of("sheet.sign-here"), words.Of("sheet.sign-here")), (left, right));
    }

    private static void Pair(SheetWriter writer, CellStyle style, (string Left, string Right) text, (int Left, int Right) columns) => writer.Row(() =>
    {
        writer.Text(style, text.Left, columns.Left);
        writer.Text(style, text.Right, columns.Right);
    });
}
