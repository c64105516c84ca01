using PlanSite.Import.Encodings;

namespace PlanSite.Import.Documents.Pdf;

/// <summary>Gathers the words of a page into lines.</summary>
internal static class PdfLines
{
    /// <summary>The lines from the top, without numbers yet. A word belongs to the line before it when half of the lower one stands beside the other, as the sign of a bullet from another font does.</summary>
    /// <param name="page">The words in any order.</param>
    /// <param name="encoding">How to read the letters; null when they are Unicode.</param>
    public static IReadOnlyList<PdfLine> Of(IReadOnlyList<PdfWord> page, OldEncoding? encoding)
    {
        var lines = new List<List<PdfWord>>();
        foreach (var word in page.Where(word => word.Text.Length > 0).OrderBy(word => word.Middle).ThenBy(word => word.Left))
        {
            if (lines.Count > 0 && IsBeside(word, lines[^1][0])) lines[^1].Add(word);
            else lines.Add([word]);
        }
        return Rejoined([.. lines.Select(words => new PdfLine([.. words.OrderBy(word => word.Left).Select(word => Decoded(word, encoding))], 0))]);
    }

    private static bool IsBeside(PdfWord word, PdfWord first) =>
        Math.Min(word.Bottom, first.Bottom) - Math.Max(word.Top, first.Top) > Math.Min(word.Height, first.Height) / 2;

    // "35-" at the end of a line and "NQ/TW" on the next: no word is divided, but numbers and codes are broken at their signs.
    private static List<PdfLine> Rejoined(List<PdfLine> lines)
    {
        for (var i = lines.Count - 1; i > 0; i--)
        {
            var (last, next) = (lines[i - 1].Words[^1], lines[i].FirstWord);
            if (lines[i - 1].Right < lines[i].Right - (4 * last.Height) || !IsBroken(last.Text) || !char.IsLetterOrDigit(next[0].Text[0])) continue;
            lines[i - 1] = lines[i - 1] with { Words = [.. lines[i - 1].Words, new PdfWord(string.Concat(next.Select(word => word.Text)), last.Right, last.Top, last.Right, last.Bottom)] };
            if (next.Count == lines[i].Words.Count) lines.RemoveAt(i);
            else lines[i] = lines[i] with { Words = [.. lines[i].Words.Skip(next.Count)] };
        }
        return lines;
    }

    private static bool IsBroken(string text) => text.Length > 1 && text[^1] is '-' or '/' && char.IsLetterOrDigit(text[^2]);

    private static PdfWord Decoded(PdfWord word, OldEncoding? encoding) => encoding?.Decode(word.Text) is { } text ? word with { Text = text } : word;
}
