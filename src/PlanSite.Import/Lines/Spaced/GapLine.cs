using System.Text;

namespace PlanSite.Import.Lines.Spaced;

/// <summary>Words without a wide gap between them.</summary>
/// <param name="Start">Where they begin in their line, in characters from 0.</param>
/// <param name="End">Behind the last.</param>
internal readonly record struct Segment(int Start, int End)
{
    public bool Overlaps(Segment other) => Start < other.End && other.Start < End;

    public bool Contains(Segment other) => Start <= other.Start && other.End <= End;

    public Segment With(Segment other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));
}

/// <summary>A line of text cut at its tabs and wherever two spaces or more stand.</summary>
/// <param name="Raw">The line, its tabs as wide as printed.</param>
/// <param name="Segments">From the left; empty for a blank line and for one that is too long for a table.</param>
internal sealed record GapLine(RawLine Raw, IReadOnlyList<Segment> Segments)
{
    private const int Widest = 400;
    private const int TabWidth = 8;

    public bool IsBlank => Raw.IsBlank;

    public static GapLine Of(RawLine raw)
    {
        if (raw.Text.Length > Widest || raw.IsBlank) return new GapLine(raw, []);
        var wide = raw with { Text = Expanded(raw.Text) };
        return new GapLine(wide, Cut(wide.Text));
    }

    public string TextOf(Segment segment) => Raw.Text[segment.Start..segment.End].Replace("*", "", StringComparison.Ordinal).Trim();

    public RawLine Part(Segment segment) => Raw.Part(segment.Start, segment.End);

    /// <summary>Whether words stand at a place.</summary>
    public bool Covers(int place) => place < Raw.Text.Length && !char.IsWhiteSpace(Raw.Text[place]);

    // The tab stays the first character of its gap, which tells it from a single space.
    private static string Expanded(string text)
    {
        if (!text.Contains('\t', StringComparison.Ordinal)) return text;
        var wide = new StringBuilder();
        foreach (var c in text)
        {
            wide.Append(c);
            while (c == '\t' && wide.Length % TabWidth != 0) wide.Append(' ');
        }
        return wide.ToString();
    }

    private static List<Segment> Cut(string text)
    {
        var segments = new List<Segment>();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            var start = at;
            while (at < text.Length && !IsGap(text, at)) at++;
            segments.Add(new Segment(start, at));
        }
        return segments;
    }

    private static bool IsGap(string text, int at) =>
        text[at] == '\t' || (char.IsWhiteSpace(text[at]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));
}
