namespace PlanSite.Import.Lines;

/// <summary>Finds where rows end in a table of lone pipes. Nothing between two pipes is the end of a row or an empty cell; the rows that fit the width best decide.</summary>
internal static class RowCuts
{
    private const int TooWide = 100;
    private const int MostColumns = 40;

    /// <summary>The rows with their cells; empty cells have no lines.</summary>
    public static IReadOnlyList<IReadOnlyList<List<RawLine>>> Cut(IReadOnlyList<List<RawLine>> cells)
    {
        var stretches = Stretches(cells);
        var width = WidthOf(stretches);
        var isNumbered = stretches.Count(stretch => RowNumber.IsNumber(stretch[0])) * 2 >= stretches.Count;
        // cost[i]: of the best rows before cell i; from[i]: where the last of them begins. An empty cell at i ends that row.
        var (cost, from) = (new double[cells.Count + 2], new int[cells.Count + 2]);
        Array.Fill(cost, double.MaxValue);
        cost[0] = 0;
        for (var end = 1; end <= cells.Count; end++)
        {
            if (end < cells.Count && cells[end].Count > 0) continue;
            for (var start = end - 1; start >= 0 && (end - start <= 2 * width || cost[end + 1] == double.MaxValue); start--)
            {
                if (!BeginsRow(cells, start) || cost[start] == double.MaxValue) continue;
                var total = cost[start] + CostOf(cells, start, end, width, isNumbered);
                if (total < cost[end + 1]) (cost[end + 1], from[end + 1]) = (total, start);
            }
        }
        return Rows(cells, from);
    }

    private static bool BeginsRow(IReadOnlyList<List<RawLine>> cells, int at) => at == 0 || cells[at - 1].Count == 0;

    private static List<IReadOnlyList<List<RawLine>>> Rows(IReadOnlyList<List<RawLine>> cells, int[] from)
    {
        var rows = new List<IReadOnlyList<List<RawLine>>>();
        for (var end = cells.Count; end > 0;)
        {
            var start = from[end + 1];
            rows.Add([.. cells.Skip(start).Take(end - start)]);
            end = start - 1;
        }
        rows.Reverse();
        rows.RemoveAll(row => row.All(cell => cell.Count == 0));
        return rows;
    }

    // The cells between which only one pipe stands.
    private static List<List<List<RawLine>>> Stretches(IReadOnlyList<List<RawLine>> cells)
    {
        var stretches = new List<List<List<RawLine>>>();
        var isOpen = false;
        foreach (var cell in cells)
        {
            if (cell.Count > 0 && isOpen) stretches[^1].Add(cell);
            else if (cell.Count > 0) stretches.Add([cell]);
            isOpen = cell.Count > 0;
        }
        return stretches;
    }

    // The head has no empty cells; below a head of two rows the numbered rows are wider than it.
    private static int WidthOf(List<List<List<RawLine>>> stretches)
    {
        var usual = stretches.Where(stretch => RowNumber.IsNumber(stretch[0])).GroupBy(stretch => stretch.Count).MaxBy(group => (group.Count(), group.Key))?.Key ?? 0;
        return Math.Min(MostColumns, Math.Max(stretches[0].Count, usual));
    }

    private static double CostOf(IReadOnlyList<List<RawLine>> cells, int start, int end, int width, bool isNumbered)
    {
        var (count, filled) = (end - start, 0);
        var strays = 0.0;
        for (var i = start; i < end; i++)
        {
            if (cells[i].Count == 0) continue;
            filled++;
            if (isNumbered && i > start && RowNumber.IsNumber(cells[i]) && IsStray(cells, start, i)) strays += 3;
        }
        if (filled == 0) return 0.3;
        if (count > width) return TooWide * (count - width);
        var begins = RowNumber.IsNumber(cells[start]) ? 0 : cells[start].Count == 0 ? 1 : 0.6;
        var ends = cells[end - 1].Count == 0 && count < width ? 0.5 : 0;
        return begins + ends + strays + (count == width ? 0 : RowNumber.IsGroup([.. cells.Skip(start).Take(count)]) ? 0.5 : 1);
    }

    // A number within a row is one of its figures; one that would be the next row's begins that.
    private static bool IsStray(IReadOnlyList<List<RawLine>> cells, int start, int at) =>
        cells[at - 1].Count == 0 && RowNumber.CanFollow(cells[at], cells[start]);
}
