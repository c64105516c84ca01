using System.Xml.Linq;

namespace PlanSite.Import.Documents.Word;

/// <summary>Tracked changes, accepted: what was taken out is not read, what was put in is.</summary>
internal static class Revisions
{
    /// <summary>Whether an element holds text that was deleted or moved elsewhere.</summary>
    public static bool IsDeletion(XElement element) => element.Name == W.Name("del") || element.Name == W.Name("moveFrom");

    /// <summary>Whether the end of a paragraph was deleted, so that it goes on in the next one.</summary>
    public static bool IsEndDeleted(XElement? properties) => properties?.Element(W.RunProperties)?.Elements().Any(IsDeletion) ?? false;

    /// <summary>Whether a row of a table was deleted.</summary>
    public static bool IsRowDeleted(XElement row) => row.Element(W.RowProperties)?.Elements().Any(IsDeletion) ?? false;

    /// <summary>Whether a cell of a table was deleted.</summary>
    public static bool IsCellDeleted(XElement cell) => cell.Element(W.CellProperties)?.Element(W.Name("cellDel")) is not null;
}
