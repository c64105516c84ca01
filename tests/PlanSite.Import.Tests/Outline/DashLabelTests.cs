namespace PlanSite.Import.Tests.Outline;

public sealed class DashLabelTests
{
    [Fact]
    public void Import_PartyStyleLabels_AreUnitsOfTheirOwn()
    {
        var plan = Sample.Plan("I- TỔ CHỨC THỰC HIỆN\n\n1- Ban Tổ chức Tỉnh ủy tham mưu sơ kết trước ngày 30/9/2023.\n\n2- Văn phòng Tỉnh ủy theo dõi việc thực hiện.\n\n2.1- Ban Dân vận Tỉnh ủy tổ chức hội nghị.");

        Assert.Equal("I/1 I/2 I/2/2.1", plan.Tasks());
        Assert.Equal("TỔ CHỨC THỰC HIỆN", plan.Unit("I").Heading!.Text);
    }

    [Fact]
    public void Import_SentenceBelowACapitalHeading_IsItsText()
    {
        var plan = Sample.Plan("II. NHIỆM VỤ\nCác nhiệm vụ cụ thể nêu tại Phụ lục kèm theo, giao các sở, ban, ngành của tỉnh tổ chức thực hiện theo đúng tiến độ đã đề ra.\n1. Sở Nội vụ rà soát hồ sơ của cán bộ, công chức, viên chức toàn tỉnh theo đúng quy định của pháp luật hiện hành.");

        Assert.Equal("NHIỆM VỤ", plan.Unit("II").Heading!.Text);
    }

    [Fact]
    public void Import_HeadingCutAfterAWordOfTwoLetters_GoesOn()
    {
        var wrapped = string.Concat(Enumerable.Repeat("Nâng cao hiệu quả quản lý và khai thác dữ liệu của các\ncơ quan, đơn vị trên địa bàn, bảo đảm đồng bộ, thống\nnhất, an toàn thông tin.\n\n", 6));

        Assert.StartsWith("Sở Tài chính", Sample.Plan($"I. MỤC ĐÍCH\n\n{wrapped}II. NHIỆM VỤ\n\n1. Sở\nTài chính (cơ quan chủ trì)\n\n- Chủ trì xây dựng kế hoạch.").Unit("II/1").AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Trang 14")]
    [InlineData("- 13 -")]
    public void Import_LineThatSaysThePage_IsNoText(string page) =>
        Assert.Equal("II/1", Sample.Plan($"II. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát hồ sơ của\n\n{page}\n\ncán bộ toàn tỉnh.").Tasks());
}
