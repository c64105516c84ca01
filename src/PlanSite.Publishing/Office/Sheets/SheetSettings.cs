using System.Globalization;

namespace PlanSite.Publishing.Office.Sheets;

/// <summary>What stands before and behind the rows of a sheet: frozen head, widths, filter, paper.</summary>
internal static class SheetSettings
{
    /// <summary>Before the rows.</summary>
    public static void WriteHead(SheetWriter writer, int headRow, ReadOnlySpan<double> widths)
    {
        writer.Element("sheetPr", () => writer.Empty("pageSetUpPr", ("fitToPage", "1")));
        var below = "A" + SheetWriter.Number(headRow + 1);
        writer.Element("sheetViews", () => WriteView(writer, headRow, below));
        writer.Empty("sheetFormatPr", ("defaultRowHeight", "17"));
        var columns = widths.ToArray();
        writer.Element("cols", () =>
        {
            for (var i = 1; i <= columns.Length; i++)
                writer.Empty("col", ("min", SheetWriter.Number(i)), ("max", SheetWriter.Number(i)), ("width", columns[i - 1].ToString(CultureInfo.InvariantCulture)), ("customWidth", "1"));
        });
    }

    /// <summary>Behind the rows.</summary>
    public static void WriteEnd(SheetWriter writer, TableArea area)
    {
        writer.Empty("autoFilter", ("ref", area.Table(absolute: false)));
        writer.Element("mergeCells", () =>
        {
            foreach (var cells in writer.Merged) writer.Empty("mergeCell", ("ref", cells));
        });
        writer.Empty("printOptions", ("horizontalCentered", "1"));
        writer.Empty("pageMargins", ("left", "0.79"), ("right", "0.59"), ("top", "0.79"), ("bottom", "0.59"), ("header", "0.39"), ("footer", "0.3"));
        writer.Empty("pageSetup", ("paperSize", "9"), ("fitToHeight", "0"), ("orientation", "landscape"));
        writer.OpenElement("headerFooter", [("differentFirst", "1")], () => writer.Value("oddHeader", "&C&P"));
    }

    private static void WriteView(SheetWriter writer, int headRow, string below) => writer.OpenElement(
        "sheetView",
        [("tabSelected", "1"), ("workbookViewId", "0")],
        () =>
        {
            writer.Empty("pane", ("ySplit", SheetWriter.Number(headRow)), ("topLeftCell", below), ("activePane", "bottomLeft"), ("state", "frozen"));
            writer.Empty("selection", ("pane", "bottomLeft"), ("activeCell", below), ("sqref", below));
        });
}
