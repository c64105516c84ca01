using System.Text.RegularExpressions;
using PlanSite.Register.Outline;

namespace PlanSite.Content.Markdown;

/// <summary>How the blocks of <c>plan.md</c> begin.</summary>
/// <remarks>
/// <code>
/// # I. MỤC ĐÍCH       a heading: its label, or a place written out, or neither for a heading that stands for itself
/// ¶ Giao Sở Nội vụ    a paragraph that stands for itself, one ¶ for each level of the unit around it
/// [^1]: Theo Báo …    a footnote; {title} behind the colon when no unit bears its mark
/// {PL/r5} Rà soát     a unit whose place the labels do not give; {PL/r5|5} when a label is printed
/// đ) Tăng cường       a unit with its printed label
/// &lt;!-- … --&gt;          a comment, passed over (see PlanComment)
/// </code>
/// Everything else is text. A backslash before any of it makes it text too.
/// </remarks>
internal static partial class BlockGrammar
{
    // Longer than any label with the letters that are looked at behind it.
    private const int LongestLabel = 48;

    /// <summary>Reads the beginning of a line without leading spaces.</summary>
    public static BlockMark Read(string line)
    {
        var sign = Sign().Match(line);
        var kind = KindOf(sign);
        var mark = new BlockMark
        {
            Kind = kind,
            TextStart = sign.Length,
            Depth = sign.Groups["heading"].Length + sign.Groups["alone"].Length,
            GivenPlace = ValueOf(sign.Groups["place"]),
            GivenLabel = ValueOf(sign.Groups["label"]),
            FootnoteMark = ValueOf(sign.Groups["mark"]),
        };
        return mark.GivenPlace is null && kind is BlockKind.Text or BlockKind.Heading ? WithLabel(mark, line) : mark;
    }

    private static BlockMark WithLabel(BlockMark mark, string line)
    {
        if (mark.GivenPlace is not null || !TryReadLabel(line.AsSpan(mark.TextStart), out var label, out var length)) return mark;
        return mark with { Kind = mark.Kind == BlockKind.Text ? BlockKind.Unit : mark.Kind, Label = label, TextStart = mark.TextStart + length };
    }

    // Some labels are known by the capitals behind them: asterisks there must not hide them.
    private static bool TryReadLabel(ReadOnlySpan<char> line, out Label label, out int length)
    {
        var start = line[..Math.Min(line.Length, LongestLabel)].ToString();
        var bare = start.Length > 1 && start[0] != '*' ? start.Replace("*", "", StringComparison.Ordinal) : start;
        return LabelGrammar.TryRead(bare, out label, out length) && start.StartsWith(bare[..length], StringComparison.Ordinal);
    }

    private static BlockKind KindOf(Match sign) =>
        sign.Groups["heading"].Success ? BlockKind.Heading
        : sign.Groups["alone"].Success ? BlockKind.StandAlone
        : sign.Groups["mark"].Success ? BlockKind.Footnote
        : sign.Groups["place"].Success ? BlockKind.Unit
        : BlockKind.Text;

    private static string? ValueOf(Group group) => group.Success ? group.Value : null;

    [GeneratedRegex(
        @"^(?:(?<heading>#+)\s+|(?<alone>¶+)\s+|\[\^(?<mark>[^\]\s]+)\]:\s*)?(?:\{(?<place>[^{}|]+)(?:\|(?<label>[^{}|]+))?\}\s*)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
