using AngleSharp.Dom;

namespace PlanSite.Import.Documents.Web;

/// <summary>The part of a page that is the document, and what within it is shown.</summary>
internal sealed class PageText
{
    private static readonly HashSet<string> Controls = new(
        [
            "script", "style", "noscript", "template", "head", "title", "nav", "aside", "button", "input", "select", "textarea", "option", "datalist", "dialog", "iframe",
            "object", "embed", "audio", "video", "canvas", "svg", "del",
        ],
        StringComparer.Ordinal);

    // How many elements are looked at that say they are the main part of their page.
    private const int MostCandidates = 16;

    private readonly Dictionary<INode, int> lengths = [];

    private PageText(IElement body)
    {
        Root = body;
        Measure(body);
        var candidates = body.QuerySelectorAll("main, [role=main], article").Take(MostCandidates);
        Root = candidates.LastOrDefault(IsMostOfIt) ?? body;
    }

    /// <summary>The element that holds the document.</summary>
    public IElement Root { get; private set; }

    public static PageText Of(IElement body) => new(body);

    /// <summary>Whether more than half of the document's letters stand in an element.</summary>
    public bool IsMostOfIt(IElement element) => LengthOf(element) * 2L > LengthOf(Root);

    /// <summary>How many letters of text an element shows.</summary>
    public int LengthOf(IElement element) => lengths.GetValueOrDefault(element);

    /// <summary>Whether an element is not shown or belongs to the site. A form around the whole document, as some servers write it, does not.</summary>
    public bool IsLeftOut(IElement element) => IsNeverShown(element) || (element.LocalName == "form" && !IsMostOfIt(element)) || PageFurniture.Is(element, LengthOf(element));

    private static bool IsNeverShown(IElement element) => Controls.Contains(element.LocalName) || element.HasAttribute("hidden") || IsOfSite(element) || IsHidden(new WebStyle(element));

    private static bool IsOfSite(IElement element) =>
        (element.LocalName is "header" or "footer" && element.Closest("article, main") is null)
        || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "complementary"
        || (element.LocalName == "div" && element.GetAttribute("title") is "header" or "footer");

    private static bool IsHidden(WebStyle style) =>
        style["display"] == "none" || style["visibility"] == "hidden" || style["mso-hide"] == "all" || style["mso-element"] is "comment-list" or "header" or "footer";

    private int Measure(INode node)
    {
        if (node is IText text) return text.Data.AsSpan().Trim().Length;
        if (node is not IElement element || IsNeverShown(element)) return 0;
        var length = 0;
        foreach (var child in element.ChildNodes) length += Measure(child);
        return lengths[element] = length;
    }
}
