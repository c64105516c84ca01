namespace PlanSite.Import.Lines.Spaced;

/// <summary>The columns of a table, told by the places that its lines leave empty.</summary>
/// <param name="Extents">From the left.</param>
internal sealed record GapColumns(IReadOnlyList<Segment> Extents)
{
    // One line in so many may be wider than its column.
    private const int LinesPerOverflow = 15;

    // In a few lines, spaces stand one below the other by chance.
    private const int FewLines = 6;

    /// <summary>The columns of a head, as wide as the lines below need them; null when the lines do not keep them apart.</summary>
    public static GapColumns? Of(GapHead head, IReadOnlyList<GapLine> body)
    {
        var rows = body.Where(line => line.Segments.Count > 2 || (line.Segments.Count == 2 && RowMark.Read(line.TextOf(line.Segments[0])) is null)).ToList();
        if (rows.Count == 0) return null;
        var below = Stretches(rows).SelectMany(stretch => Cut(stretch, head.Names, rows)).ToList();
        var columns = new List<Segment>();
        foreach (var name in head.Names)
        {
            var extent = below.Where(stretch => stretch.Overlaps(name.Extent)).Aggregate(name.Extent, (all, stretch) => all.With(stretch));
            if (columns.Count > 0 && columns[^1].Overlaps(extent)) return null;
            columns.Add(extent);
        }
        // What stands below no name belongs to the nearest one.
        foreach (var stretch in below.Where(stretch => !columns.Exists(stretch.Overlaps)))
        {
            var nearest = Enumerable.Range(0, columns.Count).MinBy(i => Math.Min(Math.Abs(stretch.Start - columns[i].End), Math.Abs(columns[i].Start - stretch.End)));
            columns[nearest] = columns[nearest].With(stretch);
        }
        return columns.Zip(columns.Skip(1)).All(pair => pair.First.End <= pair.Second.Start) ? new GapColumns(columns) : null;
    }

    /// <summary>The column in which a place lies; places between columns belong to the one on the left.</summary>
    public int At(int place)
    {
        var column = Extents.Count - 1;
        while (column > 0 && place < (Extents[column - 1].End + Extents[column].Start) / 2) column--;
        return column;
    }

    /// <summary>The parts of a line that stand in different columns. A part that goes over columns stands in its first.</summary>
    public IReadOnlyList<(int Column, RawLine Text, bool IsAcross)> Place(GapLine line)
    {
        var pieces = new List<(int Column, RawLine Text, bool IsAcross)>();
        foreach (var piece in line.Segments.SelectMany(segment => Place(line, segment)))
        {
            // Justified lines have wide gaps within a cell.
            if (pieces.Count == 0 || pieces[^1].Column != piece.Column) pieces.Add(piece);
            else pieces[^1] = (piece.Column, Through(line.Raw, pieces[^1].Text, piece.Text), pieces[^1].IsAcross || piece.IsAcross);
        }
        return pieces;
    }

    private static RawLine Through(RawLine line, RawLine first, RawLine last) => line.Part(first.Column - line.Column, last.Column - line.Column + last.Text.Length);

    private IEnumerable<(int Column, RawLine Text, bool IsAcross)> Place(GapLine line, Segment segment)
    {
        var start = segment.Start;
        for (var column = At(segment.Start); column < Extents.Count - 1; column++)
        {
            var (gap, next) = (Extents[column].End, Extents[column + 1].Start);
            if (next >= segment.End) break;
            // A long word reaches the next column and leaves one space before it.
            if (Enumerable.Range(gap, next - gap).All(place => !line.Covers(place)) && next > gap)
            {
                yield return (column, line.Raw.Part(start, gap), false);
                start = next;
            }
            else
            {
                yield return (At(start), line.Raw.Part(start, segment.End), At(start) < At(segment.End - 1));
                yield break;
            }
        }
        yield return (At(start), line.Raw.Part(start, segment.End), false);
    }

    // Where lines run from one column into the next, two names stand above one stretch: the columns part where the fewest do.
    private static IEnumerable<Segment> Cut(Segment stretch, IReadOnlyList<HeadName> names, List<GapLine> rows)
    {
        var above = names.Where(name => name.Extent.Overlaps(stretch)).Select(name => name.Extent).ToList();
        var start = stretch.Start;
        foreach (var (left, right) in above.Zip(above.Skip(1)))
        {
            var cut = Enumerable.Range(left.End, right.Start - left.End).Reverse().MinBy(place => rows.Count(line => line.Covers(place)));
            if (rows.Count(line => line.Covers(cut)) * 3 > rows.Count) continue;
            yield return new Segment(start, cut);
            start = cut + 1;
        }
        yield return new Segment(start, Math.Max(start + 1, stretch.End));
    }

    // The places, side by side, at which words stand.
    private static List<Segment> Stretches(List<GapLine> rows)
    {
        var tolerable = rows.Count / LinesPerOverflow;
        var narrowest = rows.Count < FewLines ? 2 : 1;
        var stretches = new List<Segment>();
        var width = rows.Max(line => line.Raw.Text.Length);
        for (var place = 0; place < width; place++)
        {
            if (rows.Count(line => line.Covers(place)) <= tolerable) continue;
            if (stretches.Count > 0 && place - stretches[^1].End < narrowest) stretches[^1] = stretches[^1] with { End = place + 1 };
            else stretches.Add(new Segment(place, place + 1));
        }
        return stretches;
    }
}
