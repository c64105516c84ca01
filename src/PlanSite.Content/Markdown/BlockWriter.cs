using System.Buffers;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Markdown;

/// <summary>Writes the line of a block, so that its mark is read back as the same mark.</summary>
internal static class BlockWriter
{
    // A backslash at the sign that makes a label of it ("1\. Abc") is how Markdown does it; further behind it would not be part of a label.
    private const int LabelWindow = 12;
    private static readonly SearchValues<char> LabelSigns = SearchValues.Create(".)/:-+#{");

    /// <summary>The line of a mark and a text, with a backslash in the text where the two would be misread.</summary>
    /// <param name="prefix">The mark with the space behind it; empty for a further paragraph.</param>
    /// <param name="runs">The text, as <see cref="RunList"/> leaves it.</param>
    /// <param name="isRight">Whether the mark is the one that is meant; where its text begins need not be looked at.</param>
    /// <returns>Null when no backslash helps.</returns>
    public static string? Write(string prefix, IReadOnlyList<Run> runs, Func<BlockMark, bool> isRight) => Guards(runs)
        .Select(guard => (prefix + InlineWriter.Write(runs, guard)).TrimEnd())
        .FirstOrDefault(line => BlockGrammar.Read(line) is var mark && isRight(mark) && mark.TextStart == Math.Min(prefix.Length, line.Length));

    /// <summary>The line of a further paragraph.</summary>
    /// <exception cref="InvalidOperationException">The grammar has a mark that no backslash can hide.</exception>
    public static string WriteText(IReadOnlyList<Run> runs) =>
        Write("", runs, mark => mark.Kind == BlockKind.Text)
        ?? throw new InvalidOperationException($"'{InlineWriter.Write(runs)}' cannot be written as text.");

    private static IEnumerable<int> Guards(IReadOnlyList<Run> runs)
    {
        yield return -1;
        var start = string.Concat(runs.Select(run => run.Text).Take(3));
        var sign = start.AsSpan(0, Math.Min(start.Length, LabelWindow)).IndexOfAny(LabelSigns);
        if (sign >= 0) yield return sign;
        if (start.Length > 0) yield return 0;
    }
}
