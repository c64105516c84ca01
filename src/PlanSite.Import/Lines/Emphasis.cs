using PlanSite.Register.Plans;

namespace PlanSite.Import.Lines;

/// <summary>Reads the asterisks of a block of lines as styles. An asterisk without partner is damage and dropped.</summary>
internal static class Emphasis
{
    /// <summary>The runs of every line, without the asterisks, with single spaces. A style may go on over line ends within the block.</summary>
    public static IReadOnlyList<IReadOnlyList<Run>> Read(IReadOnlyList<string> lines)
    {
        var left = Paired(lines);
        var style = RunStyle.None;
        var read = new List<IReadOnlyList<Run>>(lines.Count);
        foreach (var line in lines) read.Add(Read(line, ref style, left));
        return read;
    }

    private static IReadOnlyList<Run> Read(string line, ref RunStyle style, Dictionary<RunStyle, int> left)
    {
        var (text, styles, length) = (new char[line.Length], new RunStyle[line.Length], 0);
        for (var at = 0; at < line.Length;)
        {
            if (MarkAt(line, at) is > 0 and var mark)
            {
                style = Toggle(style, StyleOf(mark), left);
                at += mark;
                continue;
            }
            if (line[at] != ' ' || (length > 0 && text[length - 1] != ' ')) (text[length], styles[length++]) = (line[at], style);
            at++;
        }
        if (length > 0 && text[length - 1] == ' ') length--;
        return StyledText.FromCharacters(text.AsSpan(0, length), styles);
    }

    // How many asterisks stand together here: three at most are one mark.
    private static int MarkAt(string line, int at)
    {
        var length = 0;
        while (length < 3 && at + length < line.Length && line[at + length] == '*') length++;
        return length;
    }

    private static Dictionary<RunStyle, int> Paired(IReadOnlyList<string> lines)
    {
        var (italic, bold) = (0, 0);
        foreach (var line in lines)
        {
            for (var at = line.IndexOf('*', StringComparison.Ordinal); at >= 0; at = line.IndexOf('*', at))
            {
                var mark = MarkAt(line, at);
                if (mark != 2) italic++;
                if (mark > 1) bold++;
                at += mark;
            }
        }
        return new() { [RunStyle.Italic] = italic / 2 * 2, [RunStyle.Bold] = bold / 2 * 2 };
    }

    private static RunStyle Toggle(RunStyle style, RunStyle mark, Dictionary<RunStyle, int> left)
    {
        foreach (var one in new[] { RunStyle.Italic, RunStyle.Bold })
        {
            if (!mark.HasFlag(one) || left[one] == 0) continue;
            left[one]--;
            style ^= one;
        }
        return style;
    }

    private static RunStyle StyleOf(int mark) => mark switch
    {
        1 => RunStyle.Italic,
        2 => RunStyle.Bold,
        _ => RunStyle.Italic | RunStyle.Bold,
    };
}
