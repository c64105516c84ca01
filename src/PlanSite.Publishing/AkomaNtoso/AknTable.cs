using System.Globalization;
using System.Xml;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary>Writes the tables of a document.</summary>
internal sealed class AknTable(XmlWriter xml, AknIds ids, AknText text)
{
    /// <summary>The table that begins below a unit: its columns, then a row for every unit below it.</summary>
    public void Below(UnitNode node)
    {
        var layout = TableLayout.Of(node);
        var id = ids.Next(ids.Of(node.Unit.Place), "table");
        xml.Open("table", ("eId", id));
        xml.Open("tr");
        foreach (var column in layout.Columns) Cell("th", column);
        xml.End();
        foreach (var child in node.Children) Rows(child, layout);
        xml.End();
    }

    /// <summary>What other columns say of a unit that stands in no table, as a table of two rows.</summary>
    public void Beside(Unit unit)
    {
        xml.Open("table", ("eId", ids.Next(ids.Of(unit.Place), "table")));
        xml.Open("tr");
        var columns = unit.Cells.GroupBy(cell => cell.Column, StringComparer.Ordinal).ToList();
        foreach (var column in columns) Cell("th", column.Key);
        xml.End();
        xml.Open("tr");
        foreach (var column in columns) Cell(unit, column);
        xml.End();
        xml.End();
    }

    private void Rows(UnitNode node, TableLayout layout)
    {
        var isGroup = node.Unit.Cells.Count == 0 && node.HasCells;
        xml.Open("tr", ("eId", ids.Of(node.Unit.Place)));
        if (isGroup) Group(node.Unit, layout);
        else Row(node, layout);
        xml.End();
        foreach (var child in node.Children.Where(child => isGroup || child.HasCells)) Rows(child, layout);
    }

    private void Group(Unit unit, TableLayout layout)
    {
        xml.Open("td", ("colspan", layout.Columns.Count.ToString(CultureInfo.InvariantCulture)));
        Own(unit, withLabel: true);
        xml.End();
    }

    private void Row(UnitNode node, TableLayout layout)
    {
        var cells = node.Unit.Cells.ToLookup(cell => cell.Column, StringComparer.Ordinal);
        for (var i = 0; i < layout.Columns.Count; i++)
        {
            if (i == layout.Number) Cell("td", node.Unit.Label ?? "");
            else if (i == layout.Text) Work(node, withLabel: layout.Number is null);
            else Cell(node.Unit, cells[layout.Columns[i]]);
        }
    }

    // What stands below a row without cells of its own is more text of the row.
    private void Work(UnitNode node, bool withLabel)
    {
        xml.Open("td");
        Own(node.Unit, withLabel);
        foreach (var child in node.Children.Where(child => !child.HasCells)) Deep(child);
        xml.End();
    }

    private void Deep(UnitNode node)
    {
        Own(node.Unit, withLabel: true);
        foreach (var child in node.Children) Deep(child);
    }

    private void Own(Unit unit, bool withLabel)
    {
        var label = withLabel && unit.Label is { } printed ? printed + " " : "";
        foreach (var paragraph in unit.Heading is { } heading ? unit.Paragraphs.Prepend(heading) : unit.Paragraphs)
        {
            xml.OpenText("p");
            xml.Words(label);
            text.Inside(unit.Place, paragraph);
            xml.End();
            label = "";
        }
        if (label.Length > 0) xml.Text("p", label.TrimEnd());
        foreach (var note in text.Unmarked(at => at == unit.Place)) Note(unit, note);
    }

    private void Note(Unit unit, Footnote note)
    {
        xml.OpenText("p");
        text.Note(unit.Place, note);
        xml.End();
    }

    private void Cell(Unit unit, IEnumerable<Cell> cells)
    {
        xml.Open("td");
        foreach (var cell in cells) text.Write("p", null, unit.Place, cell.Content);
        xml.End();
    }

    private void Cell(string element, string words)
    {
        xml.Open(element);
        xml.Text("p", words);
        xml.End();
    }
}
