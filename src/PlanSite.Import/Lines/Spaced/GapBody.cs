using System.Text.RegularExpressions;
using PlanSite.Import.Tables;

namespace PlanSite.Import.Lines.Spaced;

/// <summary>The lines below a head up to the end of the table or to the head of the next page.</summary>
/// <param name="Lines">With the numbers of pages among them.</param>
/// <param name="Next">The line after them.</param>
internal sealed partial record GapBody(IReadOnlyList<PlacedLine> Lines, int Next)
{
    // The foot of a page and the head of the next.
    private const int MostBlankLines = 14;

    // The rest of the title, and the lines of a row above its middle.
    private const int MostLinesOfTitle = 6;

    /// <summary>The body; null when the lines below the head keep no columns apart. Takes the numbers of lines for their places in the text, plus one.</summary>
    public static GapBody? Below(GapText text, GapHead head)
    {
        var end = EndOf(text, head);
        while (true)
        {
            var lines = Enumerable.Range(head.Next, end - head.Next).Where(i => !text[i].IsBlank && !IsPage(text, i, head)).Select(i => text[i]).ToList();
            if (GapColumns.Of(head, lines) is not { } columns) return null;
            var body = Placed(text, head, columns, end);
            // What breaks the columns is no part of the table and has no say in where they are.
            if (body.Next == end) return body.Lines.Any(line => line.Pieces.Count > 1) ? body : null;
            end = body.Next;
        }
    }

    private static int EndOf(GapText text, GapHead head)
    {
        var end = head.Next;
        var hasLabels = text[text.SkipBlank(end)] is { Segments.Count: > 0 } first && IsClause(first, head);
        for (var i = text.SkipBlank(end); i < text.Count && i - end <= MostBlankLines; i = text.SkipBlank(i + 1))
        {
            var line = text[i];
            if (line.Segments.Count == 0 || line.Segments.Any(segment => IsEnd(line.TextOf(segment))) || text.HeadAt(i) is not null) break;
            if (i > end && (IsSignature(line) || (!hasLabels && IsClause(line, head)))) break;
            if (!IsPage(text, i, head) && IsProse(line, head) && !IsTitle(text, i)) break;
            end = i + 1;
        }
        return end;
    }

    private static GapBody Placed(GapText text, GapHead head, GapColumns columns, int end)
    {
        var placed = new List<PlacedLine>();
        var last = head.Next;
        for (var i = text.SkipBlank(head.Next); i < end; i = text.SkipBlank(i + 1))
        {
            var pieces = columns.Place(text[i]);
            var isAcross = pieces.Any(piece => piece.IsAcross) && (pieces.Count == 1 || (pieces.Count == 2 && RowMark.Read(text[i].TextOf(text[i].Segments[0])) is not null));
            var isPage = IsPage(text, i, head);
            if (!isPage && isAcross && !IsTitle(text, i) && !GoesOnWithTitle(placed, text[i])) break;
            placed.Add(new PlacedLine(isPage ? [] : [.. pieces.Select(piece => (piece.Column, piece.Text))], text[i].Raw)
            {
                IsAcross = isAcross && !isPage, IsAfterBlank = i > last, BeginsPage = placed.Count > 0 && placed[^1].Pieces.Count == 0,
            });
            last = i + 1;
        }
        return Trimmed(placed, last);
    }

    // Behind the last line with several cells only the rest of its row can stand.
    private static GapBody Trimmed(List<PlacedLine> placed, int end)
    {
        var keep = placed.FindLastIndex(line => line.Pieces.Count > 1) + 1;
        while (keep < placed.Count && placed[keep] is { Pieces: [var only], IsAcross: false } line && (!line.IsAfterBlank || char.IsLower(only.Text.Text.TrimStart()[0]))) keep++;
        return new GapBody(placed[..keep], keep == placed.Count ? end : placed[keep].Raw.Number - 1);
    }

    // The rest of the title of a group on its next line.
    private static bool GoesOnWithTitle(List<PlacedLine> placed, GapLine line) => placed.Count > 0 && placed[^1].IsAcross && line.Segments is [var only] && char.IsLower(line.TextOf(only)[0]);

    // A line that goes over columns is the title of a group when rows stand below it.
    private static bool IsTitle(GapText text, int at)
    {
        var words = text[at].TextOf(text[at].Segments[0].With(text[at].Segments[^1]));
        var opens = RowMark.OpensGroup(words) || (text[at].Segments.Count > 1 && RowMark.Read(text[at].TextOf(text[at].Segments[0])) is not null);
        var next = text.SkipBlank(at + 1);
        for (var looked = 0; looked < (opens ? MostLinesOfTitle : 2) && next < text.Count; looked++, next = text.SkipBlank(next + 1))
        {
            var row = text[next].Segments;
            if (row.Count == 0 || row.Any(segment => IsEnd(text[next].TextOf(segment)))) return false;
            if (row.Count > 2) return char.IsUpper(words[0]) && (opens || RowMark.Read(text[next].TextOf(row[0])) is not null);
        }
        return false;
    }

    private static bool IsProse(GapLine line, GapHead head) => line.Segments is [var only] && head.Names.Count(name => only.Contains(name.Extent)) > 1;

    /// <summary>Whether a line is the number of a page: it stands alone, away from the numbers of the rows.</summary>
    public static bool IsPage(GapText text, int at, GapHead head) =>
        text[at].Segments is [var only] && !only.Overlaps(head.Names[0].Extent) && Page().IsMatch(text[at].TextOf(only)) && (text[at + 1].IsBlank || (at > 0 && text[at - 1].IsBlank));

    // "2. Văn phòng      chủ trì …" behind a table whose rows have no numbers.
    private static bool IsClause(GapLine line, GapHead head) => head.Names.All(name => name.Kind != ColumnKind.Number) && Clause().IsMatch(line.TextOf(line.Segments[0]));

    // "NGƯỜI LẬP BIỂU        THỦ TRƯỞNG ĐƠN VỊ"
    private static bool IsSignature(GapLine line) => line.Segments.Count == 2 && RowMark.Read(line.TextOf(line.Segments[0])) is null && !line.Raw.Text.Any(c => char.IsLower(c) || char.IsDigit(c));

    private static bool IsEnd(string words) => End().IsMatch(words);

    [GeneratedRegex(@"^(?:[-–]\s?|[Tt]rang\s)?[1-9]\d{0,2}(?:\s?[-–]|\s?/\s?\d{1,3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"^\d{1,2}[.)]\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(?:Nơi nhận|T/?M[.\s]|KT\.|TL\.|TUQ\.|P(?:HỤ LỤC|hụ lục(?: (?:số )?\w+)?$)|Biểu (?:số|mẫu)|Mẫu (?:số|biểu)|Trên đây là|Điều \d|Ghi chú\s*:|\*?\s*Ghi chú|N(?:gười lập|GƯỜI LẬP)|\./\.|CỘNG H|P(?:hần|HẦN) (?:thứ|THỨ|[IVX])|\p{Lu}[\p{L}. ]{2,40}, ngày )", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
