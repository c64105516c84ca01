using Markdig.Syntax.Inlines;

namespace PlanSite.Content.Markdown;

/// <summary>The mark of a footnote in the text.</summary>
internal sealed class FootnoteMark(string mark) : LeafInline
{
    public string Mark => mark;
}
