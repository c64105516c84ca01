namespace PlanSite.Import.Lines.Spaced;

/// <summary>The lines of a text, each cut at its gaps and looked at for heads once.</summary>
internal sealed class GapText(IReadOnlyList<RawLine> lines)
{
    private static readonly GapLine Nothing = new(new RawLine("", 0, 1), []);

    private readonly GapLine?[] cut = new GapLine?[lines.Count];

    private readonly Dictionary<int, GapHead?> heads = [];

    public int Count => lines.Count;

    /// <summary>A line; a blank one behind the last.</summary>
    public GapLine this[int at] => at < lines.Count ? cut[at] ??= GapLine.Of(lines[at]) : Nothing;

    /// <summary>The next line from a place on that is not blank; the number of lines when there is none.</summary>
    public int SkipBlank(int at)
    {
        while (at < lines.Count && this[at].IsBlank) at++;
        return at;
    }

    /// <summary>The head of a table that begins at a line, or null.</summary>
    public GapHead? HeadAt(int at)
    {
        if (this[at].Segments.Count == 0) return null;
        if (!heads.TryGetValue(at, out var head)) heads.Add(at, head = GapHead.Read(this, at));
        return head;
    }
}
