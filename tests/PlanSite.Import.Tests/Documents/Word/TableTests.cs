using static PlanSite.Import.Tests.Documents.Word.WordFile;

namespace PlanSite.Import.Tests.Documents.Word;

public sealed class TableTests
{
    [Fact]
    public void Read_Table_GivesCellsRowByRow() => Assert.Equal(
        ["trước", "0,0: TT", "0,1: Nhiệm vụ", "1,0: 1", "1,1: Rà soát", "1,1: Báo cáo", "sau"],
        new WordFile(P("trước") + Table(Row(Cell("TT"), Cell("Nhiệm vụ")), Row(Cell("1"), $"<w:tc>{P("Rà soát")}{P("Báo cáo")}</w:tc>")) + P("sau")).Lines.Cells());

    [Fact]
    public void Read_MergedCells_AreGivenOnceWithWhatTheyCover() => Assert.Equal(
        ["0,0x2: I", "0,2: a", "1,0+2: b", "1,1: c", "1,2: d", "2,1: e", "2,2: f"],
        new WordFile(Table(Row(Cell("I", Span(2)), Cell("a")), Row(Cell("b", Start), Cell("c"), Cell("d")), Row(Cell("", On), Cell("e"), Cell("f")))).Lines.Cells());

    [Fact]
    public void Read_MergeUnderAnotherMerge_BeginsAnew() => Assert.Equal(
        ["0,0+2: a", "0,1: x", "1,1: x", "2,0+2: b", "2,1: x", "3,1: x"],
        new WordFile(Table(Row(Cell("a", Start), Cell("x")), Row(Cell("", On), Cell("x")), Row(Cell("b", Start), Cell("x")), Row(Cell("", On), Cell("x")))).Lines.Cells());

    [Fact]
    public void Read_MergeWithoutBeginning_IsACell() => Assert.Equal(["0,0: a", "0,1: x"], new WordFile(Table(Row(Cell("a", On), Cell("x")))).Lines.Cells());

    [Fact]
    public void Read_RowThatBeginsFurtherRight_KeepsItsColumns() => Assert.Equal(
        ["0,0: a", "0,1: b", "1,1: c"],
        new WordFile(Table(Row(Cell("a"), Cell("b")), $"""<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{Cell("c")}</w:tr>""")).Lines.Cells());

    [Fact]
    public void Read_NestedTable_GivesItsWordsToTheOuterCell() => Assert.Equal(
        ["0,0: a", "0,1: b", "0,1: c"],
        new WordFile(Table(Row(Cell("a"), $"<w:tc>{Table(Row(Cell("b"), Cell("c")))}<w:p/></w:tc>"))).Lines.Cells());

    [Fact]
    public void Read_TableOfOneColumn_IsAFrameAroundText() => Assert.Equal(["một", "hai"], new WordFile(Table(Row(Cell("một")), Row(Cell("hai")))).Lines.Cells());

    [Fact]
    public void Read_SecondTable_HasItsOwnNumber()
    {
        var table = Table(Row(Cell("a"), Cell("b")));

        Assert.Equal([1, 1, 2, 2], new WordFile(table + table).Lines.Select(line => line.Cell?.Table));
    }

    [Fact]
    public void Read_RowsAndCellsInContentControls_AreRead() => Assert.Equal(
        ["0,0: a", "0,1: b"],
        new WordFile(Table($"<w:sdt><w:sdtContent>{Row(Cell("a"), $"<w:sdt><w:sdtContent>{Cell("b")}</w:sdtContent></w:sdt>")}</w:sdtContent></w:sdt>")).Lines.Cells());

    [Fact]
    public void Read_SpanBeyondAnyTable_IsBounded()
    {
        var line = Assert.Single(new WordFile(Table(Row(Cell("", Span(1)), Cell("a", Span(2_000_000_000))))).Lines);

        Assert.InRange(line.Cell!.ColumnSpan, 1, 1000);
    }

    private const string Start = """<w:vMerge w:val="restart"/>""";
    private const string On = "<w:vMerge/>";

    private static string Span(int columns) => $"""<w:gridSpan w:val="{columns}"/>""";

    private static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";
}
