namespace PlanSite.Import.Tests.Outline;

public sealed class UnitPlacesTests
{
    [Fact]
    public void Import_OpeningParagraphThatAnnouncesTasks_BelongsToItsSection()
    {
        var plan = Sample.Plan("II. NHIỆM VỤ\n\nCác sở, ngành triển khai những nhiệm vụ sau:\n\n1. Tổ chức học tập.");

        Assert.Equal("Các sở, ngành triển khai những nhiệm vụ sau:", plan.Unit("II").Text);
        Assert.Equal("NHIỆM VỤ", plan.Unit("II").Heading?.Text);
    }

    [Fact]
    public void Import_OpeningParagraphWithWorkOfItsOwn_StandsForItself()
    {
        var plan = Sample.Plan("III. TỔ CHỨC THỰC HIỆN\n\nCác cấp ủy chủ động ban hành văn bản triển khai.\n\n1. Sở Nội vụ chủ trì rà soát.");

        Assert.Equal("III/¶1 III/1", plan.Tasks());
    }

    [Fact]
    public void Import_ClosingOrdersAfterTheLastClause_StandBelowTheSection()
    {
        var plan = Sample.Plan("III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\nRà soát biên chế.\n\nGiao Sở Tài chính chủ trì theo dõi.\n\nTrong quá trình thực hiện, các sở phản ánh về Sở Nội vụ.");

        Assert.Equal(["III", "III/1", "III/¶1", "III/¶2"], plan.Units.Skip(1).Select(unit => unit.Place.ToString()));
    }

    [Theory]
    [InlineData("Hằng năm, các sở, ngành báo cáo kết quả về Sở Nội vụ tổng hợp./.", "III/1 III/¶1")]
    [InlineData("Định kỳ 6 tháng, Ủy ban nhân dân các xã gửi báo cáo về Sở Nội vụ./ .", "III/1 III/¶1")]
    [InlineData("Hằng năm, các sở, ngành báo cáo kết quả về Sở Nội vụ tổng hợp.", "III/1")]
    public void Import_ReportsOrderedAtTheEndOfThePlan_AreNoPartOfTheLastClause(string last, string tasks) =>
        Assert.Equal(tasks, Sample.Plan($"III. TỔ CHỨC THỰC HIỆN\n\n1. Các doanh nghiệp\n\nTham gia các hoạt động tình nghĩa.\n\n{last}").Tasks());

    [Fact]
    public void Import_TextBelowTheSignatures_IsNoPartOfTheLastClause()
    {
        var plan = Sample.Plan("II. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát văn bản.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Hân\n\nBản này lưu tại văn phòng.");

        Assert.Equal("Sở Nội vụ rà soát văn bản.", plan.Unit("II/1").Text);
        Assert.Equal("Bản này lưu tại văn phòng.", plan.Unit("¶1").Text);
    }

    [Fact]
    public void Import_TextBelowAHeadingLine_BelongsToTheClause()
    {
        var unit = Sample.Plan("III. TỔ CHỨC THỰC HIỆN\n\n2. Sở Tư pháp\n\nĐổi mới tuyên truyền.\n\nRà soát văn bản.").Unit("III/2");

        Assert.Equal("Sở Tư pháp", unit.Heading?.Text);
        Assert.Equal("Đổi mới tuyên truyền. Rà soát văn bản.", unit.Text);
        Assert.Equal("2.", unit.Label);
    }

    [Fact]
    public void Import_RowsBelowAClause_AreItsParagraphs()
    {
        var plan = Sample.Plan("II. NHIỆM VỤ\n\n1. Sở Y tế rà soát các chỉ tiêu.\n\n| STT | Chỉ tiêu |\n| 1 | Tỷ lệ A |\n\n2. Sở Nội vụ rà soát.");

        Assert.Equal(["Sở Y tế rà soát các chỉ tiêu.", "STT | Chỉ tiêu", "1 | Tỷ lệ A"], plan.Unit("II/1").Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal("II/1 II/2", plan.Tasks());
    }

    [Fact]
    public void Import_LabelPrintedTwice_KeepsBothClauses()
    {
        var plan = Sample.Plan("III. TỔ CHỨC THỰC HIỆN\n\n10. Sở Y tế rà soát.\n\n10. Sở Nội vụ rà soát.");

        Assert.Equal("III/10 III/10~2", plan.Tasks());
    }

    [Theory]
    [InlineData("1/ Sở Y tế khám bệnh trước ngày 30/4/2025.\na/ Lập danh sách trẻ em.\nb/ Sở Tài chính cấp vốn.\n2/ Sở Nội vụ rà soát.", "II/1 II/1/a II/1/b II/2")]
    [InlineData("1. Công việc lớn, gồm:\n(i) Ban hành quy chế.\n(ii) Phân công cấp ủy viên.\n2. Sở Y tế rà soát:\na) Hồ sơ trẻ em;\ni. Lập danh sách.\nii. Gửi giấy mời.\nb) Hồ sơ người già.", "II/1 II/1/i II/1/ii II/2/a II/2/a/i II/2/a/ii II/2/b")]
    [InlineData("A. Cấp tỉnh\n1. Sở Y tế khám bệnh.\nB. Cấp huyện\n1. UBND huyện lập danh sách.", "II/A/1 II/B/1")]
    [InlineData("1. Sở Y tế hướng dẫn các trường cho học sinh uống vitamin\nA. Các trường báo cáo kết quả cho Sở Y tế chậm nhất vào\nngày 30/4/2025.", "II/1")]
    public void Import_LabelsOfEveryShape_GiveUnitsOfTheirOwn(string body, string tasks) => Assert.Equal(tasks, Sample.Plan($"II. NHIỆM VỤ\n{body}").Tasks());

    [Fact]
    public void Import_WholeParagraphInBold_IsNoHeading()
    {
        var plan = Sample.Plan("II. MỤC TIÊU\n\n**1. Tạo chuyển biến mạnh mẽ trong nhận thức.**\n\n2. Nâng cao năng lực.");

        Assert.Null(plan.Unit("II/1").Heading);
    }
}
