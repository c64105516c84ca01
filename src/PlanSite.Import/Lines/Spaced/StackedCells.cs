namespace PlanSite.Import.Lines.Spaced;

/// <summary>The lines from a place on as cells: what blank lines part when they part all of it, else line by line. A line that begins small goes on with the cell before it. An empty cell leaves blank lines of its own.</summary>
internal sealed class StackedCells(IReadOnlyList<RawLine> lines, int at)
{
    // In blank lines, beyond those that part two cells.
    private const int WidestGap = 2;

    private readonly bool areSpaced = at + 1 < lines.Count && lines[at + 1].IsBlank;
    private readonly List<(IReadOnlyList<RawLine> Lines, int End, bool IsBehindGap)> cells = [];
    private int next = at;

    /// <summary>A cell; null behind the last.</summary>
    public IReadOnlyList<RawLine>? this[int index]
    {
        get
        {
            while (cells.Count <= index && Read() is { } cell) cells.Add(cell);
            return index < cells.Count ? cells[index].Lines : null;
        }
    }

    /// <summary>The line behind a cell.</summary>
    public int EndOf(int index) => cells[index].End;

    /// <summary>Whether more blank lines stand before a cell than part two cells: an empty cell, or the end of the table.</summary>
    public bool IsBehindGap(int index) => cells[index].IsBehindGap;

    private (IReadOnlyList<RawLine> Lines, int End, bool IsBehindGap)? Read()
    {
        var between = areSpaced && cells.Count > 0 ? 1 : 0;
        var first = next + between;
        while (cells.Count > 0 && first < lines.Count && first - next < between + WidestGap && lines[first].IsBlank) first++;
        if (first >= lines.Count || lines[first].IsBlank || (first > next && !lines[next].IsBlank)) return null;
        var isBehindGap = first > next + between;
        var end = first + 1;
        while (end < lines.Count && !lines[end].IsBlank && (areSpaced || (cells.Count > 0 && char.IsLower(lines[end].Text.Trim(' ', '*').FirstOrDefault())))) end++;
        next = end;
        return ([.. Enumerable.Range(first, end - first).Select(i => lines[i])], end, isBehindGap);
    }
}
