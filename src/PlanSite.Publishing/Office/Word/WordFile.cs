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
    /// <param name="body">What writes the paragraphs and tables, and the paper they lie on.</param>
    public static void Write(Stream stream, CoreProperties properties, (Action<WordBody> Write, Paper Paper) body)
    {
        using var package = new OfficePackage(stream);
        package.Add("[Content_Types].xml", ContentTypes);
        package.Add("_rels/.rels", PackageLinks);
        package.Add(CoreProperties.Path, properties.Write);
        package.Add("word/_rels/document.xml.rels", DocumentLinks);
        package.Add("word/styles.xml", Styles);
        package.Add("word/settings.xml", Settings);
        package.Add("word/header.xml", Header);
        package.Add("word/footnotes.xml", NoFootnotes);
        package.Add("word/document.xml", xml => WriteDocument(xml, body.Write, body.Paper));
    }

    private static void WriteDocument(XmlWriter xml, Action<WordBody> write, Paper paper)
    {
        xml.WriteStartElement("w", "document", WordBody.Namespace);
        xml.WriteStartElement("w", "body", WordBody.Namespace);
        write(new WordBody(xml));
        paper.Write(new WordBody(xml));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
