using Markdig.Parsers;
using Markdig.Syntax;

namespace PlanSite.Content.Markdown;

/// <summary>Takes comments out of <c>plan.md</c> before its blocks are cut.</summary>
internal sealed class PlanCommentParser : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (!PlanComment.Begins(line)) return BlockState.None;
        var comment = new PlanComment(this) { Line = processor.LineIndex, Column = processor.Column };
        processor.NewBlocks.Push(comment);
        return comment.Take(line);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) => ((PlanComment)block).Take(processor.Line.AsSpan());
}
