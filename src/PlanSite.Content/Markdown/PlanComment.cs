using Markdig.Parsers;
using Markdig.Syntax;

namespace PlanSite.Content.Markdown;

/// <summary>A comment in <c>plan.md</c>: from a line that begins with <c>&lt;!--</c> to the line that has <c>--&gt;</c>. It is no part of the plan.</summary>
internal sealed class PlanComment(BlockParser parser) : LeafBlock(parser)
{
    public const string Start = "<!--";
    public const string End = "-->";

    /// <summary>Whether its end was found; without one it goes to the end of the file.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Whether a line without leading spaces begins a comment.</summary>
    public static bool Begins(ReadOnlySpan<char> line) => line.StartsWith(Start, StringComparison.Ordinal);

    /// <summary>Whether a comment ends with this line; what follows there belongs to it too.</summary>
    public static bool Ends(ReadOnlySpan<char> line) => line.Contains(End, StringComparison.Ordinal);

    /// <summary>Takes up a line of the comment.</summary>
    public BlockState Take(ReadOnlySpan<char> line)
    {
        IsClosed = Ends(line);
        return IsClosed ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }
}
