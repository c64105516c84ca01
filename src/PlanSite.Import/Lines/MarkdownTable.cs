using System.Text.RegularExpressions;

namespace PlanSite.Import.Lines;

/// <summary>Reads tables with one row a line: <c>| 1 | Rà soát | Sở Y tế |</c>, with or without a line of dashes below the head. The last pipe of a row may be lost.</summary>
internal static partial class MarkdownTable
{
    public static TextTable? At(IReadOnlyList<RawLine> lines, int at)
    {
        var rows = new List<List<RawLine>>();
        var next = at;
        for (; next < lines.Count && (IsRow(lines[next].Text) || IsTornOff(lines, next, at)); next++)
        {
            if (IsTornOff(lines, next, at)) rows[^1].Add(lines[next]);
            else rows.Add([lines[next]]);
        }
        return rows.Count == 0 ? null : new TextTable([.. rows.Where(row => !IsDashes(row[0].Text)).SelectMany(CellsOf)], next - at);
    }

    private static bool IsRow(string line) => Pipes.IsOpening(line) && Pipes.Count(line) > 1 && Content().IsMatch(line);

    private static bool IsDashes(string line) => Dashes().IsMatch(line);

    // A row that was broken within a cell goes on in the next line.
    private static bool IsTornOff(IReadOnlyList<RawLine> lines, int at, int first) =>
        at > first && !lines[at].IsBlank && !Pipes.IsOpening(lines[at].Text) && Pipes.Count(lines[at].Text) > 0 && !lines[at - 1].Text.TrimEnd().EndsWith('|');

    private static IEnumerable<TextTableCell> CellsOf(List<RawLine> row, int index) => CellsIn(row)
        .Select((cell, column) => new TextTableCell(new TableCell(0, index, column), cell))
        .Where(cell => cell.Lines.Count > 0);

    private static List<List<RawLine>> CellsIn(List<RawLine> row)
    {
        var cells = new List<List<RawLine>>();
        foreach (var pieces in row.Select(Pipes.Cut))
        {
            // The first piece stands before the opening pipe, or goes on with the cell that the line before broke off.
            if (cells.Count > 0) cells[^1].AddRange(LinesOf(pieces[0]));
            cells.AddRange(pieces.Skip(1).Select(piece => LinesOf(piece).ToList()));
        }
        return cells;
    }

    /// <summary>The lines of a cell, which <c>&lt;br&gt;</c> parts; without blank ones.</summary>
    public static IEnumerable<RawLine> LinesOf(RawLine piece)
    {
        var start = 0;
        foreach (Match lineEnd in HtmlBreak().Matches(piece.Text))
        {
            if (!piece.Part(start, lineEnd.Index).IsBlank) yield return Trimmed(piece.Part(start, lineEnd.Index));
            start = lineEnd.Index + lineEnd.Length;
        }
        if (!piece.Part(start, piece.Text.Length).IsBlank) yield return Trimmed(piece.Part(start, piece.Text.Length));
    }

    // A rule of a letterhead stands in the line of its cell.
    private static RawLine Trimmed(RawLine piece) => piece.Part(0, RuleAtEnd().Match(piece.Text) is { Success: true, Index: > 0 } rule ? rule.Index : piece.Text.Length);

    [GeneratedRegex(@"[^|\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Content();

    [GeneratedRegex(@"^\s*\|(?=[^-]*-)[-:|\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HtmlBreak();

    [GeneratedRegex(@"\s-{3,}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex RuleAtEnd();
}
