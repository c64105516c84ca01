using PlanSite.Import.Lines;

namespace PlanSite.Import.Tests.Lines;

/// <summary>Tables drawn with pipes: text → cells. A cell is printed as row,column (with its spans) and its lines joined by "/".</summary>
public sealed class PipeTableTests
{
    [Theory]
    [InlineData("| STT | Việc |\n|---|:--|\n| 1 | Rà soát |", "0,0 STT; 0,1 Việc; 1,0 1; 1,1 Rà soát")]
    [InlineData("| STT | Việc |\n| 1 | Rà soát |", "0,0 STT; 0,1 Việc; 1,0 1; 1,1 Rà soát")]
    [InlineData("| 1 | Rà soát | Sở Y tế\n| 2 | Số hóa |", "0,0 1; 0,1 Rà soát; 0,2 Sở Y tế; 1,0 2; 1,1 Số hóa")]
    [InlineData("| 1 | | Sở Y tế |", "0,0 1; 0,2 Sở Y tế")]
    [InlineData(@"| 1 | Mức A \| mức B |", "0,0 1; 0,1 Mức A | mức B")]
    [InlineData("| 1 | Rà soát<br>Số hóa |", "0,0 1; 0,1 Rà soát/Số hóa")]
    [InlineData("| 1 | Rà soát dữ liệu\ncủa tỉnh | Sở Y tế |", "0,0 1; 0,1 Rà soát dữ liệu/của tỉnh; 0,2 Sở Y tế")]
    [InlineData("| ỦY BAN NHÂN DÂN ------- | Độc lập |", "0,0 ỦY BAN NHÂN DÂN; 0,1 Độc lập")]
    public void Read_RowsOfMarkdown_AreCells(string text, string cells) => Assert.Equal(cells, Cells(text));

    [Theory]
    [InlineData("A B|C D", "0,0 A; 0,1 B; 1,0 C; 1,1 D")]
    [InlineData("STT Việc Ai Khi|1 Rà_soát Sở_Y_tế Quý_I|2 Số_hóa Sở_Nội_vụ Quý_II", "0,0 STT; 0,1 Việc; 0,2 Ai; 0,3 Khi; 1,0 1; 1,1 Rà soát; 1,2 Sở Y tế; 1,3 Quý I; 2,0 2; 2,1 Số hóa; 2,2 Sở Nội vụ; 2,3 Quý II")]
    [InlineData("STT Việc Ai Khi|1 Rà_soát · Quý_I|2 Số_hóa Sở_Nội_vụ ·|3 Báo_cáo Sở_Y_tế Quý_I", "0,0 STT; 0,1 Việc; 0,2 Ai; 0,3 Khi; 1,0 1; 1,1 Rà soát; 1,3 Quý I; 2,0 2; 2,1 Số hóa; 2,2 Sở Nội vụ; 3,0 3; 3,1 Báo cáo; 3,2 Sở Y tế; 3,3 Quý I")]
    [InlineData("STT Việc Ai|I._VIỆC_CHUNG|1 Rà_soát Sở_Y_tế", "0,0 STT; 0,1 Việc; 0,2 Ai; 1,0x3 I. VIỆC CHUNG; 2,0 1; 2,1 Rà soát; 2,2 Sở Y tế")]
    [InlineData("STT Việc Ai|II Việc_chung|1 Rà_soát Sở_Y_tế", "0,0 STT; 0,1 Việc; 0,2 Ai; 1,0 II; 1,1x2 Việc chung; 2,0 1; 2,1 Rà soát; 2,2 Sở Y tế")]
    [InlineData("STT Việc Ai Khi|1 Rà_soát Sở_Y_tế Quý_I|2 Số_hóa Sở_Nội_vụ|Sao_lưu Sở_Tư_pháp|3 Báo_cáo Sở_Y_tế Quý_I", "0,0 STT; 0,1 Việc; 0,2 Ai; 0,3 Khi; 1,0 1; 1,1 Rà soát; 1,2 Sở Y tế; 1,3 Quý Ix3↓; 2,0 2x2↓; 2,1 Số hóa; 2,2 Sở Nội vụ; 3,1 Sao lưu; 3,2 Sở Tư pháp; 4,0 3; 4,1 Báo cáo; 4,2 Sở Y tế; 4,3 Quý I")]
    [InlineData("STT Việc Ai|1 Rà_soát Sở_Y_tế|· · ·", "0,0 STT; 0,1 Việc; 0,2 Ai; 1,0 1; 1,1 Rà soát; 1,2 Sở Y tế")]
    [InlineData("TT Việc Phân_công Khi|Chủ_trì Phối_hợp|1 Rà_soát Sở_Y_tế Sở_Nội_vụ Quý_I|2 Số_hóa Sở_Y_tế Sở_Nội_vụ Quý_I", "0,0 TTx2↓; 0,1 Việcx2↓; 0,2x2 Phân công; 0,4 Khix2↓; 1,2 Chủ trì; 1,3 Phối hợp; 2,0 1; 2,1 Rà soát; 2,2 Sở Y tế; 2,3 Sở Nội vụ; 2,4 Quý I; 3,0 2; 3,1 Số hóa; 3,2 Sở Y tế; 3,3 Sở Nội vụ; 3,4 Quý I")]
    [InlineData("TT Việc Phân_công Thời_gian|Chủ_trì Phối_hợp Bắt_đầu Kết_thúc|1 a Sở_Y_tế Sở_Nội_vụ Quý_I Quý_II|2 b Sở_Y_tế Sở_Nội_vụ Quý_I Quý_II", "0,0 TTx2↓; 0,1 Việcx2↓; 0,2x2 Phân công; 0,4x2 Thời gian; 1,2 Chủ trì; 1,3 Phối hợp; 1,4 Bắt đầu; 1,5 Kết thúc; 2,0 1; 2,1 a; 2,2 Sở Y tế; 2,3 Sở Nội vụ; 2,4 Quý I; 2,5 Quý II; 3,0 2; 3,1 b; 3,2 Sở Y tế; 3,3 Sở Nội vụ; 3,4 Quý I; 3,5 Quý II")]
    public void Read_LonePipes_AreRowsOfCells(string rows, string cells) => Assert.Equal(cells, Cells(Lone(rows)));

    [Fact]
    public void Read_CellOverSeveralLines_KeepsThemAndItsStyle()
    {
        var lines = PlainTextLines.Read("|\n**ỦY BAN NHÂN\nDÂN**\nTỈNH A\n----\n|\nĐộc lập\n|\n|\nSố: 1\n|\n*A,\nngày 1*\n|\n\nKẾ HOẠCH");

        Assert.Equal(["ỦY BAN NHÂN", "DÂN", "TỈNH A", "Độc lập", "Số: 1", "A,", "ngày 1", "KẾ HOẠCH"], lines.Select(line => line.Text));
        Assert.Equal([(0, 0), (0, 0), (0, 0), (0, 1), (1, 0), (1, 1), (1, 1)], lines.Take(7).Select(line => (line.Cell!.Row, line.Cell.Column)));
        Assert.All([lines[0], lines[1]], line => Assert.Equal(Register.Plans.RunStyle.Bold, Assert.Single(line.Runs).Style));
        Assert.Null(lines[7].Cell);
    }

    [Fact]
    public void Read_CellsThatShareALineWithAPipe_AreTheSame() =>
        Assert.Equal("0,0 STT; 0,1 Việc; 1,0 1; 1,1 Rà soát", Cells("| STT\n| Việc |\n|\n1 |\nRà soát\n|"));

    [Theory]
    [InlineData("|\nMột đoạn.\n\n1. Rà soát.")]
    [InlineData("| Một đoạn.\n\n1. Rà soát.")]
    [InlineData("Một đoạn\n|\n\n|\n1. Rà soát.")]
    public void Read_StrayPipes_MakeNoTable(string text) => Assert.All(PlainTextLines.Read(text), line => Assert.Null(line.Cell));

    [Fact]
    public void Read_NothingButPipes_GivesNothing() => Assert.Empty(PlainTextLines.Read(string.Concat(Enumerable.Repeat("|\n", 40_000))));

    [Fact]
    public void Read_TextBehindATable_IsOutsideOfIt()
    {
        var lines = PlainTextLines.Read(Lone("A B|C D") + "\n\n|\n\nII. NHIỆM VỤ");

        Assert.Equal((null, "II. NHIỆM VỤ"), (lines[^1].Cell, lines[^1].Text));
    }

    [Theory]
    [InlineData("STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian\n1 | Rà soát | Sở Y tế | Quý I\n2 | Số hóa | | Quý II", "0,0 STT; 0,1 Nhiệm vụ; 0,2 Cơ quan chủ trì; 0,3 Thời gian; 1,0 1; 1,1 Rà soát; 1,2 Sở Y tế; 1,3 Quý I; 2,0 2; 2,1 Số hóa; 2,3 Quý II")]
    [InlineData("STT | Nhiệm vụ | Thời gian\n---|---|---\nI. VIỆC CHUNG\n1 | Rà soát<br>Số hóa | Quý I", "0,0 STT; 0,1 Nhiệm vụ; 0,2 Thời gian; 1,0x3 I. VIỆC CHUNG; 2,0 1; 2,1 Rà soát/Số hóa; 2,2 Quý I")]
    [InlineData("STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tRà soát\tSở Y tế\tQuý I\n2\tSố hóa\t| Quý II", "0,0 STT; 0,1 Nhiệm vụ; 0,2 Cơ quan chủ trì; 0,3 Thời gian; 1,0 1; 1,1 Rà soát; 1,2 Sở Y tế; 1,3 Quý I; 2,0 2; 2,1 Số hóa; 2,3 Quý II")]
    public void Read_CellsWithOnlyASignBetweenThem_AreRows(string text, string cells) => Assert.Equal(cells, Cells(text));

    [Fact]
    public void Read_PipesThatNoHeadNames_MakeNoTable() => Assert.All(PlainTextLines.Read("Loại A | loại B | loại C\n1 | 2 | 3"), line => Assert.Null(line.Cell));

    [Theory]
    [InlineData("STT\nNhiệm vụ\nCơ quan chủ trì\nThời gian\n1\nRà soát\ndữ liệu\nSở Y tế\nQuý I\n2\nSố hóa\nQuý II\n3\nBáo cáo\nSở Nội vụ\nQuý III", "0,0 STT; 0,1 Nhiệm vụ; 0,2 Cơ quan chủ trì; 0,3 Thời gian; 1,0 1; 1,1 Rà soát/dữ liệu; 1,2 Sở Y tế; 1,3 Quý I; 2,0 2; 2,1 Số hóa; 2,3 Quý II; 3,0 3; 3,1 Báo cáo; 3,2 Sở Nội vụ; 3,3 Quý III")]
    [InlineData("TT\n\nNhiệm vụ\n\nThời gian\n\nI\n\nThể chế\n\n1\n\nRà soát\ndữ liệu\n\nQuý I\n\n2\n\nSố hóa\n\nQuý II", "0,0 TT; 0,1 Nhiệm vụ; 0,2 Thời gian; 1,0 I; 1,1x2 Thể chế; 2,0 1; 2,1 Rà soát/dữ liệu; 2,2 Quý I; 3,0 2; 3,1 Số hóa; 3,2 Quý II")]
    public void Read_OneCellALine_AreRowsThatCountUp(string text, string cells) => Assert.Equal(cells, Cells(text));

    [Theory]
    [InlineData("STT\nNhiệm vụ\nThời gian\n1\nRà soát\nSở Y tế\nQuý I\n2\nSố hóa\nQuý II")]
    [InlineData("STT\nHọ và tên\nChức vụ\n1\nAn\nTrưởng ban\n2\nBình\nPhó ban")]
    public void Read_CellsALineThatNothingTells_StayLines(string text) => Assert.Equal(text.Split('\n'), PlainTextLines.Read(text).Where(line => line.Cell is null).Select(line => line.Text));

    [Fact]
    public void Read_SeveralTables_AreCounted() =>
        Assert.Equal([1, 1, 2, 2], PlainTextLines.Read("| A | B |\n\n| C | D |").Select(line => line.Cell!.Table));

    private static string Lone(string rows) =>
        string.Join('\n', rows.Split('|').Select(row => "|\n" + string.Concat(row.Split(' ').Select(cell => cell == "·" ? "|\n" : cell.Replace('_', ' ') + "\n|\n")).TrimEnd('\n')));

    private static string Cells(string text) => string.Join("; ", PlainTextLines.Read(text).GroupBy(line => line.Cell!).Select(cell =>
        $"{cell.Key.Row},{cell.Key.Column}{(cell.Key.ColumnSpan > 1 ? $"x{cell.Key.ColumnSpan}" : "")} {string.Join('/', cell.Select(line => line.Text))}{(cell.Key.RowSpan > 1 ? $"x{cell.Key.RowSpan}↓" : "")}"));
}
