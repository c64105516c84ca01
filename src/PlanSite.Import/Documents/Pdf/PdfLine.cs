using System.Text;

namespace PlanSite.Import.Documents.Pdf;

/// <summary>Words that stand side by side.</summary>
/// <param name="Words">At least one, from the left.</param>
/// <param name="Number">Counts the lines of all pages, from 1.</param>
internal sealed record PdfLine(IReadOnlyList<PdfWord> Words, int Number)
{
    // Shares of the height: parts of one word touch each other; columns stand far apart.
    private const double TouchingGap = 0.1;
    private const double ColumnGap = 2;

    public double Left => Words[0].Left;

    public double Right => Words.Max(word => word.Right);

    public double Top => Words.Min(word => word.Top);

    public double Bottom => Words.Max(word => word.Bottom);

    public double Height => Words.Max(word => word.Height);

    /// <summary>The parts of its first word.</summary>
    public IReadOnlyList<PdfWord> FirstWord => [.. Words.Take(1 + Words.Skip(1).TakeWhile((word, i) => word.Left - Words[i].Right < TouchingGap * Height).Count())];

    /// <summary>The words with single spaces; four where columns stand side by side.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder(Words[0].Text);
            for (var i = 1; i < Words.Count; i++)
            {
                var gap = Words[i].Left - Words[i - 1].Right;
                text.Append(gap < TouchingGap * Height ? "" : gap < ColumnGap * Height ? " " : "    ").Append(Words[i].Text);
            }
            return text.ToString();
        }
    }

    /// <summary>Whether words stand at a place from the left, or the narrow space between two words.</summary>
    public bool Covers(double place) => GapAt(place) < Height / 4;

    /// <summary>How wide the gap is in which a place lies; negative within a word, without end beside the words.</summary>
    public double GapAt(double place)
    {
        var (before, behind) = (double.NegativeInfinity, double.PositiveInfinity);
        foreach (var word in Words)
        {
            if (word.Left <= place) before = Math.Max(before, word.Right);
            else behind = Math.Min(behind, word.Left);
        }
        return before > place ? place - before : behind - before;
    }

    /// <summary>The part between two places from the left; null when nothing stands there.</summary>
    public PdfLine? Part(double from, double to) =>
        Words.Where(word => word.Left >= from && word.Left < to).ToList() is { Count: > 0 } words ? new PdfLine(words, Number) : null;
}
