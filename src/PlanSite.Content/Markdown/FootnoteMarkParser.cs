using Markdig.Helpers;
using Markdig.Parsers;

namespace PlanSite.Content.Markdown;

/// <summary>Reads <c>[^1]</c>.</summary>
internal sealed class FootnoteMarkParser : InlineParser
{
    public FootnoteMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var end = rest.IndexOf(']');
        if (end < 3 || rest[1] != '^' || rest[2..end].IndexOfAny(' ', '\t', '\n') >= 0) return false;
        processor.Inline = new FootnoteMark(rest[2..end].ToString());
        slice.Start += end + 1;
        return true;
    }
}
