namespace PlanSite.Import.Tests.Tasks;

public sealed class TaskFinderTests
{
    [Theory]
    [InlineData("MỤC ĐÍCH, YÊU CẦU", "")]
    [InlineData("MỤC TIÊU", "")]
    [InlineData("QUAN ĐIỂM CHỈ ĐẠO", "")]
    [InlineData("QUAN ĐIỂM, MỤC TIÊU, NHIỆM VỤ", "I/1")]
    [InlineData("TỔ CHỨC THỰC HIỆN", "I/1")]
    public void Import_SectionsThatOrderNoWork_HaveNoTasks(string heading, string tasks) =>
        Assert.Equal(tasks, Sample.Plan($"I. {heading}\n\n1. Nâng cao nhận thức của cán bộ.").Tasks());

    [Fact]
    public void Import_UnderMoney_OnlyWhatAnAgencyIsGivenIsATask() =>
        Assert.Equal("I/2", Sample.Plan("I. KINH PHÍ\n\n1. Từ ngân sách nhà nước theo phân cấp.\n\n2. Sở Tài chính chủ trì bố trí kinh phí.").Tasks());

    [Fact]
    public void Import_UnitThatOnlyIntroducesItsChildren_IsNoTask() =>
        Assert.Equal("II/1/-1 II/1/-2", Sample.Plan("II. NHIỆM VỤ\n\n1. Sở Nội vụ\nChủ trì một số nội dung sau:\n- Rà soát biên chế.\n- Tổng hợp báo cáo.").Tasks());

    [Fact]
    public void Import_UnitWithWorkAndChildTasks_IsATaskToo() =>
        Assert.Equal("II/1/-1 II/1/-1/+1", Sample.Plan("II. NHIỆM VỤ\n\n1. Sở Nội vụ\n- Xây dựng kế hoạch thực hiện. Kế hoạch chú trọng các nội dung:\n+ Rà soát biên chế.").Tasks());

    [Theory]
    [InlineData("Kế hoạch này thay thế Kế hoạch số 45-KH/TU.", "III/1")]
    [InlineData("Trên đây là Kế hoạch của Tỉnh ủy.", "III/1")]
    [InlineData("Trên đây là Kế hoạch của Tỉnh ủy; yêu cầu các sở, ngành triển khai thực hiện.", "III/1")]
    [InlineData("Trên đây là Kế hoạch thực hiện Nghị quyết số 57-NQ/TW, yêu cầu các sở, ban, ngành nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, phản ánh về Sở Y tế để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét./.", "III/1")]
    [InlineData("Yêu cầu các sở, ban, ngành, Ủy ban nhân dân các huyện nghiêm túc triển khai thực hiện Kế hoạch này./.", "III/1")]
    [InlineData("Yêu cầu Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện nghiêm túc tổ chức triển khai thực hiện Kế hoạch này./.", "III/1")]
    [InlineData("Trên đây là Kế hoạch của Tỉnh ủy; yêu cầu các sở, ngành xây dựng kế hoạch của mình.", "III/1 III/¶1")]
    [InlineData("Trên đây là Kế hoạch của Tỉnh ủy, yêu cầu các sở, ngành triển khai thực hiện, báo cáo trước ngày 15/11/2025.", "III/1 III/¶1")]
    [InlineData("Yêu cầu các sở, ngành triển khai thực hiện, định kỳ hằng quý gửi báo cáo về Sở Y tế.", "III/1 III/¶1")]
    [InlineData("Trong quá trình tổ chức thực hiện, có phát sinh khó khăn, các cơ quan, đơn vị phản ánh đến Sở Y tế để tổng hợp.", "III/1 III/¶1")]
    public void Import_ClosingStatement_IsATaskOnlyIfItGivesWork(string statement, string tasks) =>
        Assert.Equal(tasks, Sample.Plan($"III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế rà soát.\nTheo đúng quy định.\n\n{statement}").Tasks());

    [Fact]
    public void Import_AttributeLines_AreUnitsButNoTasks()
    {
        var plan = Sample.Plan("II. NHIỆM VỤ\n\n1.1. Biên soạn tài liệu.\n\n- Tổ chức thực hiện:\n\n+ Sở Y tế chủ trì.\n\n- Thời gian thực hiện: Thường xuyên.");

        Assert.Equal("II/1.1", plan.Tasks());
        Assert.Equal("Sở Y tế chủ trì.", plan.Unit("II/1.1/-1/+1").Text);
        Assert.Equal("Biên soạn tài liệu.", plan.Task("II/1.1").Text);
    }
}
