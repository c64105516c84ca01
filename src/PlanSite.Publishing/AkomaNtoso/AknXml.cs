using System.Xml;
using PlanSite.Publishing.Feeds;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary>Elements of the Akoma Ntoso namespace.</summary>
internal static class AknXml
{
    public const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// <summary>Opens an element; attributes whose value is null are left out.</summary>
    public static void Open(this XmlWriter xml, string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
            if (value is not null) xml.WriteAttributeString(attribute, XmlFile.Clean(value));
    }

    /// <summary>Writes an element that has no content.</summary>
    public static void Empty(this XmlWriter xml, string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.Open(name, attributes);
        xml.WriteEndElement();
    }

    /// <summary>Opens an element that holds text, so that no line break gets into it even where it begins with another element.</summary>
    public static void OpenText(this XmlWriter xml, string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.Open(name, attributes);
        xml.WriteRaw("");
    }

    /// <summary>Writes an element with text.</summary>
    public static void Text(this XmlWriter xml, string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.Open(name, attributes);
        xml.Words(text);
        xml.WriteEndElement();
    }

    /// <summary>Writes text.</summary>
    public static void Words(this XmlWriter xml, string text) => xml.WriteString(XmlFile.Clean(text));

    /// <summary>Ends the element that was opened last.</summary>
    public static void End(this XmlWriter xml) => xml.WriteEndElement();
}
