using System.Globalization;
using System.Xml;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Office.Word;

/// <summary>Writes paragraphs and tables of WordprocessingML.</summary>
internal sealed class WordBody(XmlWriter xml)
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>An element with content.</summary>
    public void Element(string name, Action content)
    {
        xml.WriteStartElement("w", name, Namespace);
        content();
        xml.WriteEndElement();
    }

    /// <summary>An element with attributes only.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement("w", name, Namespace);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString("w", attribute, Namespace, value);
        xml.WriteEndElement();
    }

    /// <summary>An attribute of the element that was opened last.</summary>
    public void Attribute(string name, string value) => xml.WriteAttributeString("w", name, Namespace, value);

    /// <summary>A link to another part of the file.</summary>
    public void Reference(string name, string type, string id)
    {
        xml.WriteStartElement("w", name, Namespace);
        xml.WriteAttributeString("w", "type", Namespace, type);
        xml.WriteAttributeString("r", "id", Links, id);
        xml.WriteEndElement();
    }

    /// <summary>A paragraph of one run.</summary>
    /// <param name="style">Id of its style.</param>
    /// <param name="text">On one line.</param>
    /// <param name="keepWithNext">Whether it stays on the page of what follows, beyond what its style says.</param>
    public void Paragraph(string style, string text, bool keepWithNext = false) => Paragraph(
        style,
        () =>
        {
            if (text.Length > 0) Run(text);
        },
        keepWithNext);

    /// <summary>A paragraph of any runs.</summary>
    public void Paragraph(string style, Action runs, bool keepWithNext = false) => Element("p", () =>
    {
        Element("pPr", () =>
        {
            Empty("pStyle", ("val", style));
            if (keepWithNext) Empty("keepNext");
        });
        runs();
    });

    /// <summary>A line of a given length in the middle of a column.</summary>
    /// <param name="column">Width of the column, in twentieths of a point.</param>
    /// <param name="length">Length of the line.</param>
    public void Line(int column, int length) => Element("p", () => Element("pPr", () =>
    {
        var indent = Number((column - length) / 2);
        Empty("pStyle", ("val", "Line"));
        Empty("ind", ("left", indent), ("right", indent));
    }));

    /// <summary>A run of text.</summary>
    public void Run(string text, RunStyle style = RunStyle.None) => Element("r", () =>
    {
        if (style != RunStyle.None) Element("rPr", () =>
        {
            if (style.HasFlag(RunStyle.Bold)) Empty("b");
            if (style.HasFlag(RunStyle.Italic)) Empty("i");
        });
        Text(text);
    });

    /// <summary>The text of a run that is open.</summary>
    public void Text(string text)
    {
        xml.WriteStartElement("w", "t", Namespace);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(OfficeText.Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>A table of fixed widths.</summary>
    /// <param name="style">Id of its style.</param>
    /// <param name="widths">Of its columns, in twentieths of a point.</param>
    /// <param name="rows">Writes the rows.</param>
    public void Table(string style, IReadOnlyList<int> widths, Action rows) => Element("tbl", () =>
    {
        Element("tblPr", () =>
        {
            Empty("tblStyle", ("val", style));
            Empty("tblW", ("w", Number(widths.Sum())), ("type", "dxa"));
            Empty("tblLayout", ("type", "fixed"));
            Empty("tblLook", ("val", "0420"), ("firstRow", "1"), ("lastRow", "0"), ("firstColumn", "0"), ("lastColumn", "0"), ("noHBand", "0"), ("noVBand", "1"));
        });
        Element("tblGrid", () =>
        {
            foreach (var width in widths) Empty("gridCol", ("w", Number(width)));
        });
        rows();
    });

    /// <summary>A row that no page break cuts.</summary>
    /// <param name="cells">Writes its cells.</param>
    /// <param name="isHead">Whether it stands again at the top of every page.</param>
    public void Row(Action cells, bool isHead = false) => Element("tr", () =>
    {
        Element("trPr", () =>
        {
            Empty("cantSplit");
            if (isHead) Empty("tblHeader");
        });
        cells();
    });

    /// <summary>A cell.</summary>
    /// <param name="width">In twentieths of a point.</param>
    /// <param name="paragraphs">Writes at least one paragraph.</param>
    /// <param name="span">How many columns it takes.</param>
    public void Cell(int width, Action paragraphs, int span = 1) => Element("tc", () =>
    {
        Element("tcPr", () =>
        {
            Empty("tcW", ("w", Number(width)), ("type", "dxa"));
            if (span > 1) Empty("gridSpan", ("val", Number(span)));
        });
        paragraphs();
    });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
