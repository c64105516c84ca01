using System.Globalization;
using AngleSharp.Dom;

namespace PlanSite.Import.Documents.Web;

/// <summary>Writes what a browser prints before the items of lists.</summary>
internal sealed class PageLists
{
    private readonly Dictionary<IElement, int> next = [];

    /// <summary>The label of the next item; null when none is printed. Every item is to be asked for once, in document order.</summary>
    public string? LabelOf(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" or "ul" or "menu" } list) return "-";
        var style = new WebStyle(list)["list-style-type"] ?? new WebStyle(list)["list-style"] ?? "";
        if (style.Split(' ').Contains("none")) return null;
        return list.LocalName == "ol" ? $"{ListNumbers.Write(NumberOf(item, list), FormatOf(list, style))}." : Bullets.Of("•", isDeeper: list.ParentElement?.Closest("ul") is not null);
    }

    private int NumberOf(IElement item, IElement list)
    {
        var number = Number(item, "value") ?? (next.TryGetValue(list, out var following) ? following : Number(list, "start") ?? 1);
        next[list] = number + 1;
        return number;
    }

    // A bound that keeps counting from overflowing.
    private static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, -short.MaxValue, short.MaxValue) : null;

    private static string FormatOf(IElement list, string style) => (style.Split(' ')[0], list.GetAttribute("type")) switch
    {
        ("lower-alpha" or "lower-latin", _) or ("", "a") => "lowerLetter",
        ("upper-alpha" or "upper-latin", _) or ("", "A") => "upperLetter",
        ("lower-roman", _) or ("", "i") => "lowerRoman",
        ("upper-roman", _) or ("", "I") => "upperRoman",
        ("decimal-leading-zero", _) => "decimalZero",
        _ => "decimal",
    };
}
