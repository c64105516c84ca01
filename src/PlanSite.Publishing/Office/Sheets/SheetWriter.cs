using System.Globalization;
using System.Xml;

namespace PlanSite.Publishing.Office.Sheets;

/// <summary>Writes rows and cells of SpreadsheetML from top to bottom.</summary>
internal sealed class SheetWriter(XmlWriter xml)
{
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // What a cell can hold.
    private const int LongestText = 32767;

    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private readonly List<string> merged = [];

    private int column;

    /// <summary>The row that is written, counted from 1; 0 before the first.</summary>
    public int RowNumber { get; private set; }

    /// <summary>The areas of cells that were merged (<c>A1:D1</c>).</summary>
    public IReadOnlyList<string> Merged => merged;

    /// <summary>An element with content.</summary>
    public void Element(string name, Action content)
    {
        xml.WriteStartElement(name, Namespace);
        content();
        xml.WriteEndElement();
    }

    /// <summary>An element with attributes only.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    /// <summary>An element with attributes and content.</summary>
    public void OpenElement(string name, IReadOnlyList<(string Name, string Value)> attributes, Action content)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        content();
        xml.WriteEndElement();
    }

    /// <summary>An element that is a text.</summary>
    public void Value(string name, string text) => xml.WriteElementString(name, Namespace, text);

    /// <summary>The next row.</summary>
    /// <param name="cells">Writes its cells, left to right.</param>
    /// <param name="height">In points; null to let the program fit it to the text.</param>
    public void Row(Action cells, double? height = null) => WriteRow(cells, height, isFixed: true);

    /// <summary>The next row, with a height that programs may fit anew when its text is changed.</summary>
    /// <param name="height">In points.</param>
    /// <param name="cells">Writes its cells, left to right.</param>
    public void FittedRow(double height, Action cells) => WriteRow(cells, height, isFixed: false);

    private void WriteRow(Action cells, double? height, bool isFixed)
    {
        RowNumber++;
        column = 0;
        xml.WriteStartElement("row", Namespace);
        xml.WriteAttributeString("r", Number(RowNumber));
        if (height is { } points) xml.WriteAttributeString("ht", points.ToString(CultureInfo.InvariantCulture));
        if (height is not null && isFixed) xml.WriteAttributeString("customHeight", "1");
        cells();
        xml.WriteEndElement();
    }

    /// <summary>Text, over one or more columns; never read as a formula.</summary>
    public void Text(CellStyle style, string text, int columns = 1)
    {
        if (columns > 1) merged.Add($"{Name(column)}{Number(RowNumber)}:{Name(column + columns - 1)}{Number(RowNumber)}");
        var clean = OfficeText.Clean(text);
        Cell(style, "inlineStr", () => Element("is", () => Element("t", () =>
        {
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(clean.Length > LongestText ? clean[..LongestText] : clean);
        })));
        for (var i = 1; i < columns; i++) Blank(style);
    }

    /// <summary>A number.</summary>
    public void Integer(CellStyle style, int number) => Cell(style, "n", () => xml.WriteElementString("v", Namespace, Number(number)));

    /// <summary>A day; one before 1 March 1900, which the format cannot count, as text.</summary>
    public void Day(DateOnly? day)
    {
        if (day is not { } known) Blank(CellStyle.Date);
        else if (known < FirstDay) Text(CellStyle.Cell, known.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture));
        else Integer(CellStyle.Date, known.DayNumber - FirstDay.DayNumber + 61);
    }

    /// <summary>A cell without content.</summary>
    public void Blank(CellStyle style) => Cell(style, null, null);

    /// <summary>Letters of a column, counted from 0; up to 26 columns.</summary>
    public static string Name(int column) => ((char)('A' + column)).ToString();

    /// <summary>A number as the format writes it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Cell(CellStyle style, string? type, Action? content)
    {
        xml.WriteStartElement("c", Namespace);
        xml.WriteAttributeString("r", Name(column) + Number(RowNumber));
        xml.WriteAttributeString("s", Number((int)style));
        if (type is not null) xml.WriteAttributeString("t", type);
        content?.Invoke();
        xml.WriteEndElement();
        column++;
    }
}
