using System.Globalization;
using AngleSharp.Dom;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Documents.Web;

/// <summary>Finds the place of every cell of a table in its grid.</summary>
internal static class PageTable
{
    // No printed table has as many; wider ones are attacks.
    private const int MostColumns = 255;

    // A cell with more paragraphs than this and most of the document in it is a frame around the document.
    private const int FewParagraphs = 8;

    /// <summary>The cells row by row, every merged one once.</summary>
    /// <param name="table">The table.</param>
    /// <param name="number">As <see cref="TableCell.Table"/>.</param>
    public static IReadOnlyList<(IElement Cell, TableCell Place)> Cells(IElement table, int number)
    {
        var rows = Rows(table);
        var cells = new List<(IElement Cell, TableCell Place)>();
        var taken = new int[MostColumns + 1];
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Children.Where(cell => cell.LocalName is "td" or "th"))
            {
                while (column < MostColumns && taken[column] > row) column++;
                var columns = Math.Min(Span(cell, "colspan") is > 0 and var wide ? wide : 1, MostColumns - column + 1);
                var down = Math.Min(Span(cell, "rowspan") is > 0 and var high ? high : cell.GetAttribute("rowspan")?.Trim() == "0" ? rows.Count : 1, rows.Count - row);
                cells.Add((cell, new TableCell(number, row, column, down, columns)));
                Array.Fill(taken, row + down, column, columns);
                column = Math.Min(column + columns, MostColumns);
            }
        }
        return cells;
    }

    /// <summary>Whether a table only arranges the page: it has one column, says so, or holds most of the document in one cell.</summary>
    public static bool IsFrame(IElement table, IReadOnlyList<(IElement Cell, TableCell Place)> cells, PageText page) =>
        table.GetAttribute("role") is "presentation" or "none"
        || cells.All(cell => cell.Place.Column == 0)
        || cells.Any(cell => page.IsMostOfIt(cell.Cell) && cell.Cell.QuerySelectorAll("p, div, br, li, table").Skip(FewParagraphs).Any());

    private static List<IElement> Rows(IElement table) =>
        [.. table.Children.SelectMany(part => part.LocalName is "thead" or "tbody" or "tfoot" ? part.Children.AsEnumerable() : [part]).Where(row => row.LocalName == "tr")];

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 0;
}
