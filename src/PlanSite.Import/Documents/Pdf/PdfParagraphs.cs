namespace PlanSite.Import.Documents.Pdf;

/// <summary>Tells on a page where paragraphs begin and end: by an indent, by more space above than lines have, by a line that is not full.</summary>
internal sealed class PdfParagraphs
{
    // In points: what first lines are indented by, and how exactly lines are centred.
    private const double NarrowestIndent = 12;
    private const double WidestIndent = 90;
    private const double Centred = 12;

    private readonly HashSet<int> indented = [];
    private readonly HashSet<int> apart = [];
    private readonly double right;

    /// <param name="page">The lines of running text, from the top.</param>
    public PdfParagraphs(IReadOnlyList<PdfLine> page)
    {
        if (page.Count == 0) return;
        var left = page.Min(line => line.Left);
        right = page.Max(line => line.Right);
        indented.UnionWith(page.Where(line => IsIndented(line, left)).Select(line => line.Number));
        var spaces = page.Zip(page.Skip(1), (above, line) => line.Top - above.Bottom).Order().ToList();
        var usual = spaces.Count == 0 ? 0 : spaces[spaces.Count / 2];
        apart.UnionWith(page.Zip(page.Skip(1)).Where(pair => pair.Second.Top - pair.First.Bottom > usual + (pair.Second.Height / 4)).Select(pair => pair.Second.Number));
    }

    /// <summary>Whether a line is indented as the first of a paragraph is.</summary>
    public bool IsIndented(int line) => indented.Contains(line);

    /// <summary>Whether there is space above a line as a blank line leaves.</summary>
    public bool StandsApart(PdfLine line) => apart.Contains(line.Number);

    /// <summary>Whether a line reaches the right edge, so that its end need not be meant.</summary>
    public bool IsFull(PdfLine line) => right - line.Right < line.Height;

    private bool IsIndented(PdfLine line, double left)
    {
        var (before, behind) = (line.Left - left, right - line.Right);
        return before is >= NarrowestIndent and <= WidestIndent && Math.Abs(before - behind) > Centred;
    }
}
