using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PlanSite.Import.Documents.Web;

/// <summary>Parses a page within limits. Nothing is run or loaded.</summary>
internal static class WebPage
{
    /// <summary>What is shown of the page; elements know where they stand in the source, and none stands deeper than the parser's default limit (512).</summary>
    /// <exception cref="UnreadableDocumentException">The page is beyond a limit.</exception>
    public static IElement Parse(string html)
    {
        var limits = new PageLimits();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, OnToken = (token, _) => limits.Pass(token), OnCreated = (_, _) => limits.Count(1) });
        var document = parser.ParseDocument(html);
        return document.Body ?? document.DocumentElement;
    }
}
