using System.Text.RegularExpressions;

namespace PlanSite.Import.Documents.Pdf;

/// <summary>Tells the rows of a table by the numbers in its first column, which stand at the top or in the middle of their rows, or by the space between rows.</summary>
internal static partial class PdfRows
{
    /// <summary>The lines of every row, those above the first number as rows before it; null when nothing tells the rows.</summary>
    public static IReadOnlyList<IReadOnlyList<PdfLine>>? Of(PdfRegion region)
    {
        var rows = new List<IReadOnlyList<PdfLine>>();
        foreach (var part in Spaced(region))
        {
            if (Within(region, part) is not { } own) return null;
            rows.AddRange(own);
        }
        return rows;
    }

    private static List<List<PdfLine>>? Within(PdfRegion region, List<PdfLine> part)
    {
        var numbers = part.Where(line => region.Cell(line, 0) is { } cell && RowNumber().IsMatch(cell.Text)).ToList();
        if (numbers.Count == 0) return [part];
        return AtTop(part, numbers) ?? InMiddle(part, numbers) ?? BelowRest(region, part, numbers) ?? (numbers.Count == 1 ? [part] : null);
    }

    private static List<List<PdfLine>>? AtTop(List<PdfLine> part, List<PdfLine> numbers) =>
        ReferenceEquals(part[0], numbers[0]) ? Cut(part, [.. numbers.Skip(1).Select(line => line.Top)]) : null;

    // A row reaches as far below its number as above it; the last one has to end where the part does.
    private static List<List<PdfLine>>? InMiddle(List<PdfLine> part, List<PdfLine> numbers)
    {
        var ends = new List<double>();
        var start = part[0].Top;
        foreach (var number in numbers)
        {
            var end = number.Top + number.Bottom - start;
            if (end <= number.Top) return null;
            ends.Add(start = end);
        }
        return Math.Abs(start - part.Max(line => line.Bottom)) < part[0].Height ? Cut(part, [.. ends.SkipLast(1)]) : null;
    }

    // At the top of a page stands what is left of the last row before it; the first line of a row fills the most columns.
    private static List<List<PdfLine>>? BelowRest(PdfRegion region, List<PdfLine> part, List<PdfLine> numbers)
    {
        var rest = part.TakeWhile(line => !ReferenceEquals(line, numbers[0])).ToList();
        if (rest.Exists(line => region.Cell(line, 0) is not null) || AtTop([.. part.Skip(rest.Count)], numbers) is not { } rows) return null;
        return rows.TrueForAll(row => row.TrueForAll(line => Filled(region, line) <= Filled(region, row[0]))) ? [rest, .. rows] : null;
    }

    private static int Filled(PdfRegion region, PdfLine line) => Enumerable.Range(0, region.Columns).Count(column => region.Cell(line, column) is not null);

    private static List<List<PdfLine>> Cut(List<PdfLine> part, List<double> ends) =>
        [.. part.GroupBy(line => ends.Count(end => line.Top >= end - (line.Height / 4))).OrderBy(group => group.Key).Select(group => group.ToList())];

    // Parts with more space between them than lines of one row have; a line across the columns is a part of its own, and so is the head, wherever it is printed again, and the line that counts the columns.
    private static List<List<PdfLine>> Spaced(PdfRegion region)
    {
        var parts = new List<List<PdfLine>>();
        var head = region.Lines.Take(region.HeadLines).Select(line => line.Text).ToHashSet(StringComparer.Ordinal);
        var (bottom, before) = (double.MinValue, LineSort.Body);
        foreach (var line in region.Lines)
        {
            var sort = SortOf(line, region, head);
            if (parts.Count == 0 || sort != before || (sort != LineSort.Head && line.Top - bottom > line.Height / 4)) parts.Add([]);
            parts[^1].Add(line);
            (bottom, before) = (Math.Max(bottom, line.Bottom), sort);
        }
        return parts;
    }

    private static LineSort SortOf(PdfLine line, PdfRegion region, HashSet<string> head) =>
        region.IsAcross(line) ? LineSort.Across
        : head.Contains(line.Text) ? LineSort.Head
        : head.Count > 0 && ColumnCount().IsMatch(line.Text) ? LineSort.Count
        : LineSort.Body;

    private enum LineSort
    {
        Body,
        Across,
        Head,
        Count,
    }

    [GeneratedRegex(@"^(?:\(\d{1,2}\)\s*){2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnCount();

    [GeneratedRegex(@"^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-HĐa-eghikđ])[.)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex RowNumber();
}
