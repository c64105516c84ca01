using PlanSite.Import.Outline;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Documents.Pdf;

/// <summary>Cuts a page into regions of plain text, of two columns side by side, and of tables.</summary>
internal static class PdfRegions
{
    // In points: cells have margins, and word spaces of one line can be wide.
    private const double NarrowestOfTable = 4;
    private const double NarrowestOfTwo = 12;
    private const double NarrowestOfOneLine = 36;
    private const int FewestLinesOfTable = 3;

    // No paper has so many; the search goes over the lines of a page again and again.
    private const int MostLines = 300;

    /// <summary>The regions from the top.</summary>
    /// <param name="page">The lines of a page.</param>
    /// <param name="open">The gutters of the table with which the page before ended; empty when it ended otherwise.</param>
    public static IEnumerable<PdfRegion> Of(IReadOnlyList<PdfLine> page, IReadOnlyList<double> open)
    {
        if (page.Count > MostLines)
        {
            foreach (var line in page) yield return new PdfRegion([line], []);
            yield break;
        }
        var text = new List<PdfLine>();
        for (var at = 0; at < page.Count;)
        {
            if ((TableFrom(page, at) ?? (at == 0 ? RestOfTable(page, open) : null)) is not { } table)
            {
                text.Add(page[at++]);
                continue;
            }
            foreach (var region in OfText(text)) yield return region;
            text.Clear();
            yield return table;
            at += table.Lines.Count;
        }
        foreach (var region in OfText(text)) yield return region;
    }

    private static IEnumerable<PdfRegion> OfText(List<PdfLine> lines)
    {
        for (var at = 0; at < lines.Count;)
        {
            var region = SideBySide(lines, at) ?? new PdfRegion([lines[at]], []);
            yield return region;
            at += region.Lines.Count;
        }
    }

    // As many lines as keep the columns of the first ones apart; lines across them within, as the titles of groups.
    private static PdfRegion? TableFrom(IReadOnlyList<PdfLine> page, int at)
    {
        if (HeadedTables.At(page, at, NarrowestOfTable) is { } headed) return headed;
        var (end, gutters) = Longest(page, at, FewestLinesOfTable, NarrowestOfTable, fewestGutters: 2);
        if (gutters.Count < 2 || TitlesAbove.IsOne(page, at) || HasMoreBelow(page, at, gutters.Count)) return null;
        for (var next = end; next + 1 < page.Count && GoesOn(page, next + 1, gutters); next = end) end = next + 1 + RunWithin(page, next + 1, gutters);
        var region = new PdfRegion([.. page.Skip(at).Take(end - at)], gutters);
        return HasColumns(region) && PdfRows.Of(region) is not null ? region : null;
    }

    // A title above a table can have room between its gutters, but not between all of them.
    private static bool HasMoreBelow(IReadOnlyList<PdfLine> page, int at, int gutters)
    {
        for (var below = at + 1; below < page.Count && below - at <= TitlesAbove.MostLines; below++)
        {
            if (Longest(page, below, FewestLinesOfTable, NarrowestOfTable, fewestGutters: 2).Gutters.Count > gutters) return true;
            if (!TitlesAbove.IsOneRun(page[below - 1]) || !TitlesAbove.IsOneRun(page[below])) return false;
        }
        return false;
    }

    // Too short to tell its columns by itself.
    private static PdfRegion? RestOfTable(IReadOnlyList<PdfLine> page, IReadOnlyList<double> open)
    {
        var region = new PdfRegion([.. page.TakeWhile(line => !open.Any(line.Covers) && !HeadedTables.IsEnd(line))], open);
        return open.Count > 1 && region.Lines.SelectMany(line => ColumnsOf(line, open)).Distinct().Count() > 2 && PdfRows.Of(region) is not null ? region : null;
    }

    private static bool GoesOn(IReadOnlyList<PdfLine> page, int at, IReadOnlyList<double> gutters) =>
        RunWithin(page, at, gutters) is var run && run > 1 && Enumerable.Range(at, run).SelectMany(i => ColumnsOf(page[i], gutters)).Distinct().Count() > 2;

    private static int RunWithin(IReadOnlyList<PdfLine> page, int at, IReadOnlyList<double> gutters)
    {
        var end = at;
        while (end < page.Count && !gutters.Any(page[end].Covers)) end++;
        return end - at;
    }

    private static IEnumerable<int> ColumnsOf(PdfLine line, IReadOnlyList<double> gutters) => line.Words.Select(word => gutters.Count(gutter => gutter <= word.Left));

    // The spaces of running text can stand one below the other by chance, but are narrow, and not every column is filled.
    private static bool HasColumns(PdfRegion region) =>
        Enumerable.Range(0, region.Columns).All(column => region.Lines.Count(line => region.Cell(line, column) is not null) >= FewestLinesOfTable)
        && region.Gutters.All(gutter => IsWide([.. region.Lines.Where(line => !region.IsAcross(line)).Select(line => line.GapAt(gutter) / line.Height).Order()]));

    private static bool IsWide(IReadOnlyList<double> gaps) => gaps[gaps.Count / 2] > 0.5;

    // A letterhead, which ends where the kind of the document stands, or a signature.
    private static PdfRegion? SideBySide(List<PdfLine> page, int at)
    {
        var (end, gutters) = Longest(page, at, 2, NarrowestOfTwo, fewestGutters: 1);
        if (Enumerable.Range(at + 1, Math.Max(0, end - at - 1)).FirstOrDefault(i => DocumentKind.TryRead(page[i].Text, out _, out _), end) is var kind && kind < end)
            (end, gutters) = (kind, kind - at > 1 ? Gutters.Of(page.Skip(at).Take(kind - at), NarrowestOfTwo) : []);
        if (gutters.Count == 0) (end, gutters) = (at + 1, Gutters.Of([page[at]], NarrowestOfOneLine));
        var region = new PdfRegion([.. page.Skip(at).Take(end - at)], gutters);
        return gutters.Count == 1 && AreBothFilled(region) && !region.Lines.Any(line => region.Cell(line, 0) is { } left && IsLabel(left.Text)) ? region : null;
    }

    // A few lines can have a gap more in common than the whole table; most of the columns gone is its end.
    private static (int End, IReadOnlyList<double> Gutters) Longest(IReadOnlyList<PdfLine> page, int at, int fewestLines, double narrowest, int fewestGutters)
    {
        (int End, IReadOnlyList<double> Gutters) longest = (at, []);
        var most = 0;
        for (var end = at + fewestLines; end <= page.Count; end++)
        {
            var gutters = Gutters.Of(page.Skip(at).Take(end - at), narrowest);
            most = Math.Max(most, gutters.Count);
            if (gutters.Count < fewestGutters || gutters.Count * 5 < most * 3) break;
            longest = (end, gutters);
        }
        return longest;
    }

    // The short last line of a paragraph beside the indent of the next is no column.
    private static bool AreBothFilled(PdfRegion region) => region.Lines.Any(line => region.Cell(line, 0) is not null && region.Cell(line, 1) is not null)
        || Enumerable.Range(0, 2).All(column => region.Lines.Count(line => region.Cell(line, column) is not null) > 1);

    // "1.      Rà soát …": the space behind a label parts no columns.
    private static bool IsLabel(string left) => left != "*" && LabelGrammar.TryRead(left + " x", out _, out var start) && start >= left.Length;
}
