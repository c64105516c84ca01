using PlanSite.Import.Lines;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Documents.Pdf;

/// <summary>Makes the stream of lines out of pages: columns one after the other, tables cell by cell.</summary>
internal sealed class PdfLayout
{
    private readonly List<TextLine> lines = [];
    private (IReadOnlyList<double> Gutters, int Rows) openTable = ([], 0);
    private bool endsFull;

    public IReadOnlyList<TextLine> Lines => lines;

    public int TableCount { get; private set; }

    /// <summary>Line of the first table; null when there is none.</summary>
    public int? FirstTable { get; private set; }

    /// <summary>Takes the next page.</summary>
    public void Add(IReadOnlyList<PdfLine> page)
    {
        var gatherer = new LineGatherer();
        var regions = PdfRegions.Of(page, openTable.Gutters).ToList();
        var paragraphs = new PdfParagraphs([.. regions.Where(region => region.Columns == 1).SelectMany(region => region.Lines)]);
        foreach (var region in regions) Add(region, paragraphs, gatherer);
        gatherer.Close();
        foreach (var line in gatherer.Lines) lines.Add(line with { Break = BreakBefore(line, paragraphs, beginsPage: line == gatherer.Lines[0] && lines.Count > 0) });
        if (page.Count > 0) endsFull = paragraphs.IsFull(page[^1]);
    }

    // A sentence may go on over a page and, in damaged documents, over an indent; after a full line it does.
    private LineBreak BreakBefore(TextLine line, PdfParagraphs paragraphs, bool beginsPage)
    {
        if (line.Cell is not null || line.Break == LineBreak.Rule) return line.Break;
        if (paragraphs.IsIndented(line.Number)) return LineBreak.Blank;
        return !beginsPage ? line.Break : endsFull ? LineBreak.Line : LineBreak.Page;
    }

    private void Add(PdfRegion region, PdfParagraphs paragraphs, LineGatherer gatherer)
    {
        if (region.Columns > 2)
        {
            AddTable(region, gatherer);
            return;
        }
        openTable = ([], 0);
        if (region.Columns > 1 || paragraphs.StandsApart(region.Lines[0])) gatherer.Close();
        for (var column = 0; column < region.Columns; column++)
        {
            foreach (var part in region.Lines.Select(line => region.Cell(line, column)).OfType<PdfLine>()) gatherer.Add(Raw(part));
            if (region.Columns > 1) gatherer.Close();
        }
    }

    // A table of as many columns right behind another, as on the next page, goes on with it.
    private void AddTable(PdfRegion region, LineGatherer gatherer)
    {
        FirstTable ??= region.Lines[0].Number;
        if (openTable.Gutters.Count != region.Gutters.Count) (TableCount, openTable) = (TableCount + 1, (region.Gutters, 0));
        var rows = PdfRows.Of(region)!;
        for (var row = 0; row < rows.Count; row++) AddRow(region, rows[row], openTable.Rows + row, gatherer);
        openTable.Rows += rows.Count;
        gatherer.Open(null);
    }

    private void AddRow(PdfRegion region, IReadOnlyList<PdfLine> row, int number, LineGatherer gatherer)
    {
        for (var column = 0; column < region.Columns; column++)
        {
            var cell = row.Select(line => region.Cell(line, column)).OfType<PdfLine>().ToList();
            if (cell.Count == 0) continue;
            gatherer.Open(new TableCell(TableCount, number, column, ColumnSpan: region.IsAcross(row[0]) ? region.Columns : 1));
            foreach (var line in cell) gatherer.Add(Raw(line));
        }
    }

    private static RawLine Raw(PdfLine line) => new(VietnameseText.Normalize(line.Text), line.Number, 1);
}
