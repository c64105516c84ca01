using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Documents.Web;

/// <summary>What portals print around a document for the visitor: "In trang", "Chia sẻ", "Lượt xem: 120", paths of links.</summary>
internal static partial class PageFurniture
{
    // Longer than any row of buttons; a document that stands in an element called "print" is longer, and has more elements.
    private const int LongestByWords = 120;
    private const int LongestByName = 400;
    private const int MostNodes = 150;

    /// <summary>Whether an element is that and holds no text of a document.</summary>
    /// <param name="element">Any element.</param>
    /// <param name="length">How many letters it shows.</param>
    public static bool Is(IElement element, int length)
    {
        if (length is 0 or > LongestByName || NodesIn(element) is not { } nodes) return false;
        if (Counter().IsMatch(NamesOf(element)) || (Name().IsMatch(NamesOf(element)) && nodes.Any(IsLink))) return true;
        var text = VietnameseText.CompareKey(string.Join(' ', nodes.OfType<IText>().Select(node => node.Data)));
        return length <= LongestByWords && BlockElements.Contains(element) && Words().IsMatch(text);
    }

    private static string NamesOf(IElement element) => $"{element.ClassName} {element.Id}";

    private static bool IsLink(INode node) => node is IElement { LocalName: "a" or "button" or "img" };

    // The element with all that stands in it; null when that is too much.
    private static List<INode>? NodesIn(IElement element)
    {
        var nodes = new List<INode> { element };
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] is IElement { LocalName: "script" or "style" or "noscript" or "template" }) continue;
            foreach (var child in nodes[i].ChildNodes)
            {
                if (nodes.Count == MostNodes) return null;
                nodes.Add(child);
            }
        }
        return nodes;
    }

    [GeneratedRegex(@"(?:^|\s)(?:breadcrumbs?|page-?views?|luot-?xem|view-?counts?)(?:\s|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counter();

    [GeneratedRegex(@"(?:^|\s)(?:(?:btn|box|icons?|links?|button|news|article|post|detail|entry)[-_]?)?(?:print|in-?trang|share|sharing|chia-?se|social|addthis\w*|a2a_kit|toolbar|back-?to-?top)(?:[-_]?(?:this|btn|buttons?|box|icons?|links?|area|bar|tools?|share|media))*(?:\s|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"^[^\p{L}\d]*(?:(?:in (?:trang|bài viết|bài|tin)(?: này)?|bản in|chia sẻ(?: (?:bài viết|trang|lên|qua|facebook|zalo|mạng xã hội))*|tải (?:về|xuống|file|tệp|văn bản)(?: (?:về|tệp|file|văn bản|đính kèm))*|(?:gửi|nhận) (?:e-?mail|bài viết|phản hồi|bình luận)|bình luận|(?:số )?lượt (?:xem|truy cập|đọc)|lượt tải|đã xem|quay (?:lại|về)|trở (?:lại|về)|(?:về )?đầu trang|lên đầu trang|về trang chủ|trang chủ|xem (?:toàn )?màn hình|cỡ chữ|tăng cỡ chữ|giảm cỡ chữ|facebook|zalo|twitter|linkedin|google\+?|youtube|e-?mail|print|share|download)(?!\p{L})[^\p{L}]*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
