using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Markdown;

/// <summary>Reads asterisks.</summary>
/// <remarks>
/// They switch a style wherever they stand. Markdown's own rule looks at the letters and punctuation around them,
/// under which a style that begins inside a word or at a bracket could not be written down.
/// </remarks>
internal sealed class StyleMarkParser : InlineParser
{
    public StyleMarkParser() => OpeningCharacters = ['*'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var count = rest.IndexOfAnyExcept('*') is >= 0 and var end ? end : rest.Length;
        slice.Start += count;
        processor.Inline = count <= 3 ? new StyleMark((RunStyle)count) : new LiteralInline(new string('*', count));
        return true;
    }
}
