using System.Xml;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary>Writes units as the hierarchy of a document.</summary>
internal sealed class AknBody(XmlWriter xml, AknIds ids, AknText text)
{
    private readonly AknTable tables = new(xml, ids, text);

    /// <summary>Units and all below them.</summary>
    public void Units(IEnumerable<UnitNode> nodes)
    {
        foreach (var node in nodes) Unit(node);
    }

    /// <summary>All of an annex but its number and heading; at least a paragraph.</summary>
    public void Annex(UnitNode node)
    {
        Blocks(node);
        if (node.Unit.Columns.Count == 0) Units(node.Children);
        if (node.Children.Count == 0 && node.Unit.Paragraphs.Count + node.Unit.Cells.Count == 0) xml.Empty("p");
    }

    /// <summary>The paragraphs of a unit, its notes that nothing marks, and the table below it.</summary>
    private void Blocks(UnitNode node)
    {
        foreach (var paragraph in node.Unit.Paragraphs) text.Write("p", null, node.Unit.Place, paragraph);
        if (node.Unit.Cells.Count > 0) tables.Beside(node.Unit);
        if (node.Unit.Columns.Count > 0 && node.Children.Count > 0) tables.Below(node);
        Notes(node.Unit.Place);
    }

    /// <summary>Number and heading of a unit.</summary>
    public void Heads(Unit unit)
    {
        if (unit.Label is { } label) xml.Text("num", label);
        if (unit.Heading is { } heading) text.Write("heading", ids.Below(ids.Of(unit.Place), "heading"), unit.Place, heading);
    }

    /// <summary>Preamble and what stands below it, as plain paragraphs.</summary>
    public void Flat(UnitNode node)
    {
        foreach (var paragraph in node.Unit.Heading is { } heading ? node.Unit.Paragraphs.Prepend(heading) : node.Unit.Paragraphs)
        {
            xml.OpenText("p");
            if (node.Unit.Label is { } label && paragraph == (node.Unit.Heading ?? node.Unit.Paragraphs[0])) xml.Words(label + " ");
            text.Inside(node.Unit.Place, paragraph);
            xml.End();
        }
        if (node.Unit.Cells.Count > 0) tables.Beside(node.Unit);
        Notes(node.Unit.Place);
        foreach (var child in node.Children) Flat(child);
    }

    private void Unit(UnitNode node)
    {
        var unit = node.Unit;
        xml.Open(AknLevel.Of(unit.Place.Label).Element, ("eId", ids.Of(unit.Place)));
        Heads(unit);
        var isTable = unit.Columns.Count > 0;
        if (isTable || node.Children.Count == 0) Part("content", node);
        else if (HasBlocks(unit)) Part("intro", node);
        if (!isTable) Units(node.Children);
        xml.End();
    }

    private void Part(string element, UnitNode node)
    {
        xml.Open(element, ("eId", ids.Below(ids.Of(node.Unit.Place), element)));
        Blocks(node);
        xml.End();
    }

    private bool HasBlocks(Unit unit) => unit.Paragraphs.Count > 0 || unit.Cells.Count > 0 || text.Unmarked(at => at == unit.Place).Any();

    private void Notes(Place place)
    {
        foreach (var note in text.Unmarked(at => at == place))
        {
            xml.OpenText("p");
            text.Note(place, note);
            xml.End();
        }
    }
}
