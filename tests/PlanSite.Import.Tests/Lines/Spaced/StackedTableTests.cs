using PlanSite.Import.Lines;

namespace PlanSite.Import.Tests.Lines.Spaced;

/// <summary>Tables that come a cell a line: text → rows, of which each cell is printed with its column.</summary>
public sealed class StackedTableTests
{
    private const string Head = "STT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian|";
    private const string TimeFirst = "STT|Nội dung công việc|Thời gian|Cơ quan chủ trì|Cơ quan phối hợp|";
    private const string Products = "TT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian|Sản phẩm|";

    [Theory]
    [InlineData(Head + "1|Rà soát|Sở Y tế|Sở Nội vụ|Quý II/2025|2|Sơ kết|Sở Y tế|Các sở|Hằng năm", "0 1; 1 Rà soát; 2 Sở Y tế; 3 Sở Nội vụ; 4 Quý II/2025", "0 2; 1 Sơ kết; 2 Sở Y tế; 3 Các sở; 4 Hằng năm")]
    [InlineData(Head + "1|Rà soát|Sở Y tế|Quý II/2025|2|Sơ kết|Sở Y tế|Các sở|Hằng năm", "0 1; 1 Rà soát; 2 Sở Y tế; 4 Quý II/2025", "0 2; 1 Sơ kết; 2 Sở Y tế; 3 Các sở; 4 Hằng năm")]
    [InlineData(Head + "1|Rà soát|Sở Y tế|Sở Nội vụ|2|Sơ kết|Trước 30/6", "0 1; 1 Rà soát; 2 Sở Y tế; 3 Sở Nội vụ", "0 2; 1 Sơ kết; 4 Trước 30/6")]
    [InlineData(TimeFirst + "1|Rà soát|Sở Y tế|Sở Nội vụ|2|Sơ kết|Quý I|Sở Y tế", "0 1; 1 Rà soát; 3 Sở Y tế; 4 Sở Nội vụ", "0 2; 1 Sơ kết; 2 Quý I; 3 Sở Y tế")]
    [InlineData(Products + "1|Rà soát|Sở Y tế|Quý II/2025|Báo cáo|2|Sơ kết|Sở Y tế|Các sở|Văn bản", "0 1; 1 Rà soát; 2 Sở Y tế; 4 Quý II/2025; 5 Báo cáo", "0 2; 1 Sơ kết; 2 Sở Y tế; 3 Các sở; 5 Văn bản")]
    public void Read_RowThatLacksCells_PlacesThemByWhatTheyHold(string cells, params string[] rows) => Assert.Equal(rows, RowsOf(cells.Replace('|', '\n')).Skip(1));

    [Theory]
    [InlineData("\n\n\n")]
    [InlineData("\n\n\n\n")]
    public void Read_EmptyCellAmongSpacedOnes_LeavesItsRowWhole(string empty) => Assert.Equal(
        ["0 1; 1 Rà soát; 2 Sở Y tế; 4 Quý II/2025", "0 2; 1 Sơ kết; 2 Sở Y tế; 4 Hằng năm"],
        RowsOf((Head + "1|Rà soát|Sở Y tế#Quý II/2025|2|Sơ kết|Sở Y tế#Hằng năm").Replace("|", "\n\n", StringComparison.Ordinal).Replace("#", empty, StringComparison.Ordinal)).Skip(1));

    [Theory]
    [InlineData("\n", "\n\n")]
    [InlineData("\n\n", "\n\n\n")]
    public void Read_TextBelowALackingRow_IsOutside(string between, string gap)
    {
        var lines = PlainTextLines.Read((Head + "1|Rà soát|Sở Y tế|Sở Nội vụ|Quý I|2|Sơ kết|Sở Y tế").Replace("|", between, StringComparison.Ordinal) + gap + "Trên đây là Kế hoạch của Sở.");

        Assert.Equal("Trên đây là Kế hoạch của Sở.", Assert.Single(lines, line => line.Cell is null).Text);
    }

    private static List<string> RowsOf(string text) =>
    [
        .. PlainTextLines.Read(text).Where(line => line.Cell is not null).GroupBy(line => line.Cell!).GroupBy(cell => cell.Key.Row).Select(row =>
            string.Join("; ", row.Select(cell => $"{cell.Key.Column} {string.Join('/', cell.Select(line => line.Text))}"))),
    ];
}
