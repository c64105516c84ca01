using PlanSite.Import.Tables;

namespace PlanSite.Import.Lines.Spaced;

/// <summary>A name in the head of a table.</summary>
/// <param name="Extent">From its leftmost to its rightmost letter.</param>
/// <param name="Lines">Its words, line by line.</param>
internal sealed record HeadName(Segment Extent, IReadOnlyList<RawLine> Lines)
{
    public string Text { get; } = TextOf(Lines);

    public ColumnKind Kind { get; } = ColumnNames.KindOf(TextOf(Lines));

    private static string TextOf(IReadOnlyList<RawLine> lines) => string.Join(' ', lines.Select(line => line.Text.Replace("*", "", StringComparison.Ordinal).Trim()));
}

/// <summary>Lines that name the columns of a table of tasks.</summary>
/// <param name="Names">From the left, one for each column.</param>
/// <param name="Spanning">Names above several others.</param>
/// <param name="Next">The line after the head.</param>
internal sealed record GapHead(IReadOnlyList<HeadName> Names, IReadOnlyList<HeadName> Spanning, int Next)
{
    private const int FewestColumns = 3;
    private const int MostLines = 7;
    private const int LongestName = 60;
    private const int LongestNumber = 6;

    /// <summary>The head that begins at a line, or null. <see cref="GapText.HeadAt"/> keeps it.</summary>
    public static GapHead? Read(GapText text, int at)
    {
        if (!MayBegin(text, at)) return null;
        var lines = new List<GapLine> { text[at] };
        var next = at + 1;
        for (var i = next; i < text.Count && lines.Count < MostLines; i++)
        {
            if (text[i].IsBlank && i == next) continue;
            if (text[i].IsBlank || !GoesOn(lines, text[i], afterBlank: i > next)) break;
            lines.Add(text[i]);
            next = i + 1;
        }
        return Of(lines, next);
    }

    public bool HasSameNames(GapHead other) => Names.Select(name => name.Text).SequenceEqual(other.Names.Select(name => name.Text), StringComparer.OrdinalIgnoreCase);

    // Of a name that is wrapped, the first line may stand above the names of one line.
    private static bool MayBegin(GapText text, int at) => text[at].Segments switch
    {
        [] => false,
        [var only] => only.Start > 0 && only.End - only.Start < LongestName / 2 && text[at + 1].Segments.Count > 1 && IsName(text[at], only),
        var all => all.All(segment => IsName(text[at], segment)),
    };

    private static bool IsName(GapLine line, Segment segment) =>
        line.TextOf(segment) is { Length: > 0 and < LongestName } name && (char.IsUpper(name[0]) || name[0] == '(') && name[^1] is not (',' or ';' or '.' or ':') && RowMark.Read(name) is null;

    // A further line goes on with names, stands beside them, or names the columns below one of them.
    private static bool GoesOn(List<GapLine> lines, GapLine line, bool afterBlank)
    {
        if (line.Segments.Count == 0 || RowMark.Read(line.TextOf(line.Segments[0])) is not null) return false;
        var isCapitals = !afterBlank && lines.TrueForAll(IsCapitals) && IsCapitals(line);
        return line.Segments.All(segment => line.TextOf(segment) is { Length: > 0 and < LongestName } text
            && (isCapitals || char.IsLower(text[0]) || text[0] is '(' or '/' || (!afterBlank && IsName(line, segment) && (IsBeside(lines, segment) || IsBelow(lines, line, segment) || EndsNumber(lines, text, segment)))));
    }

    private static bool IsCapitals(GapLine line) => !line.Raw.Text.Any(char.IsLower);

    private static bool IsBeside(List<GapLine> lines, Segment segment) => !lines.Exists(above => above.Segments.Any(segment.Overlaps));

    // "Số" above "TT".
    private static bool EndsNumber(List<GapLine> lines, string text, Segment segment) =>
        text.Length <= LongestNumber && lines.Exists(line => line.Segments.Any(above => segment.Overlaps(above) && ColumnNames.KindOf($"{line.TextOf(above)} {text}") == ColumnKind.Number));

    private static bool IsBelow(List<GapLine> lines, GapLine line, Segment segment) =>
        ColumnNames.IsKnown(line.TextOf(segment)) && lines.Exists(above => above.Segments.Any(name => segment.Overlaps(name) && IsSpanning(name, line)));

    private static bool IsSpanning(Segment name, GapLine below) => below.Segments.Count(name.Overlaps) > 1;

    private static GapHead? Of(List<GapLine> lines, int next)
    {
        var segments = lines.SelectMany((line, row) => line.Segments.Select(segment => (row, line, segment))).ToList();
        var spanning = segments.Where(one => lines.Skip(one.row + 1).Any(below => IsSpanning(one.segment, below))).ToList();
        var names = new List<HeadName>();
        foreach (var (_, line, segment) in segments.Except(spanning))
        {
            var same = names.Where(name => name.Extent.Overlaps(segment)).ToList();
            names.RemoveAll(same.Contains);
            names.Add(new HeadName(same.Aggregate(segment, (extent, name) => extent.With(name.Extent)), [.. same.SelectMany(name => name.Lines), line.Part(segment)]));
        }
        var head = new GapHead([.. names.OrderBy(name => name.Extent.Start)], [.. spanning.Select(one => new HeadName(one.segment, [one.line.Part(one.segment)]))], next);
        return head.NamesTasks() ? head : null;
    }

    private bool NamesTasks() => (Names.Count >= FewestColumns || new TableShape([.. Names.Select(name => name.Kind)]).IsWorkWithTime)
        && Names.All(name => name.Text.Length < LongestName && char.IsUpper(name.Text.FirstOrDefault(char.IsLetter)))
        && new TableColumns([.. Names.Select(name => new TableColumn(name.Kind, name.Text))]).GiveWork
        && Names.Count(name => ColumnNames.IsKnown(name.Text)) * 3 >= Names.Count * 2;
}
