using PlanSite.Import.Lines;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Outline;

/// <summary>How the lines of a text were broken, which tells what the end of a line means.</summary>
/// <param name="Width">The widest line of a text wrapped at a width, in characters; null where every paragraph is one line.</param>
/// <param name="IsSpaced">Whether paragraphs are set apart by blank lines, so that a line break alone never ends one.</param>
internal sealed record PageLayout(int? Width, bool IsSpaced)
{
    private const int WidestWrappedLine = 160;
    private const int FewestLabels = 5;

    public bool IsWrapped => Width is not null;

    public static PageLayout Of(IReadOnlyList<TextLine> lines)
    {
        var widest = lines.Where(line => line.Cell is null).Select(line => line.Text.Length).DefaultIfEmpty().Max();
        return new PageLayout(widest <= WidestWrappedLine ? widest : null, SetsParagraphsApart(lines));
    }

    /// <summary>Whether a line ends far from the edge, as the last line of a paragraph does.</summary>
    public bool IsShort(int length) => !IsSpaced && length * 10 <= Width * 6;

    /// <summary>Whether more words would have had room on a line, so that its end was meant.</summary>
    public bool LeavesRoom(int length) => !IsSpaced && length * 20 <= Width * 17;

    // A label always begins a paragraph: what stands before labels is what stands before paragraphs.
    private static bool SetsParagraphsApart(IReadOnlyList<TextLine> lines)
    {
        var labelled = lines.Where(line => line.Cell is null && LabelGrammar.TryRead(line.Text, out _, out _)).ToList();
        return labelled.Count >= FewestLabels && labelled.Count(line => line.Break != LineBreak.Line) * 4 >= labelled.Count * 3;
    }
}
