using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Phrases;

namespace PlanSite.Publishing.Office.Word;

/// <summary>Writes duty sheets for Word, on A4 landscape.</summary>
internal sealed class WordSheet(SiteInput input)
{
    private static readonly int[] Columns = [624, 5640, 1640, 1290, 2500, 1960, 1200];

    // Lines; at the end of a page the margin adds to them. More would part the signatures from a last row of two thirds of a page.
    private const int SpaceToSign = 2;

    private readonly Words words = input.Words;
    private readonly RowTexts texts = new(input.Words);

    /// <summary>Writes one sheet.</summary>
    /// <param name="stream">Closed with the file.</param>
    /// <param name="sheet">What it says.</param>
    public void Write(Stream stream, DutySheet sheet) =>
        WordFile.Write(stream, new CoreProperties($"{sheet.Title} – {sheet.Agency} – {sheet.Subject}", input.Settings.Title, input.AsOf), new WordContent(body => Write(body, sheet), Paper.Landscape));

    private void Write(WordBody body, DutySheet sheet)
    {
        new WordLetterhead(words, Paper.Landscape).Write(body, sheet.Head);
        body.Paragraph("Title", sheet.Title);
        body.Paragraph("Subtitle", sheet.Subject);
        body.Line(Paper.Landscape.TextWidth, 1800);
        if (sheet.Total > 0) body.Table("TaskTable", Columns, () => WriteRows(body, sheet));
        body.Paragraph("Notes", sheet.Notes);
        if (sheet.Total > 0) WriteSignatures(body, sheet);
        // A table at the very end needs a paragraph behind it.
        body.Paragraph("TableEnd", "");
    }

    private void WriteRows(WordBody body, DutySheet sheet)
    {
        body.Row(() => WriteCells(body, [.. texts.Headings.Select(heading => ("CellHead", (IReadOnlyList<string>)[heading]))], keepWithNext: false), isHead: true);
        foreach (var group in sheet.Groups)
        {
            if (group.Heading is { } heading) body.Row(() => body.Cell(Columns.Sum(), () => body.Paragraph("PartHead", heading), Columns.Length));
            foreach (var row in group.Rows) WriteRow(body, row, isLast: row.Number == sheet.Total);
        }
    }

    // The last row stays with the signatures.
    private void WriteRow(WordBody body, DutySheetRow row, bool isLast) => body.Row(() => WriteCells(
        body,
        [
            ("CellNumber", [DateWords.Digits(row.Number)]),
            ("Cell", [texts.Work(row.Task)]),
            ("Cell", texts.Basis(row.Task)),
            ("Cell", [texts.Role(row.Task)]),
            ("Cell", texts.Partners(row.Task)),
            ("Cell", texts.When(row.Task)),
            ("Cell", []),
        ],
        isLast));

    private static void WriteCells(WordBody body, IReadOnlyList<(string Style, IReadOnlyList<string> Lines)> cells, bool keepWithNext)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var (style, lines) = cells[i];
            body.Cell(Columns[i], () =>
            {
                foreach (var line in lines.DefaultIfEmpty("")) body.Paragraph(style, line, keepWithNext);
            });
        }
    }

    private void WriteSignatures(WordBody body, DutySheet sheet)
    {
        var half = Paper.Landscape.TextWidth / 2;
        body.Table("TableNormal", [half, half], () => body.Row(() =>
        {
            body.Cell(half, () => WriteSignature(body, [words.Of("sheet.made-by")]));
            body.Cell(half, () => WriteSignature(body, sheet.SignsFor is { } signsFor ? [signsFor, sheet.Position] : [sheet.Position]));
        }));
    }

    private void WriteSignature(WordBody body, IReadOnlyList<string> lines)
    {
        foreach (var line in lines) body.Paragraph("Signature", line);
        body.Paragraph("SignHere", words.Of("sheet.sign-here"));
        for (var i = 0; i < SpaceToSign; i++) body.Paragraph("Signature", "");
    }
}
