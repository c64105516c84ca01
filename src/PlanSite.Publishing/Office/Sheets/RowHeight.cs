namespace PlanSite.Publishing.Office.Sheets;

/// <summary>How high a row must be for its texts. Excel fits rows when they are edited, but neither it nor others do so when a file is opened.</summary>
internal static class RowHeight
{
    /// <summary>A line of 13 points, in points.</summary>
    public const double Line = 17;

    // The highest that the format allows.
    private const double Most = 409;

    // Letters of the cells' font beside the figures in which widths are counted, less what is lost where lines break between words.
    private const double LettersOfWidth = 1.15;

    /// <summary>The height in points for the cell that needs most.</summary>
    /// <param name="cells">Texts, whose lines end with "\n", with the widths of their columns.</param>
    public static double Of(params ReadOnlySpan<(string Text, double Width)> cells)
    {
        var lines = 1;
        foreach (var (text, width) in cells) lines = Math.Max(lines, Lines(text, width));
        return Math.Min(Most, lines * Line + 2);
    }

    private static int Lines(string text, double width) => text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length / (width * LettersOfWidth))));
}
