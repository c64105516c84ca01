using System.Xml;

namespace PlanSite.Publishing.Office.Word;

/// <summary>A Word document: the parts that all share, and a body.</summary>
internal static class WordFile
{
    private static readonly OfficePart ContentTypes = OfficePart.Read("Word/Parts/content-types.xml");
    private static readonly OfficePart PackageLinks = OfficePart.Read("Word/Parts/package-rels.xml");
    private static readonly OfficePart DocumentLinks = OfficePart.Read("Word/Parts/document-rels.xml");
    private static readonly OfficePart Styles = OfficePart.Read("Word/Parts/styles.xml");
    private static readonly OfficePart Settings = OfficePart.Read("Word/Parts/settings.xml");
    private static readonly OfficePart Header = OfficePart.Read("Word/Parts/header.xml");
    private static readonly OfficePart NoFootnotes = OfficePart.Read("Word/Parts/footnotes.xml");

    /// <summary>Writes a whole file and closes it.</summary>
    /// <param name="stream">Where it goes.</param>
    /// <param name="properties">Title and day.</param>
    /// <param name="content">What is in it.</param>
    public static void Write(Stream stream, CoreProperties properties, WordContent content)
    {
        using var package = new OfficePackage(stream);
        package.Add("[Content_Types].xml", ContentTypes);
        package.Add("_rels/.rels", PackageLinks);
        package.Add(CoreProperties.Path, properties.Write);
        package.Add("word/_rels/document.xml.rels", DocumentLinks);
        package.Add("word/styles.xml", Styles);
        package.Add("word/settings.xml", Settings);
        package.Add("word/header.xml", Header);
        package.Add("word/document.xml", xml => WriteDocument(xml, content));
        if (content.Footnotes is { Count: > 0 } notes) package.Add("word/footnotes.xml", xml => WordFootnotes.WritePart(xml, notes));
        else package.Add("word/footnotes.xml", NoFootnotes);
    }

    private static void WriteDocument(XmlWriter xml, WordContent content)
    {
        xml.WriteStartElement("w", "document", WordBody.Namespace);
        xml.WriteStartElement("w", "body", WordBody.Namespace);
        var body = new WordBody(xml);
        content.Write(body);
        content.Paper.Write(body);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
