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
    private (RunStyle Style, string? Font) stretchFormat;
    private LineBreak next = LineBreak.Paragraph;

    /// <summary>The lines of the paragraphs ended so far.</summary>
    public IReadOnlyList<TextLine> Lines => lines;

    /// <summary>Whether the open paragraph has words.</summary>
    public bool HasText => paragraph.Any(line => line.Any(one => !char.IsWhiteSpace(one.Character))) || stretch.ToString().AsSpan().Trim().Length > 0;

    /// <summary>Adds text to the open paragraph; white space of any kind is a space.</summary>
    public void Write(string text, RunStyle style, string? font = null)
    {
        if (stretchFormat != (style, font)) CloseStretch();
        stretchFormat = (style, font);
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
    /// <param name="label">What a list prints before it.</param>
    public void EndParagraph(LineOrigin origin, string? label = null)
    {
        var texts = TakeParagraph().Where(line => line.Count > 0).ToList();
        if (texts.Count == 0) return;
        if (label is not null) texts[0] = [.. $"{label} ".Select(c => (c, texts[0][0].Style)), .. texts[0]];
        foreach (var runs in texts.Select(LineText.RunsOf).Where(runs => runs.Count > 0))
        {
            if (Rule().IsMatch(StyledText.TextOf(runs))) next = LineBreak.Rule;
            else Add(runs, origin);
        }
        if (next == LineBreak.Line) next = LineBreak.Paragraph;
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
        paragraph[^1].AddRange(FontText.Shown(stretch.ToString(), stretchFormat.Font).Select(c => (c, stretchFormat.Style)));
        stretch.Clear();
    }

    [GeneratedRegex(@"^[-–—_=*·~\s]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
