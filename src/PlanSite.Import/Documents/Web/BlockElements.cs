using AngleSharp.Dom;

namespace PlanSite.Import.Documents.Web;

/// <summary>The elements that begin and end paragraphs.</summary>
internal static class BlockElements
{
    private static readonly HashSet<string> Names = new(
        [
            "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
            "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "ol", "p", "pre", "section", "summary", "table",
            "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        ],
        StringComparer.Ordinal);

    public static bool Contains(IElement element) => Names.Contains(element.LocalName);
}
