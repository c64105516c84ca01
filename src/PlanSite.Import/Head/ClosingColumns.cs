using System.Text.RegularExpressions;
using PlanSite.Import.Lines;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Head;

/// <summary>Puts what was printed side by side at the end of a document one below the other: recipients and signatures from left to right.</summary>
internal static partial class ClosingColumns
{
    /// <summary>Column by column; the first line of each does not go on with the line before. A list or a signature that was read as one line gets a line for each part.</summary>
    public static IEnumerable<TextLine> OneAfterAnother(IReadOnlyList<TextLine> lines) => Stretches(lines).SelectMany(InColumns).SelectMany(Parts);

    // A table, or the lines between two of them.
    private static IEnumerable<IReadOnlyList<TextLine>> Stretches(IReadOnlyList<TextLine> lines)
    {
        for (var (from, to) = (0, 1); from < lines.Count; from = to, to = from + 1)
        {
            while (to < lines.Count && lines[to].Cell?.Table == lines[from].Cell?.Table) to++;
            yield return [.. lines.Skip(from).Take(to - from)];
        }
    }

    private static IEnumerable<TextLine> InColumns(IReadOnlyList<TextLine> stretch)
    {
        var gaps = Gaps.Of(stretch);
        return stretch.SelectMany(line => Pieces(line, gaps)).GroupBy(piece => piece.Column).OrderBy(column => column.Key)
            .SelectMany(column => column.Select((piece, i) => i == 0 && column.Key != default ? piece.Line with { Break = LineBreak.Paragraph } : piece.Line));
    }

    private static IEnumerable<((int Cell, int Within) Column, TextLine Line)> Pieces(TextLine line, Gaps gaps)
    {
        var cell = line.Cell?.Column ?? 0;
        if (line.Columns.Count < 2) return [((cell, gaps.ColumnOf(line)), line)];
        return line.Columns.Select((text, i) => ((cell, gaps.ColumnOf(line, i)), WithText(line, text)));
    }

    // "Nơi nhận: - Như Điều 3; - Lưu: VT." and "TRƯỞNG BAN PHÓ THỦ TƯỚNG Nguyễn Văn An", as cells of a table are written on one line.
    private static IEnumerable<TextLine> Parts(TextLine line)
    {
        var parts = ClosingReader.IsRecipientsLabel(line.Text) ? InlineBullet().Split(line.Text) : NameBehindOffice().Split(line.Text);
        return parts.Length < 2 ? [line] : parts.Select((part, i) => WithText(line, part.Trim()) with { Break = i == 0 ? line.Break : LineBreak.Line });
    }

    private static TextLine WithText(TextLine line, string text) => line with { Runs = [new Run(text, RunStyle.None)], Columns = [] };

    [GeneratedRegex(@"(?<=[:;,.])\s+(?=[-–]\s)", RegexOptions.CultureInvariant)]
    private static partial Regex InlineBullet();

    [GeneratedRegex(@"(?<=^[\p{Lu}\s./,]{6,60}\p{Lu})\s+(?=(?:\p{Lu}(?:['’‘ʼ`´]\p{Lu}?)?\p{Ll}+\s){1,4}\p{Lu}(?:['’‘ʼ`´]\p{Lu}?)?\p{Ll}+$)", RegexOptions.CultureInvariant)]
    private static partial Regex NameBehindOffice();

    /// <summary>Where the gaps between the columns are, by the first line that fills most of them: a line that leaves one empty still tells by its place which it is in.</summary>
    private sealed class Gaps(int columns, IReadOnlyList<int> middles)
    {
        public static Gaps Of(IReadOnlyList<TextLine> lines)
        {
            var full = lines.Where(line => line.Columns.Count > 1).MaxBy(line => line.Columns.Count);
            return full is null ? new(1, []) : new(full.Columns.Count, [.. Enumerable.Range(1, full.Columns.Count - 1).Select(i => (full.ColumnStarts[i - 1] + full.Columns[i - 1].Length + full.ColumnStarts[i]) / 2)]);
        }

        public int ColumnOf(TextLine line) => middles.Count(middle => line.Column > middle);

        public int ColumnOf(TextLine line, int piece) => line.Columns.Count == columns ? piece : middles.Count(middle => line.ColumnStarts[piece] + (line.Columns[piece].Length / 2) > middle);
    }
}
