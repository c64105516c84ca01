using System.Text.RegularExpressions;
using System.Xml.Linq;
using PlanSite.Import.Lines;
using PlanSite.Register.Findings;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Documents.Word;

/// <summary>The headers and footers of pages. They are no part of the text; what they say beside numbers of pages and the words of the document itself is told, so that nothing is lost unseen.</summary>
internal static partial class PageMargins
{
    // Headers of a plan are one or two; a file with more was not made for paper.
    private const int MostLines = 12;
    private const int LongestLine = 300;

    /// <summary>One finding for every line that stands nowhere in the text.</summary>
    public static IReadOnlyList<Finding> Unread(IReadOnlyList<XElement> margins, IReadOnlyList<TextLine> lines, string path)
    {
        if (margins.Count == 0) return [];
        var printed = margins.SelectMany(margin => margin.Descendants(W.Paragraph)).Select(TextOf).Where(text => text.Any(char.IsLetter) && !Page().IsMatch(text)).Distinct(StringComparer.Ordinal).Take(MostLines).ToList();
        if (printed.Count == 0) return [];
        var text = Key(string.Join(' ', lines.Select(line => line.Text)));
        return [.. printed.Where(line => !text.Contains(Key(line), StringComparison.Ordinal)).Select(line => new Finding { Code = FindingCode.PageMarginUnread, Arguments = [line], Position = new SourcePosition(path) })];
    }

    private static string TextOf(XElement paragraph)
    {
        var words = paragraph.Descendants().Where(IsShown).Select(one => one.Name == W.Name("t") ? one.Value : " ");
        var text = Spaces().Replace(VietnameseText.Normalize(string.Concat(words)), " ").Trim();
        return text.Length > LongestLine ? text[..LongestLine] + "…" : text;
    }

    // A text box stands twice, for new and for old programs; its paragraphs are read by themselves.
    private static bool IsShown(XElement one) =>
        one.Name.NamespaceName == W.Namespace && one.Name.LocalName is "t" or "tab" or "br" or "cr"
        && !one.Ancestors().TakeWhile(around => around.Name != W.Paragraph).Any(around => around.Name == W.Name("del") || around.Name == W.Name("moveFrom"));

    private static string Key(string text) => VietnameseText.CompareKey(text);

    [GeneratedRegex(@"^\W*(?:(?:[Tt]rang|[Pp]age|TRANG|PAGE)(?: số)?\s*)?\d*(?:\s*(?:/|of|trên|-)\s*\d+)?\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
