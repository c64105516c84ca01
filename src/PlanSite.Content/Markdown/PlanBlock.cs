using Markdig.Parsers;
using Markdig.Syntax;

namespace PlanSite.Content.Markdown;

/// <summary>A block of <c>plan.md</c>: its mark, and its text as inlines.</summary>
internal sealed class PlanBlock : LeafBlock
{
    public PlanBlock(BlockParser parser, BlockMark mark)
        : base(parser)
    {
        Mark = mark;
        ProcessInlines = true;
    }

    public BlockMark Mark { get; }
}
