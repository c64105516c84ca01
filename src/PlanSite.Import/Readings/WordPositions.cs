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
        for (var i = span.From; i <= span.To; i++)
            if (OffsetIn(i, words) is >= 0 and var offset) return At(lines[i], offset);
        return At(lines[span.From], 0);
    }

    /// <summary>Where a unit begins.</summary>
    public SourcePosition Of(Place place) => spans.TryGetValue(place, out var span) ? At(lines[span.From], 0) : Top;

    // Words may go on in the next line.
    private int OffsetIn(int index, string words)
    {
        var text = lines[index].Text;
        var offset = text.IndexOf(words, StringComparison.Ordinal);
        if (offset >= 0 || index + 1 >= lines.Count) return offset;
        offset = $"{text} {lines[index + 1].Text}".IndexOf(words, StringComparison.Ordinal);
        return offset < text.Length ? offset : -1;
    }

    private SourcePosition At(TextLine line, int offset) => new(file, line.Number, line.Column + offset);
}
