using Markdig.Syntax.Inlines;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Markdown;

/// <summary>One to three asterisks: where italic, bold or both begin or end.</summary>
internal sealed class StyleMark(RunStyle style) : LeafInline
{
    public RunStyle Style => style;
}
