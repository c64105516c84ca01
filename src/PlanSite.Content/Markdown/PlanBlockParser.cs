using Markdig.Parsers;
using Markdig.Syntax;

namespace PlanSite.Content.Markdown;

/// <summary>Cuts <c>plan.md</c> into blocks: at blank lines, at comments and at every line that begins with a mark.</summary>
internal sealed class PlanBlockParser : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsBlankLine) return BlockState.None;
        var mark = BlockGrammar.Read(processor.Line.ToString());
        processor.NewBlocks.Push(new PlanBlock(this, mark) { Line = processor.LineIndex, Column = processor.Column });
        processor.Line.Start += mark.TextStart;
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.BreakDiscard;
        if (PlanComment.Begins(processor.Line.AsSpan())) return BlockState.None;
        return BlockGrammar.Read(processor.Line.ToString()).Kind == BlockKind.Text ? BlockState.Continue : BlockState.None;
    }
}
