using System.Xml.Linq;

namespace PlanSite.Import.Documents.Word;

/// <summary>Names of WordprocessingML, and its ways to write a value.</summary>
/// <remarks>Values are read as text: typed access fails on what careless programs write.</remarks>
internal static class W
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static readonly XName Paragraph = Name("p");
    public static readonly XName ParagraphProperties = Name("pPr");
    public static readonly XName Run = Name("r");
    public static readonly XName RunProperties = Name("rPr");
    public static readonly XName Table = Name("tbl");
    public static readonly XName Row = Name("tr");
    public static readonly XName RowProperties = Name("trPr");
    public static readonly XName Cell = Name("tc");
    public static readonly XName CellProperties = Name("tcPr");
    public static readonly XName ContentControl = Name("sdt");
    public static readonly XName TextBox = Name("txbxContent");
    public static readonly XName FieldCharacter = Name("fldChar");
    public static readonly XName FieldInstruction = Name("instrText");
    public static readonly XName ListProperties = Name("numPr");

    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>Two ways to say one thing, for new and for old programs.</summary>
    public static readonly XName Alternatives = Compatibility + "AlternateContent";

    public static XName Name(string local) => XName.Get(local, Namespace);

    /// <summary>An attribute of WordprocessingML.</summary>
    public static string? AttributeOf(this XElement? element, string name) => element?.Attribute(Name(name))?.Value;

    /// <summary>The value of a property that stands in a child element.</summary>
    public static string? ValueOf(this XElement? parent, string property) => parent?.Element(Name(property)).AttributeOf("val");

    /// <summary>The value as a number in the bounds; null when it is none.</summary>
    public static int? NumberOf(this XElement? parent, string property, int smallest, int largest) =>
        int.TryParse(parent.ValueOf(property), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? Math.Clamp(number, smallest, largest)
            : null;

    /// <summary>Whether a property is on or off; null when nothing is said.</summary>
    public static bool? SwitchOf(this XElement? parent, string property) => parent?.Element(Name(property)) is { } element
        ? element.AttributeOf("val") is not ("0" or "false" or "off")
        : null;

    /// <summary>The branch of the alternatives that is shown: the one for new programs, unless it is empty.</summary>
    public static XElement? Shown(XElement alternatives) =>
        alternatives.Elements(Compatibility + "Choice").FirstOrDefault(choice => choice.HasElements) ?? alternatives.Element(Compatibility + "Fallback");
}
