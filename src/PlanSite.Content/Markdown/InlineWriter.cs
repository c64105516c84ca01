using System.Text;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Markdown;

/// <summary>Writes the runs of a paragraph, so that they are read back as the same runs.</summary>
internal static class InlineWriter
{
    // Also those that only other Markdown programs would take for more than text.
    private const string Special = @"\*_[]^<>&`";

    /// <summary>The paragraph on one line.</summary>
    /// <param name="runs">As <see cref="RunList"/> leaves them.</param>
    /// <param name="guarded">Offset in the text of a character that gets a backslash in any case; negative for none.</param>
    public static string Write(IReadOnlyList<Run> runs, int guarded = -1)
    {
        var line = new StringBuilder();
        var style = RunStyle.None;
        var offset = 0;
        foreach (var run in runs)
        {
            Switch(line, style, run.Style);
            style = run.Style;
            if (run.FootnoteMark is { } mark) line.Append("[^").Append(mark).Append(']');
            foreach (var c in run.Text) Append(line, c, isGuarded: offset++ == guarded);
        }
        Switch(line, style, RunStyle.None);
        return line.ToString();
    }

    private static void Switch(StringBuilder line, RunStyle from, RunStyle to) => line.Append('*', (int)(from ^ to));

    private static void Append(StringBuilder line, char c, bool isGuarded)
    {
        if (isGuarded || Special.Contains(c, StringComparison.Ordinal)) line.Append('\\');
        line.Append(c);
    }
}
