using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Publishing.Tests.DutySheets;

namespace PlanSite.Publishing.Tests.Office;

public sealed class ExcelSheetTests
{
    private static readonly SheetCase Sheets = new(Example.Plan(
        "66/KH-UBND",
        Example.Task("I/1", SheetCase.Within(new(2022, 10, 1), new(2022, 12, 31))),
        Example.Task("I/2", Example.By(1899, 12, 31)) with { Text = "=1+1" },
        Example.Task("I/3") with { Text = new string('d', 40000) + "\u0002" }));

    public static TheoryData<string> Spans => ["all", "year", "empty"];

    [Theory]
    [MemberData(nameof(Spans))]
    public void Write_ASheet_IsValid(string span)
    {
        using var workbook = Open(SpanOf(span));

        Assert.Empty(OfficeFile.Faults(workbook));
    }

    [Fact]
    public void Write_Days_AreNumbersShownAsDays()
    {
        using var workbook = Open(SheetSpan.All);
        var formats = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;

        var (start, due) = (Cell(workbook, "G8"), Cell(workbook, "H8"));

        Assert.Equal(new DateTime(2022, 10, 1), DateTime.FromOADate(double.Parse(start.CellValue!.Text, null)));
        Assert.Equal(new DateTime(2022, 12, 31), DateTime.FromOADate(double.Parse(due.CellValue!.Text, null)));
        var format = formats.CellFormats!.Elements<CellFormat>().ElementAt((int)due.StyleIndex!.Value).NumberFormatId!.Value;
        Assert.Equal("dd/mm/yyyy", formats.NumberingFormats!.Elements<NumberingFormat>().Single(one => one.NumberFormatId!.Value == format).FormatCode!.Value);
    }

    [Fact]
    public void Write_DayThatTheFormatCannotCount_StandsAsText()
    {
        using var workbook = Open(SheetSpan.All);

        Assert.Equal("31/12/1899", Cell(workbook, "H7").InnerText);
    }

    // Programs do not fit rows to wrapped text when a file is opened: without a height the lines lie over one another.
    [Fact]
    public void Write_Rows_AreHighEnoughForTheirTextAndNoHigherThanAllowed()
    {
        using var workbook = Open(SheetSpan.All);
        var heights = Sheet(workbook).Descendants<Row>().ToDictionary(row => row.RowIndex!.Value, row => row.Height?.Value);

        Assert.InRange(heights[7]!.Value, 17, 60);
        Assert.Equal(409, heights[9]);
    }

    [Fact]
    public void Write_TextLikeAFormula_StaysText()
    {
        using var workbook = Open(SheetSpan.All);

        var cell = Cell(workbook, "B7");

        Assert.Equal((CellValues.InlineString, "=1+1"), (cell.DataType!.Value, cell.InnerText));
        Assert.Empty(Sheet(workbook).Descendants<CellFormula>());
    }

    [Fact]
    public void Write_ASheet_FreezesAndRepeatsItsHeadAndFiltersItsRows()
    {
        using var workbook = Open(SheetSpan.All);
        var names = workbook.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().ToDictionary(name => name.Name!.Value!, name => name.Text);

        Assert.Equal("STT", Cell(workbook, "A6").InnerText);
        Assert.Equal((6d, "A7"), (Sheet(workbook).Descendants<Pane>().Single().VerticalSplit!.Value, Sheet(workbook).Descendants<Pane>().Single().TopLeftCell!.Value));
        Assert.Equal("A6:I9", Sheet(workbook).GetFirstChild<AutoFilter>()!.Reference!.Value);
        Assert.Equal("'Phiếu nhiệm vụ'!$6:$6", names["_xlnm.Print_Titles"]);
        Assert.StartsWith("'Phiếu nhiệm vụ'!$A$1:$I$", names["_xlnm.Print_Area"], StringComparison.Ordinal);
        Assert.Equal(OrientationValues.Landscape, Sheet(workbook).GetFirstChild<PageSetup>()!.Orientation!.Value);
    }

    [Fact]
    public void Write_ASheetOfAYear_NamesThePartOfEachRow()
    {
        using var workbook = Open(SheetSpan.OfYear(2022));

        Assert.Equal(("Nhóm", "Nhiệm vụ đến hạn trong năm 2022"), (Cell(workbook, "J6").InnerText, Cell(workbook, "J7").InnerText));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        Assert.Equal(OfficeFile.Excel(Sheets, SheetSpan.All), OfficeFile.Excel(Sheets, SheetSpan.All));
    }

    private static SheetSpan SpanOf(string name) => name switch { "year" => SheetSpan.OfYear(2022), "empty" => SheetSpan.OfYear(1999), _ => SheetSpan.All };

    private static Worksheet Sheet(SpreadsheetDocument workbook) => workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!;

    private static Cell Cell(SpreadsheetDocument workbook, string at) => Sheet(workbook).Descendants<Cell>().Single(cell => cell.CellReference!.Value == at);

    private static SpreadsheetDocument Open(SheetSpan span) => SpreadsheetDocument.Open(new MemoryStream(OfficeFile.Excel(Sheets, span)), isEditable: false);
}
