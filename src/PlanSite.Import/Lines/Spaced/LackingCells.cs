using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Import.Tables;

namespace PlanSite.Import.Lines.Spaced;

/// <summary>Tells the columns of the cells of a row of which some are empty and left no trace: by what each cell holds, a time, agencies or other words. What fits as well further left stands there.</summary>
internal static partial class LackingCells
{
    private const int LongestTime = 60;
    private const int LongestNames = 400;
    private const int Unfit = -100;

    private enum Content { Words, Agencies, Time }

    /// <summary>The column of each cell, from the left.</summary>
    /// <param name="cells">Without marks of emphasis; the first is the number of the row. No more than columns.</param>
    /// <param name="kinds">Of the columns.</param>
    public static IReadOnlyList<int> ColumnsOf(IReadOnlyList<string> cells, IReadOnlyList<ColumnKind> kinds)
    {
        var contents = cells.Select(ContentOf).ToList();
        var empty = kinds.Count - cells.Count;
        // best[i, k]: how well cells from i on fit when k columns were left empty before them.
        var best = new int[cells.Count + 1, empty + 1];
        for (var i = cells.Count - 1; i > 0; i--)
            for (var left = empty; left >= 0; left--)
            {
                var here = Fit(contents[i], kinds[i + left]) + best[i + 1, left];
                best[i, left] = left < empty ? Math.Max(here, Without(kinds[i + left]) + best[i, left + 1]) : here;
            }
        var columns = new List<int> { 0 };
        for (var (i, left) = (1, 0); i < cells.Count; i++)
        {
            while (left < empty && Fit(contents[i], kinds[i + left]) + best[i + 1, left] < best[i, left]) left++;
            columns.Add(i + left);
        }
        return columns;
    }

    /// <summary>Whether a cell holds a time or agencies, as text below a table hardly does.</summary>
    public static bool TellsWhoOrWhen(string cell) => ContentOf(cell) != Content.Words;

    private static int Without(ColumnKind kind) => kind == ColumnKind.Work ? Unfit : 0;

    private static int Fit(Content content, ColumnKind kind) => (kind, content) switch
    {
        (ColumnKind.Time, Content.Time) => 4,
        (ColumnKind.Time, Content.Agencies) => -6,
        (ColumnKind.Time, _) => -3,
        (ColumnKind.Work or ColumnKind.Other, Content.Words) => 2,
        (ColumnKind.Work or ColumnKind.Other, _) => -1,
        (_, Content.Agencies) => 4,
        (_, Content.Time) => -6,
        _ => -2,
    };

    private static Content ContentOf(string cell)
    {
        if (cell.Length <= LongestTime && Time().IsMatch(cell)) return Content.Time;
        return cell.Length is > 0 and <= LongestNames && AgencyPhrases.ListAt(new AgencyText(cell), 0) is { } list && Behind().IsMatch(cell.AsSpan()[list.End..]) ? Content.Agencies : Content.Words;
    }

    [GeneratedRegex(@"^(?:(?:trước|trong|từ|đến|hết|đầu|giữa|cuối|chậm nhất|xong|hoàn thành|ngày|tuần|tháng|qu[ýí]|năm|giai đoạn|hằng|hàng|mỗi|định kỳ|thường xuyên|khi có|theo yêu cầu|sau khi)(?!\p{L})|q\.?\s?[1-4IV]+(?!\p{L})|\d{1,2}\s?[/.-]\s?\d|20\d\d(?!\d))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    // "Sở Y tế, trường học"; "Sở Y tế rà soát …" is work.
    [GeneratedRegex(@"^(?:\s*$|\s*[,;(])", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
