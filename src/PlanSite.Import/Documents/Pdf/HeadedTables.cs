using System.Text.RegularExpressions;
using PlanSite.Import.Lines.Spaced;
using PlanSite.Import.Tables;

namespace PlanSite.Import.Documents.Pdf;

/// <summary>Finds tables of work by the names in their head. The head tells the columns, whatever stands across them below.</summary>
internal static partial class HeadedTables
{
    private const int MostHeadLines = 5;
    private const int MostLinesToLookAt = 40;
    private const int FewestGutters = 2;

    /// <summary>The table whose head begins on a line, or null.</summary>
    /// <param name="page">The lines of a page.</param>
    /// <param name="at">The line.</param>
    /// <param name="narrowest">What stands between columns at least, in points.</param>
    public static PdfRegion? At(IReadOnlyList<PdfLine> page, int at, double narrowest)
    {
        if (page[at].Words.Count <= FewestGutters || !ColumnNames.IsKnown(page[at].Words[0].Text) || GuttersBelow(page, at, narrowest) is not { } gutters) return null;
        var head = HeadLines(page, at, gutters);
        var end = at + head;
        while (end < page.Count && !IsEnd(page[end]) && (IsBeside(page[end], gutters) || IsTitle(page, end, gutters))) end++;
        var region = new PdfRegion([.. page.Skip(at).Take(end - at)], gutters) { HeadLines = head };
        return end - at > head && PdfRows.Of(region) is not null ? region : null;
    }

    /// <summary>Whether a line begins the closing of a document, below every table.</summary>
    public static bool IsEnd(PdfLine line) => End().IsMatch(line.Text);

    // The most columns that all have a name; of those the longest stretch of lines gives the surest places.
    private static IReadOnlyList<double>? GuttersBelow(IReadOnlyList<PdfLine> page, int at, double narrowest)
    {
        IReadOnlyList<double>? best = null;
        for (var end = at + 1; end <= page.Count && end - at <= MostLinesToLookAt; end++)
        {
            var gutters = Gutters.Of(page.Skip(at).Take(end - at), narrowest);
            if (gutters.Count < Math.Max(FewestGutters, best?.Count ?? 0)) break;
            if (NameColumns(page, at, gutters)) best = gutters;
        }
        return best;
    }

    private static bool NameColumns(IReadOnlyList<PdfLine> page, int at, IReadOnlyList<double> gutters)
    {
        var region = new PdfRegion([.. page.Skip(at).Take(HeadLines(page, at, gutters))], gutters);
        var names = Enumerable.Range(0, region.Columns).Select(column => string.Join(' ', region.Lines.Select(line => region.Cell(line, column)?.Text).OfType<string>())).ToList();
        return names.TrueForAll(ColumnNames.IsKnown) && new TableColumns([.. names.Select(name => new TableColumn(ColumnNames.KindOf(name), name))]).GiveWork;
    }

    // A name that a narrow column wraps goes on with a small letter.
    private static int HeadLines(IReadOnlyList<PdfLine> page, int at, IReadOnlyList<double> gutters)
    {
        var next = at + 1;
        while (next < page.Count && next - at < MostHeadLines && new PdfRegion([page[next]], gutters) is var line && !line.IsAcross(page[next])
            && Enumerable.Range(0, line.Columns).Select(column => line.Cell(page[next], column)).OfType<PdfLine>().All(cell => char.IsLower(cell.Text[0]) || ColumnNames.IsKnown(cell.Text))) next++;
        return next - at;
    }

    private static bool IsBeside(PdfLine line, IReadOnlyList<double> gutters) => !gutters.Any(line.Covers);

    // The title of a group stands above a numbered row or another title.
    private static bool IsTitle(IReadOnlyList<PdfLine> page, int at, IReadOnlyList<double> gutters) =>
        RowMark.OpensGroup(page[at].Text) && at + 1 < page.Count
        && (IsBeside(page[at + 1], gutters) ? RowMark.Read(page[at + 1].FirstWord[0].Text) is not null : RowMark.OpensGroup(page[at + 1].Text));

    [GeneratedRegex(@"^(?:Nơi nhận|NƠI NHẬN|TM\.|T/M|KT\.|TL\.)", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
