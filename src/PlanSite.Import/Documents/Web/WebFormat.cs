using System.Globalization;
using AngleSharp.Dom;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Documents.Web;

/// <summary>How text is shown.</summary>
/// <param name="Style">Bold, italic.</param>
/// <param name="Font">The name of its font, where the page tells it.</param>
/// <param name="IsRaised">Superscript.</param>
/// <param name="IsCapitals">Its small letters are shown as capitals.</param>
/// <param name="KeepsLines">Line ends in the source are shown.</param>
internal sealed record WebFormat(RunStyle Style = RunStyle.None, string? Font = null, bool IsRaised = false, bool IsCapitals = false, bool KeepsLines = false)
{
    private const int BoldWeight = 600;

    /// <summary>The format of what stands in an element that stands in text of this format.</summary>
    public WebFormat In(IElement element)
    {
        var (name, style) = (element.LocalName, new WebStyle(element));
        var isBold = IsBold(style["font-weight"]) ?? (name is "b" or "strong" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "th" ? true : Style.HasFlag(RunStyle.Bold));
        var isItalic = IsItalic(style["font-style"]) ?? (name is "i" or "em" or "cite" or "dfn" or "var" or "address" ? true : Style.HasFlag(RunStyle.Italic));
        return new WebFormat(
            (isBold ? RunStyle.Bold : RunStyle.None) | (isItalic ? RunStyle.Italic : RunStyle.None),
            FontOf(element, style) ?? Font,
            IsRaised || name == "sup" || style["vertical-align"] == "super",
            style["text-transform"] is { } transform ? transform == "uppercase" : IsCapitals,
            KeepsLines || name == "pre" || style["white-space"] is "pre" or "pre-wrap" or "pre-line");
    }

    private static bool? IsBold(string? weight) => weight switch
    {
        null or "inherit" => null,
        "bold" or "bolder" => true,
        _ => int.TryParse(weight, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= BoldWeight,
    };

    private static bool? IsItalic(string? style) => style is null or "inherit" ? null : style is "italic" or "oblique";

    private static string? FontOf(IElement element, WebStyle style) =>
        (style["font-family"] ?? (element.LocalName == "font" ? element.GetAttribute("face") : null))?.Split(',')[0].Trim(' ', '"', '\'');
}
