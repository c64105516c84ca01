using System.Xml.Linq;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Documents.Word;

/// <summary>Finds the place of every cell of a table in its grid.</summary>
internal static class WordTable
{
    // Word allows 63; wider ones are attacks.
    private const int MostColumns = 255;

    /// <summary>The cells row by row. A merged cell comes once; what Word hides below it does not come.</summary>
    /// <param name="table">The table.</param>
    /// <param name="number">As <see cref="TableCell.Table"/>.</param>
    public static IReadOnlyList<(XElement Cell, TableCell Place)> Cells(XElement table, int number)
    {
        var cells = new List<(XElement Cell, TableCell Place)>();
        var open = new Dictionary<int, int>();
        var row = 0;
        foreach (var line in Parts(table, W.Row).Where(line => !Revisions.IsRowDeleted(line)))
        {
            var column = line.Element(W.RowProperties).NumberOf("gridBefore", 0, MostColumns) ?? 0;
            var merged = new Dictionary<int, int>();
            foreach (var cell in Parts(line, W.Cell).Where(cell => !Revisions.IsCellDeleted(cell)))
            {
                var span = cell.Element(W.CellProperties).NumberOf("gridSpan", 1, MostColumns) ?? 1;
                var merge = cell.Element(W.CellProperties)?.Element(W.Name("vMerge"));
                if (merge is not null && merge.AttributeOf("val") != "restart" && open.TryGetValue(column, out var above))
                {
                    cells[above] = (cells[above].Cell, cells[above].Place with { RowSpan = row - cells[above].Place.Row + 1 });
                    merged[column] = above;
                }
                else
                {
                    if (merge is not null) merged[column] = cells.Count;
                    cells.Add((cell, new TableCell(number, row, column, 1, span)));
                }
                column = Math.Min(column + span, MostColumns);
            }
            open = merged;
            row++;
        }
        return cells;
    }

    /// <summary>The rows of a table or the cells of a row, also those in content controls and the like.</summary>
    private static IEnumerable<XElement> Parts(XElement parent, XName name)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name == name) yield return child;
            else if (child.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo")
                foreach (var part in Parts(child, name)) yield return part;
        }
    }
}
