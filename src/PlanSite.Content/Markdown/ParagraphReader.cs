using Markdig.Syntax.Inlines;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Markdown;

/// <summary>Makes a paragraph of the inlines of a block.</summary>
internal sealed class ParagraphReader
{
    private readonly List<Run> runs = [];
    private RunStyle style;

    /// <summary>Null when the block has no text.</summary>
    public static Paragraph? Read(ContainerInline? inlines)
    {
        if (inlines is null) return null;
        var unclosed = Unclosed(inlines);
        var reader = new ParagraphReader();
        foreach (var inline in inlines) reader.Add(inline, unclosed);
        return RunList.Normalize(reader.runs) is { Count: > 0 } runs ? new Paragraph(runs) : null;
    }

    private void Add(Inline inline, RunStyle unclosed)
    {
        switch (inline)
        {
            case StyleMark mark:
                Switch(mark, unclosed);
                break;
            case FootnoteMark mark:
                runs.Add(new Run("", style, mark.Mark));
                break;
            case LiteralInline literal:
                runs.Add(new Run(literal.Content.ToString().Replace('\n', ' '), style));
                break;
            default:
                runs.Add(new Run(" ", style));
                break;
        }
    }

    private void Switch(StyleMark mark, RunStyle unclosed)
    {
        if ((mark.Style & unclosed) != 0 && IsLast(mark, unclosed)) runs.Add(new Run(new string('*', (int)mark.Style), style));
        else style ^= mark.Style;
    }

    // An asterisk without a partner is an asterisk: the last of an odd number is the one that has none.
    private static RunStyle Unclosed(ContainerInline inlines)
    {
        var open = RunStyle.None;
        foreach (var mark in inlines.OfType<StyleMark>()) open ^= mark.Style;
        return open;
    }

    private static bool IsLast(StyleMark mark, RunStyle flags)
    {
        for (var next = mark.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is StyleMark { Style: var other } && (other & mark.Style & flags) != 0) return false;
        }
        return true;
    }
}
