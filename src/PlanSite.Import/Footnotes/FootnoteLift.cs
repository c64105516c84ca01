using PlanSite.Import.Documents;
using PlanSite.Import.Lines;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Footnotes;

/// <summary>Takes the texts of footnotes out of the stream of lines, so that what they interrupt can be rejoined, and settles which raised digits are marks.</summary>
internal sealed class FootnoteLift
{
    private readonly List<TextLine> lines = [];
    private readonly List<FootnoteText> notes = [];
    private readonly HashSet<string> marks = new(StringComparer.Ordinal);

    private FootnoteLift()
    {
    }

    /// <summary>The lines without footnotes. Raised digits that mark a footnote have become marks without text, others ("m²") are text.</summary>
    public IReadOnlyList<TextLine> Lines => lines;

    /// <summary>The footnotes in the order in which their texts stand.</summary>
    public IReadOnlyList<FootnoteText> Notes => notes;

    public static FootnoteLift From(IReadOnlyList<TextLine> lines)
    {
        var lift = new FootnoteLift();
        var inNote = false;
        foreach (var line in lines) inNote = lift.Take(line, inNote);
        for (var i = 0; i < lift.lines.Count; i++)
            lift.lines[i] = lift.lines[i] with { Runs = Settle(lift.lines[i].Runs, lift.marks) };
        return lift;
    }

    private bool Take(TextLine line, bool inNote)
    {
        if (line.Runs[0].FootnoteMark is { } mark && line.Runs.Count > 1 && marks.Add(mark))
        {
            notes.Add(new FootnoteText(mark, StyledText.From(line.Runs, line.Runs[0].Text.Length), line.Number));
            return true;
        }
        if (inNote && notes[^1].Runs.Sum(run => run.Text.Length) <= DocumentLimits.LongestParagraph && line.Break == LineBreak.Line && char.IsLower(line.Text[0]))
        {
            notes[^1] = notes[^1] with { Runs = StyledText.Join(notes[^1].Runs, line.Runs) };
            return true;
        }
        // What follows a footnote stands off from it, not from the line above the footnote.
        lines.Add(inNote && line.Break is not (LineBreak.Paragraph or LineBreak.Page) ? line with { Break = LineBreak.Blank } : line);
        return false;
    }

    private static IReadOnlyList<Run> Settle(IReadOnlyList<Run> runs, HashSet<string> marks) => runs.All(run => run.FootnoteMark is null)
        ? runs
        : StyledText.Merge([.. runs.Select(run => Settle(run, marks))]);

    private static Run Settle(Run run, HashSet<string> marks) => run.FootnoteMark is null ? run
        : marks.Contains(run.FootnoteMark) ? run with { Text = "" }
        : run with { FootnoteMark = null };
}
