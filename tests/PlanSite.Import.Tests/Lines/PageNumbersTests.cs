using PlanSite.Import.Lines;

namespace PlanSite.Import.Tests.Lines;

public sealed class PageNumbersTests
{
    [Theory]
    [InlineData("một\n\n2\n\nhai\n\n3\n\nba", "một|hai|ba")]
    [InlineData("một\n- 1 -\nhai\n- 2 -\nba", "một|hai|ba")]
    [InlineData("một\nTrang 1/3\nhai\nTrang 2/3", "một|hai")]
    [InlineData("kết\n2\nquả", "kết|quả")]
    [InlineData("một\n5\nhai\n6\nba", "một|5|hai|6|ba")]
    [InlineData("tổng số\n3\nhồ sơ", "tổng số|3|hồ sơ")]
    [InlineData("STT\nNhiệm vụ\n1\nRà soát\nSở Y tế\n2\nSố hóa\nSở Nội vụ\n3\nBáo cáo", "STT|Nhiệm vụ|1|Rà soát|Sở Y tế|2|Số hóa|Sở Nội vụ|3|Báo cáo")]
    [InlineData("một¹\n\n¹ Chú thích một.\n² Chú thích hai, đến\nhết dòng.\n3\n\nhai", "một¹|¹ Chú thích một.|² Chú thích hai, đến|hết dòng.|hai")]
    [InlineData("một¹\n\n¹ Chú thích theo Điều\n7\n\nhai", "một¹|¹ Chú thích theo Điều|7|hai")]
    [InlineData("vào quy\n\n2\n\nhoạch cán bộ:\n\n3\n- Vốn tỉnh", "vào quy|hoạch cán bộ:|- Vốn tỉnh")]
    [InlineData("| một | hai |\n|---|---|\n| ba | bốn |\n\n17\n\n| năm | sáu |\n|---|---|", "một|hai|ba|bốn|năm|sáu")]
    [InlineData("| một | hai |\n|---|---|\n\n17\n\nba", "một|hai|17|ba")]
    [InlineData("một\n2022\nhai", "một|2022|hai")]
    public void Without_LinesThatCountPages_LeavesTheText(string text, string left) =>
        Assert.Equal(left, string.Join('|', PageNumbers.Without(PlainTextLines.Read(text)).Select(line => line.Text)));

    [Fact]
    public void Import_SentenceCutByAPage_IsRejoined()
    {
        var plan = Sample.Plan("II. NHIỆM VỤ\n\n1. Sở Y tế chủ trì, phối hợp với các cơ quan có liên quan, chính quyền và\n\n2\n\nBảo hiểm xã hội tỉnh rà soát danh sách người tham gia, báo cáo kết quả về\n\n3\n\nỦy ban nhân dân tỉnh.");

        Assert.EndsWith("rà soát danh sách người tham gia, báo cáo kết quả về Ủy ban nhân dân tỉnh.", plan.Task("II/1").Text, StringComparison.Ordinal);
    }
}
