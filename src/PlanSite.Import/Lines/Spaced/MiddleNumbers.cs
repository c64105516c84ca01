namespace PlanSite.Import.Lines.Spaced;

/// <summary>Tells where rows begin whose numbers stand in their middle: as far above a number as the row reaches below it, and where words begin.</summary>
internal static class MiddleNumbers
{
    // What a sign weighs against a line that the number is off the middle by.
    private const double Continuing = 2;
    private const double Beginning = 1.5;
    private const double Blank = 3;

    // Taller rows no page has.
    private const int MostLines = 60;

    /// <summary>For each line, whether a row begins on it.</summary>
    public static bool[] Begins(IReadOnlyList<PlacedLine> lines, TableShape shape)
    {
        var begins = new bool[lines.Count];
        for (var from = 0; from < lines.Count; from++)
        {
            var to = from;
            while (to < lines.Count && !lines[to].IsAcross) to++;
            if (to > from) Cut([.. Enumerable.Range(from, to - from).Where(i => lines[i].Pieces.Count > 0)], lines, shape, begins);
            from = to;
        }
        return begins;
    }

    // The cheapest way to begin the rows of all numbers between two titles.
    private static void Cut(List<int> at, IReadOnlyList<PlacedLine> lines, TableShape shape, bool[] begins)
    {
        var numbers = Enumerable.Range(0, at.Count).Where(i => shape.MarkOf(lines[at[i]]) is not null).ToList();
        if (numbers.Count == 0) return;
        var ways = new List<Dictionary<int, (double Cost, int Before)>> { new() { [0] = (0, -1) } };
        for (var k = 1; k <= numbers.Count; k++)
        {
            var last = k == numbers.Count ? at.Count : numbers[k];
            var first = k == numbers.Count ? at.Count : Math.Max(numbers[k - 1] + 1, numbers[k] - MostLines);
            ways.Add([]);
            for (var start = first; start <= last; start++)
                ways[k][start] = ways[k - 1].Select(way => (way.Value.Cost + Math.Abs(way.Key + start - 1 - (2 * numbers[k - 1])) + (start < at.Count ? CostAt(start, at, lines, shape) : 0), way.Key)).Min();
        }
        for (var (k, start) = (numbers.Count - 1, ways[^1][at.Count].Before); k >= 0; start = ways[k][start].Before, k--) begins[at[start]] = true;
    }

    private static double CostAt(int start, List<int> at, IReadOnlyList<PlacedLine> lines, TableShape shape)
    {
        var (line, above) = (lines[at[start]], lines[at[start - 1]]);
        var cost = line.Pieces.Count(piece => char.IsLower(piece.Text.Text.TrimStart()[0]) || above.TextAt(piece.Column).EndsWith(',')) * Continuing;
        if (shape.BeginsWork(line)) cost -= Beginning;
        return line.IsAfterBlank && !line.BeginsPage ? cost - Blank : cost;
    }
}
