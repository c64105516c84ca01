namespace PlanSite.Import.Lines.Spaced;

/// <summary>The lines from a place on as cells: what blank lines part when they part all of it, else line by line. A line that begins small goes on with the cell before it.</summary>
internal sealed class StackedCells(IReadOnlyList<RawLine> lines, int at)
{
    private readonly bool areSpaced = at + 1 < lines.Count && lines[at + 1].IsBlank;
    private readonly List<(IReadOnlyList<RawLine> Lines, int End)> cells = [];
    private int next = at;

    /// <summary>A cell; null behind the last, which two blank lines end, or one where none stand between cells.</summary>
    public IReadOnlyList<RawLine>? this[int index]
    {
        get
        {
            while (cells.Count <= index && Read() is { } cell) cells.Add((cell, next));
            return index < cells.Count ? cells[index].Lines : null;
        }
    }

    /// <summary>The line behind a cell.</summary>
    public int EndOf(int index) => cells[index].End;

    private List<RawLine>? Read()
    {
        var first = areSpaced && cells.Count > 0 ? next + 1 : next;
        if (first >= lines.Count || lines[first].IsBlank) return null;
        var end = first + 1;
        while (end < lines.Count && !lines[end].IsBlank && (areSpaced || (cells.Count > 0 && char.IsLower(lines[end].Text.Trim(' ', '*').FirstOrDefault())))) end++;
        next = end;
        return [.. Enumerable.Range(first, end - first).Select(i => lines[i])];
    }
}
