using System.Xml;

namespace PlanSite.Publishing.Office.Sheets;

/// <summary>An Excel workbook of one sheet that prints on A4 landscape.</summary>
internal static class ExcelFile
{
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly OfficePart ContentTypes = OfficePart.Read("Sheets/Parts/content-types.xml");
    private static readonly OfficePart PackageLinks = OfficePart.Read("Sheets/Parts/package-rels.xml");
    private static readonly OfficePart WorkbookLinks = OfficePart.Read("Sheets/Parts/workbook-rels.xml");
    private static readonly OfficePart Styles = OfficePart.Read("Sheets/Parts/styles.xml");

    /// <summary>Writes a whole file and closes it.</summary>
    /// <param name="stream">Where it goes.</param>
    /// <param name="properties">Title and day.</param>
    /// <param name="name">Of the sheet; at most 31 characters.</param>
    /// <param name="write">Writes the sheet and says where its table is.</param>
    public static void Write(Stream stream, CoreProperties properties, string name, Func<XmlWriter, TableArea> write)
    {
        using var package = new OfficePackage(stream);
        TableArea? area = null;
        package.Add("[Content_Types].xml", ContentTypes);
        package.Add("_rels/.rels", PackageLinks);
        package.Add(CoreProperties.Path, properties.Write);
        package.Add("xl/_rels/workbook.xml.rels", WorkbookLinks);
        package.Add("xl/styles.xml", Styles);
        package.Add("xl/worksheets/sheet1.xml", xml => area = write(xml));
        package.Add("xl/workbook.xml", xml => WriteWorkbook(xml, name, area!));
    }

    private static void WriteWorkbook(XmlWriter xml, string name, TableArea area)
    {
        xml.WriteStartElement("workbook", SheetWriter.Namespace);
        xml.WriteAttributeString("xmlns", "r", null, Links);
        xml.WriteStartElement("bookViews", SheetWriter.Namespace);
        xml.WriteStartElement("workbookView", SheetWriter.Namespace);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("sheets", SheetWriter.Namespace);
        xml.WriteStartElement("sheet", SheetWriter.Namespace);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("sheetId", "1");
        xml.WriteAttributeString("id", Links, "rId1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("definedNames", SheetWriter.Namespace);
        WriteName(xml, "_xlnm._FilterDatabase", $"'{name}'!{area.Table(absolute: true)}", hidden: true);
        WriteName(xml, "_xlnm.Print_Area", $"'{name}'!{area.Printed}", hidden: false);
        WriteName(xml, "_xlnm.Print_Titles", $"'{name}'!{area.HeadRows}", hidden: false);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteName(XmlWriter xml, string name, string reference, bool hidden)
    {
        xml.WriteStartElement("definedName", SheetWriter.Namespace);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("localSheetId", "0");
        if (hidden) xml.WriteAttributeString("hidden", "1");
        xml.WriteString(reference);
        xml.WriteEndElement();
    }
}
