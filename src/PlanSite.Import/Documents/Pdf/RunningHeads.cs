using System.Text.RegularExpressions;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Documents.Pdf;

/// <summary>Takes off what is printed on every page: page numbers, and the same words at the top or bottom.</summary>
internal static partial class RunningHeads
{
    private const int FewestPages = 3;

    // In points: how far lines at the same place of two pages may differ.
    private const double SamePlace = 6;

    /// <summary>The pages without figures alone in their first or last line, and without first and last lines that most pages have at the same place, figures aside, unless they begin with a label; the lines left are numbered.</summary>
    public static IEnumerable<IReadOnlyList<PdfLine>> Without(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        var shapes = pages.SelectMany(page => Edges(page).Where(at => !LabelGrammar.TryRead(page[at].Text, out _, out _)).Select(at => Shape(page[at])).Distinct()).GroupBy(shape => shape)
            .Where(group => group.Count() >= FewestPages && group.Count() * 2 > pages.Count).Select(group => group.Key).ToHashSet();
        var number = 0;
        foreach (var page in pages)
        {
            var heads = Edges(page).Where(at => PageNumber().IsMatch(page[at].Text) || shapes.Contains(Shape(page[at]))).ToHashSet();
            yield return [.. page.Select(line => line with { Number = ++number }).Where((_, at) => !heads.Contains(at))];
        }
    }

    private static IEnumerable<int> Edges(IReadOnlyList<PdfLine> page) => page.Count == 0 ? [] : new[] { 0, page.Count - 1 }.Distinct();

    private static (string Words, double Place) Shape(PdfLine line) => (Figures().Replace(line.Text, "0"), Math.Round(line.Top / SamePlace));

    [GeneratedRegex(@"^(?:[-–]\s?|[Tt]rang\s)?[1-9]\d{0,3}(?:\s?[-–]|\s?/\s?\d{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
