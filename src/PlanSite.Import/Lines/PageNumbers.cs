using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Lines;

/// <summary>Takes the numbers of pages out of the stream of lines, so that the sentences they interrupt can be rejoined.</summary>
internal static partial class PageNumbers
{
    private const int LastFirstPage = 3;

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
            var says = SaysPage().IsMatch(lines[i].Text);
            if (!says && (last == 0 ? number > LastFirstPage : number != last + 1)) continue;
            isSaid |= says;
            pages.Add(i);
            last = number;
        }
        // A single figure may be anything, but a paper's first numbered page is its second.
        return pages.Count > 1 || last == 2 || isSaid ? pages : [];
    }

    private static int? NumberOf(TextLine line) =>
        line.Cell is null && line.Text.Length <= 12 && Page().Match(line.Text) is { Success: true } page ? int.Parse(page.Groups["n"].Value, CultureInfo.InvariantCulture) : null;

    // "Trang 14", "- 13 -" are nothing else, whatever the pages before printed.
    [GeneratedRegex(@"^(?:[Tt]rang\s\d+(?:\s?/\s?\d+)?|[-–]\s?\d+\s?[-–])$", RegexOptions.CultureInvariant)]
    private static partial Regex SaysPage();

    [GeneratedRegex(@"^(?:[-–]\s?|[Tt]rang\s)?(?<n>[1-9]\d{0,2})(?:\s?[-–]|\s?/\s?\d{1,3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Page();
}
