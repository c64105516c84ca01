using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Lines;

/// <summary>Takes the numbers of pages out of the stream of lines, so that the sentences they interrupt can be rejoined.</summary>
internal static partial class PageNumbers
{
    private const int LastFirstPage = 3;

    // In characters: no page has less text, but the rows of a table do.
    private const int ShortestPage = 200;

    private const int MostNoteLines = 12;

    /// <summary>The lines without those that only count pages: each one more than the one before, from one of the first pages on. What follows one begins a page.</summary>
    public static IReadOnlyList<TextLine> Without(IReadOnlyList<TextLine> lines)
    {
        var pages = Pages(lines);
        if (pages.Count == 0) return lines;
        var kept = new List<TextLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (pages.Contains(i)) continue;
            kept.Add(pages.Contains(i - 1) && lines[i].Break != LineBreak.Rule ? lines[i] with { Break = LineBreak.Page } : lines[i]);
        }
        return kept;
    }

    private static HashSet<int> Pages(IReadOnlyList<TextLine> lines)
    {
        var pages = new HashSet<int>();
        var (last, isSaid) = (0, false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (NumberOf(lines[i]) is not { } number) continue;
            var says = SaysPage().IsMatch(lines[i].Text) || (number > last && (EndsNotes(lines, i) || StandsBetweenTables(lines, i)));
            if (!says && ((last == 0 ? number > LastFirstPage : number != last + 1) || CountsRows(lines, i, number, pages))) continue;
            isSaid |= says;
            pages.Add(i);
            last = number;
        }
        // A single figure may be anything, but a paper's first numbered page is its second.
        return pages.Count > 1 || last == 2 || isSaid ? pages : [];
    }

    // A figure that stands near the one before or after it, where no sentence is cut: the number of a row, each cell of which is a line.
    private static bool CountsRows(IReadOnlyList<TextLine> lines, int at, int number, HashSet<int> pages) =>
        char.IsDigit(lines[at].Text[0]) && char.IsDigit(lines[at].Text[^1]) && !lines[at].Text.Contains('/', StringComparison.Ordinal) && !CutsSentence(lines, at)
        && (NearOf(lines, at, 1, number + 1) is not null || (number > 1 && NearOf(lines, at, -1, number - 1) is { } before && !pages.Contains(before)));

    // Two halves of one: nothing else that is a figure alone parts tables.
    private static bool StandsBetweenTables(IReadOnlyList<TextLine> lines, int at) => at > 0 && at + 1 < lines.Count && lines[at - 1].Cell is not null && lines[at + 1].Cell is not null;

    // The footnotes of a page stand right above its number, which stands off from what follows.
    private static bool EndsNotes(IReadOnlyList<TextLine> lines, int at)
    {
        if (at == 0 || !Closed().IsMatch(lines[at - 1].Text) || (at + 1 < lines.Count && lines[at + 1].Break == LineBreak.Line)) return false;
        var first = at - 1;
        while (first > 0 && at - first < MostNoteLines && lines[first].Break == LineBreak.Line && !IsNote(lines[first])) first--;
        return IsNote(lines[first]);
    }

    private static bool IsNote(TextLine line) => line.Runs.Count > 1 && line.Runs[0].FootnoteMark is not null;

    private static bool CutsSentence(IReadOnlyList<TextLine> lines, int at) =>
        at > 0 && at + 1 < lines.Count && !".;:!?".Contains(lines[at - 1].Text[^1], StringComparison.Ordinal)
        && (char.IsLower(lines[at + 1].Text[0]) || char.IsPunctuation(lines[at - 1].Text[^1]) || OpenEnd().IsMatch(lines[at - 1].Text));

    private static int? NearOf(IReadOnlyList<TextLine> lines, int at, int step, int number)
    {
        var length = 0;
        for (var i = at + step; i >= 0 && i < lines.Count && length < ShortestPage; i += step)
        {
            if (NumberOf(lines[i]) == number) return i;
            length += lines[i].Text.Length + 1;
        }
        return null;
    }

    private static int? NumberOf(TextLine line) =>
        line.Cell is null && line.Text.Length <= 12 && Page().Match(line.Text) is { Success: true } page ? int.Parse(page.Groups["n"].Value, CultureInfo.InvariantCulture) : null;

    // "Trang 14", "- 13 -" are nothing else, whatever the pages before printed.
    [GeneratedRegex(@"^(?:[Tt]rang\s\d+(?:\s?/\s?\d+)?|[-–]\s?\d+\s?[-–])$", RegexOptions.CultureInvariant)]
    private static partial Regex SaysPage();

    [GeneratedRegex(@"(?<!\p{L})(?:và|với|của|các|do|cùng|thuộc|về|cho|tại|theo|để|trong|trên|từ|đến|là|được|hoặc)$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"[.;!?…][”""')]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();

    [GeneratedRegex(@"^(?:[-–]\s?|[Tt]rang\s)?(?<n>[1-9]\d{0,2})(?:\s?[-–]|\s?/\s?\d{1,3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Page();
}
