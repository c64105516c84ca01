using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace PlanSite.Content.Markdown;

/// <summary>Reads a backslash that makes the next character text.</summary>
/// <remarks>Markdown lets it stand before ASCII punctuation only. Here labels can begin with other signs, and with letters: those it frees at the start of a text.</remarks>
internal sealed class EscapeParser : InlineParser
{
    public EscapeParser() => OpeningCharacters = ['\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var next = slice.PeekChar();
        if (next == '\0' || char.IsWhiteSpace(next) || char.IsSurrogate(next)) return false;
        if (char.IsLetterOrDigit(next) && !IsAtStart(processor)) return false;
        processor.Inline = new LiteralInline(next.ToString());
        slice.Start += 2;
        return true;
    }

    private static bool IsAtStart(InlineProcessor processor)
    {
        var before = processor.Root?.LastChild;
        while (before is StyleMark or FootnoteMark) before = before.PreviousSibling;
        return before is null;
    }
}
