using System.Text;
using System.Text.RegularExpressions;
using PlanSite.Import.Lines;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Documents;

/// <summary>Gathers the text of formats that know their paragraphs into the stream of lines.</summary>
internal sealed partial class ParagraphLines
{
    private readonly List<TextLine> lines = [];
    private readonly List<List<(char Character, RunStyle Style)>> paragraph = [[]];
    private readonly StringBuilder stretch = new();
    private (RunStyle Style, string? Font, bool IsCapitals) stretchFormat;
    private LineBreak next = LineBreak.Paragraph;

    /// <summary>The lines of the paragraphs ended so far.</summary>
    public IReadOnlyList<TextLine> Lines => lines;

    /// <summary>Whether the open paragraph has words.</summary>
    public bool HasText => paragraph.Any(line => line.Any(one => !char.IsWhiteSpace(one.Character))) || stretch.ToString().AsSpan().Trim().Length > 0;

    /// <summary>Adds text to the open paragraph; white space of any kind is a space.</summary>
    /// <param name="text">As the file has it.</param>
    /// <param name="style">Bold, italic.</param>
    /// <param name="font">The font it is shown in; null when it is not told.</param>
    /// <param name="isCapitals">Its small letters are shown as capitals.</param>
    public void Write(string text, RunStyle style, string? font = null, bool isCapitals = false)
    {
        if (stretchFormat != (style, font, isCapitals)) CloseStretch();
        stretchFormat = (style, font, isCapitals);
        stretch.Append(text);
    }

    /// <summary>Adds the mark of a footnote.</summary>
    public void Mark(string digits)
    {
        CloseStretch();
        paragraph[^1].AddRange(LineText.Mark(digits));
    }

    /// <summary>Begins a new line in the open paragraph.</summary>
    public void BreakLine()
    {
        CloseStretch();
        paragraph.Add([]);
    }

    /// <summary>Ends the open paragraph. One without words gives no line, one that only draws a rule gives a <see cref="LineBreak.Rule"/>.</summary>
    /// <param name="origin">Where it stands.</param>
    /// <param name="label">What a list prints before it. A number without words is kept in tables only: their first column is often numbered so.</param>
    public void EndParagraph(LineOrigin origin, string? label = null)
    {
        var texts = TakeParagraph().Where(line => line.Any(one => !char.IsWhiteSpace(one.Character))).ToList();
        if (texts.Count == 0)
        {
            if (label is not (null or "-" or "+") && origin.Cell is not null) AddLabel(label, origin);
            EndLines();
            return;
        }
        if (label is not null) texts[0] = [.. $"{label} ".Select(c => (c, texts[0][0].Style)), .. texts[0]];
        foreach (var runs in texts.Select(LineText.RunsOf).Where(runs => runs.Count > 0))
        {
            if (Rule().IsMatch(StyledText.TextOf(runs))) next = LineBreak.Rule;
            else Add(runs, origin);
        }
        EndLines();
    }

    /// <summary>Makes the open paragraph the text of a footnote: one line, whatever its breaks.</summary>
    public void EndNote(LineOrigin origin, string mark)
    {
        List<(char Character, RunStyle Style)> text = [.. TakeParagraph().SelectMany(line => line.Append((' ', RunStyle.None)))];
        var start = text.FindIndex(one => !char.IsWhiteSpace(one.Character));
        if (start < 0) return;
        lines.Add(new TextLine(LineText.RunsOf([.. LineText.Mark(mark), .. text[start..]]), origin.Number, origin.Column, LineBreak.Paragraph, origin.Cell));
    }

    /// <summary>Draws a rule between paragraphs.</summary>
    public void DrawRule() => next = LineBreak.Rule;

    private void AddLabel(string label, LineOrigin origin)
    {
        var runs = LineText.RunsOf([.. label.Select(c => (c, RunStyle.None))]);
        if (runs.Count > 0) Add(runs, origin);
    }

    private void EndLines()
    {
        if (next == LineBreak.Line) next = LineBreak.Paragraph;
    }

    private void Add(IReadOnlyList<Run> runs, LineOrigin origin)
    {
        lines.Add(new TextLine(runs, origin.Number, origin.Column, next, origin.Cell));
        next = LineBreak.Line;
    }

    private List<List<(char Character, RunStyle Style)>> TakeParagraph()
    {
        CloseStretch();
        List<List<(char, RunStyle)>> taken = [.. paragraph];
        paragraph.Clear();
        paragraph.Add([]);
        return taken;
    }

    private void CloseStretch()
    {
        if (stretch.Length == 0) return;
        var shown = FontText.Shown(stretch.ToString(), stretchFormat.Font);
        paragraph[^1].AddRange((stretchFormat.IsCapitals ? shown.ToUpperInvariant() : shown).Select(c => (c, stretchFormat.Style)));
        stretch.Clear();
    }

    // Party documents set a lone asterisk below the name of the body.
    [GeneratedRegex(@"^(?:[-–—_=*·~\s]{3,}|\*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
