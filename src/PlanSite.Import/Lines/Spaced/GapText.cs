namespace PlanSite.Import.Lines.Spaced;

/// <summary>The lines of a text, each cut at its gaps once.</summary>
internal sealed class GapText(IReadOnlyList<RawLine> lines)
{
    private static readonly GapLine Nothing = new(new RawLine("", 0, 1), []);

    private readonly GapLine?[] cut = new GapLine?[lines.Count];

    public int Count => lines.Count;

    /// <summary>A line; a blank one behind the last.</summary>
    public GapLine this[int at] => at < lines.Count ? cut[at] ??= GapLine.Of(lines[at]) : Nothing;

    /// <summary>The next line from a place on that is not blank; the number of lines when there is none.</summary>
    public int SkipBlank(int at)
    {
        while (at < lines.Count && this[at].IsBlank) at++;
        return at;
    }
}
