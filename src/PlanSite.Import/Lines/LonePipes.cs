using PlanSite.Register.Outline;

namespace PlanSite.Import.Lines;

/// <summary>Reads tables as text recognition of web pages leaves them: a pipe, the lines of a cell, a pipe, the lines of the next. A row ends with a pipe and the next begins with one.</summary>
internal static class LonePipes
{
    // Longer than any cell: behind a stray pipe no cell is looked for to the end of the document.
    private const int LongestCell = 150;
    private const int FewestPipes = 3;

    public static TextTable? At(IReadOnlyList<RawLine> lines, int at)
    {
        if (!Pipes.IsOpening(lines[at].Text)) return null;
        var end = EndOf(lines, at);
        var region = Enumerable.Range(at, end - at).Select(i => lines[i]).ToList();
        if (region.Sum(line => Pipes.Count(line.Text)) < FewestPipes) return null;
        var cells = CellsIn(region);
        return new TextTable(cells.TrueForAll(cell => cell.Count == 0) ? [] : RowLayout.Of(RowCuts.Cut(cells)), end - at);
    }

    // The line after the last pipe.
    private static int EndOf(IReadOnlyList<RawLine> lines, int at)
    {
        var end = at + 1;
        while (NextPipe(lines, end) is > 0 and var next) end = next + 1;
        return end;
    }

    // Within a cell there may be blank lines; behind the pipe that closes the table there is one.
    private static int NextPipe(IReadOnlyList<RawLine> lines, int from)
    {
        for (var i = from; i < lines.Count && i - from < LongestCell; i++)
        {
            if (Pipes.Count(lines[i].Text) > 0) return i;
            if (lines[i].IsBlank && i == from && EndsWithPipe(lines[from - 1])) return -1;
            if (lines[i - 1].IsBlank && IsSection(lines[i])) return -1;
        }
        return -1;
    }

    private static bool EndsWithPipe(RawLine line) => line.Text.TrimEnd().EndsWith('|');

    // No cell goes on behind a blank line with a part of the document.
    private static bool IsSection(RawLine line) =>
        LabelGrammar.TryRead(line.Text.Trim().Trim('*'), out var label, out _) && label.Style is LabelStyle.Appendix or LabelStyle.Part or LabelStyle.Roman or LabelStyle.Article;

    // What stands between two pipes is a cell, or nothing where a row ends.
    private static List<List<RawLine>> CellsIn(List<RawLine> region)
    {
        var cells = new List<List<RawLine>>();
        foreach (var pieces in region.Select(Pipes.Cut))
        {
            if (cells.Count > 0) cells[^1].Add(pieces[0]);
            cells.AddRange(pieces.Skip(1).Select(piece => new List<RawLine> { piece }));
        }
        foreach (var cell in cells) Trim(cell);
        // Behind the last pipe there is nothing, unless a pipe was lost.
        if (cells[^1].Count == 0) cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    private static void Trim(List<RawLine> cell)
    {
        while (cell.Count > 0 && cell[0].IsBlank) cell.RemoveAt(0);
        while (cell.Count > 0 && cell[^1].IsBlank) cell.RemoveAt(cell.Count - 1);
    }
}
