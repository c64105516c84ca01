using PlanSite.Import.Lines;

namespace PlanSite.Import.Documents.Pdf;

/// <summary>Tells the marks of footnotes on a page: small digits that do not stand on the line, and the same numbers below, where the notes stand apart.</summary>
internal static class RaisedDigits
{
    private const int MostDigits = 2;

    // Shares of the height of a line.
    private const double TallestMark = 0.75;
    private const double LowestMark = 0.25;
    private const double SpaceAboveNotes = 0.25;

    /// <summary>The lines with those digits raised.</summary>
    public static IReadOnlyList<PdfLine> In(IReadOnlyList<PdfLine> page)
    {
        var raised = page.Select(line => line with { Words = [.. line.Words.Select(word => IsRaised(word, line) ? Raised(word) : word)] }).ToList();
        var marks = page.SelectMany(line => line.Words.Where(word => IsRaised(word, line))).Select(word => word.Text).ToHashSet(StringComparer.Ordinal);
        if (marks.Count == 0) return page;
        foreach (var note in Notes(page, marks)) raised[note] = raised[note] with { Words = [Raised(page[note].Words[0]), .. raised[note].Words.Skip(1)] };
        return raised;
    }

    // From the foot of the page up to the note that stands apart; without one there is none.
    private static List<int> Notes(IReadOnlyList<PdfLine> page, HashSet<string> marks)
    {
        var notes = new List<int>();
        for (var at = page.Count - 1; at > 0; at--)
        {
            if (!IsNote(page[at], marks)) continue;
            notes.Add(at);
            if (page[at].Top - page[at - 1].Bottom > SpaceAboveNotes * page[at].Height) return notes;
        }
        return [];
    }

    private static PdfWord Raised(PdfWord word) => word with { Text = Superscript.Raise(word.Text) };

    private static bool IsRaised(PdfWord word, PdfLine line) =>
        IsNumber(word.Text) && line.Words.Count > 1 && word.Height < TallestMark * line.Height && line.Bottom - word.Bottom > LowestMark * line.Height;

    // A number in normal height before words, no column beside it.
    private static bool IsNote(PdfLine line, HashSet<string> marks) =>
        line.Words.Count > 1 && marks.Contains(line.Words[0].Text) && !IsRaised(line.Words[0], line) && line.Words[1].Left - line.Words[0].Right < line.Height;

    private static bool IsNumber(string text) => text.Length is > 0 and <= MostDigits && text.All(char.IsAsciiDigit);
}
