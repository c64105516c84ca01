using System.Globalization;
using System.Xml;

namespace PlanSite.Publishing.Office;

/// <summary><c>docProps/core.xml</c>: what file managers show of an office file.</summary>
/// <param name="Title">The title.</param>
/// <param name="Creator">Who made it: the site.</param>
/// <param name="Day">The day it is of; never the day of the build.</param>
internal sealed record CoreProperties(string Title, string Creator, DateOnly Day)
{
    /// <summary>Where it stands in the file.</summary>
    public const string Path = "docProps/core.xml";

    private const string Package = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Writes the part.</summary>
    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("cp", "coreProperties", Package);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        xml.WriteElementString("dc", "title", Dublin, OfficeText.Clean(Title));
        xml.WriteElementString("dc", "creator", Dublin, OfficeText.Clean(Creator));
        WriteTime(xml, "created");
        WriteTime(xml, "modified");
        xml.WriteElementString("dc", "language", Dublin, "vi-VN");
        xml.WriteEndElement();
    }

    private void WriteTime(XmlWriter xml, string name)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("type", Instance, "dcterms:W3CDTF");
        xml.WriteString(Day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
