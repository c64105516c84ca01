using Markdig;
using Markdig.Renderers;

namespace PlanSite.Content.Markdown;

/// <summary>Makes Markdig read plans: labelled units, ¶, footnotes, asterisks and escapes, and nothing else. Comments are passed over; lists, quotes, code, links and other HTML are text.</summary>
internal sealed class PlanTextExtension : IMarkdownExtension
{
    /// <summary>The pipeline for plans; safe for use from many threads.</summary>
    public static MarkdownPipeline NewPipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.Extensions.Add(new PlanTextExtension());
        return builder.Build();
    }

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Clear();
        pipeline.BlockParsers.Add(new PlanCommentParser());
        pipeline.BlockParsers.Add(new PlanBlockParser());
        pipeline.InlineParsers.Clear();
        pipeline.InlineParsers.Add(new EscapeParser());
        pipeline.InlineParsers.Add(new StyleMarkParser());
        pipeline.InlineParsers.Add(new FootnoteMarkParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Pages are made from the register, not from Markdown.
    }
}
