using PlanSite.Import.Lines;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Readings;

/// <summary>Finds the line and column of words of a plan in the document it was read from.</summary>
/// <remarks>The line is that of the document. The column counts the characters that were read: marks of emphasis and repeated spaces before the words are not counted.</remarks>
internal sealed class WordPositions
{
    private readonly IReadOnlyList<TextLine> lines;
    private readonly string file;
    private readonly Dictionary<Place, (int From, int To)> spans = [];
    private (int From, int To, string Text, int[] Starts) joined = (-1, -1, "", []);

    /// <param name="lines">The document, in the order of its lines.</param>
    /// <param name="units">What was read from it.</param>
    /// <param name="footnotes">Notes are looked for where their marks stand.</param>
    /// <param name="file">As findings show it.</param>
    public WordPositions(IReadOnlyList<TextLine> lines, IReadOnlyList<Unit> units, IReadOnlyList<Footnote> footnotes, string file)
    {
        (this.lines, this.file) = (lines, file);
        var indexes = lines.Select((line, index) => (line.Number, index)).GroupBy(one => one.Number).ToDictionary(group => group.Key, group => group.First().index);
        var starts = units.Select(unit => unit.Position is { } position ? indexes.GetValueOrDefault(position.Line) : 0).ToList();
        for (var i = 0; i < units.Count; i++) spans[units[i].Place] = (starts[i], i + 1 < units.Count ? starts[i + 1] : lines.Count - 1);
        foreach (var note in footnotes)
            if (spans.TryGetValue(note.At, out var span)) spans[Place.Footnote(note.Mark)] = span;
    }

    /// <summary>The beginning of the document.</summary>
    public SourcePosition Top => lines.Count > 0 ? At(lines[0], 0) : new SourcePosition(file);

    /// <summary>Where words stand in a unit; the beginning of the unit when its lines do not have them as given.</summary>
    public SourcePosition Of(Place place, string words)
    {
        if (!spans.TryGetValue(place, out var span)) return Top;
        if (joined.From != span.From || joined.To != span.To) joined = Join(span);
        var at = joined.Text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0 || joined.Starts.Length == 0) return At(lines[span.From], 0);
        var line = Array.BinarySearch(joined.Starts, at) is >= 0 and var exact ? exact : ~Array.BinarySearch(joined.Starts, at) - 1;
        return At(lines[span.From + line], at - joined.Starts[line]);
    }

    /// <summary>Where a unit begins.</summary>
    public SourcePosition Of(Place place) => spans.TryGetValue(place, out var span) ? At(lines[span.From], 0) : Top;

    // Words may go on in the next line. One unit is asked for again and again.
    private (int From, int To, string Text, int[] Starts) Join((int From, int To) span)
    {
        var texts = lines.Skip(span.From).Take(span.To - span.From + 1).Select(line => line.Text).ToList();
        var starts = new int[texts.Count];
        for (var i = 1; i < starts.Length; i++) starts[i] = starts[i - 1] + texts[i - 1].Length + 1;
        return (span.From, span.To, string.Join(' ', texts), starts);
    }

    private SourcePosition At(TextLine line, int offset) => new(file, line.Number, line.Column + offset);
}
