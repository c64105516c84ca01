using PlanSite.Import.Tables;

namespace PlanSite.Import.Tests.Tables;

/// <summary>Names of columns and what they tell. A new case is one line.</summary>
public sealed class ColumnNamesTests
{
    [Theory]
    [InlineData("STT", nameof(ColumnKind.Number))]
    [InlineData("Số TT", nameof(ColumnKind.Number))]
    [InlineData("Nội dung công việc", nameof(ColumnKind.Work))]
    [InlineData("Tên nhiệm vụ", nameof(ColumnKind.Work))]
    [InlineData("NHIỆM VỤ CỤ THỂ", nameof(ColumnKind.Work))]
    [InlineData("Tên đề án, văn bản", nameof(ColumnKind.Work))]
    [InlineData("Cơ quan chủ trì", nameof(ColumnKind.Lead))]
    [InlineData("Đơn vị đầu mối", nameof(ColumnKind.Lead))]
    [InlineData("Chủ trì", nameof(ColumnKind.Lead))]
    [InlineData("Cơ quan, đơn vị phối hợp", nameof(ColumnKind.Coordinate))]
    [InlineData("Phối hợp", nameof(ColumnKind.Coordinate))]
    [InlineData("Cơ quan chủ trì, phối hợp", nameof(ColumnKind.Who))]
    [InlineData("Đơn vị thực hiện", nameof(ColumnKind.Who))]
    [InlineData("Trách nhiệm", nameof(ColumnKind.Who))]
    [InlineData("Phân công thực hiện - Chủ trì", nameof(ColumnKind.Lead))]
    [InlineData("Cơ quan theo dõi, đôn đốc", nameof(ColumnKind.Monitor))]
    [InlineData("Thời gian dự kiến hoàn thành", nameof(ColumnKind.Time))]
    [InlineData("Thời gian (hoàn thành)", nameof(ColumnKind.Time))]
    [InlineData("Tiến độ", nameof(ColumnKind.Time))]
    [InlineData("Hạn hoàn thành nhiệm vụ", nameof(ColumnKind.Time))]
    [InlineData("Sản phẩm", nameof(ColumnKind.Other))]
    [InlineData("Kết quả thực hiện nhiệm vụ", nameof(ColumnKind.Other))]
    [InlineData("Kinh phí thực hiện", nameof(ColumnKind.Other))]
    [InlineData("Chỉ tiêu", nameof(ColumnKind.Other))]
    [InlineData("Đơn vị", nameof(ColumnKind.Other))]
    [InlineData("Đơn vị tính", nameof(ColumnKind.Other))]
    public void KindOf_NamesInTheHead_IsWhatTheyTell(string name, string kind) => Assert.Equal(kind, ColumnNames.KindOfPrinted(name).ToString());
}
