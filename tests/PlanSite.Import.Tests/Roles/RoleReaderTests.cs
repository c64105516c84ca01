using PlanSite.Import.Roles;
using PlanSite.Register.Wording;

namespace PlanSite.Import.Tests.Roles;

public sealed class RoleReaderTests
{
    [Theory]
    [InlineData("Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với Ban Tổ chức Tỉnh ủy, Trường Chính trị tỉnh.", "lead Ban Tuyên giáo Tỉnh ủy; coordinate Ban Tổ chức Tỉnh ủy; coordinate Trường Chính trị tỉnh")]
    [InlineData("Giao Sở Nội vụ theo dõi việc thực hiện.", "lead Sở Nội vụ")]
    [InlineData("Ban Tổ chức Tỉnh ủy phối hợp với Văn phòng Tỉnh ủy tham mưu tổ chức hội nghị.", "advise Ban Tổ chức Tỉnh ủy; coordinate Văn phòng Tỉnh ủy")]
    [InlineData("Ban Nội chính Tỉnh ủy phối hợp với Ủy ban Kiểm tra Tỉnh ủy theo dõi việc thực hiện.", "monitor Ban Nội chính Tỉnh ủy; coordinate Ủy ban Kiểm tra Tỉnh ủy")]
    [InlineData("Cấp ủy các cấp tăng cường lãnh đạo, chỉ đạo việc thực hiện.", "direct Cấp ủy các cấp")]
    [InlineData("Ban Tuyên giáo Tỉnh ủy có trách nhiệm hướng dẫn học tập.", "direct Ban Tuyên giáo Tỉnh ủy")]
    [InlineData("Các sở, ngành (sau đây gọi chung là cơ quan) triển khai nhiệm vụ.", "implement Các sở, ngành")]
    [InlineData("Các sở, ngành được phân công chủ trì nhiệm vụ tại Kế hoạch này có trách nhiệm xây dựng kế hoạch.", "implement Các sở, ngành")]
    [InlineData("Sở Tài chính, trên cơ sở đề xuất của các cơ quan, tổng hợp kinh phí.", "implement Sở Tài chính")]
    [InlineData("Trường Đại học An Giang phối hợp với Sở Giáo dục và Đào tạo tổ chức các lớp tập huấn.", "implement Trường Đại học An Giang; coordinate Sở Giáo dục và Đào tạo")]
    [InlineData("Công an tỉnh phối hợp chặt chẽ với Sở Tài chính, Sở Tư pháp hướng dẫn các xã.", "direct Công an tỉnh; coordinate Sở Tài chính; coordinate Sở Tư pháp")]
    [InlineData("Sở Nội vụ phối hợp với Sở Tài chính trong quá trình thực hiện.", "coordinate Sở Nội vụ; coordinate Sở Tài chính")]
    [InlineData("Sở Nội vụ phối hợp thực hiện.", "coordinate Sở Nội vụ")]
    [InlineData("Sở Giáo dục và Đào tạo tạo điều kiện cho học sinh.", "coordinate Sở Giáo dục và Đào tạo")]
    [InlineData("UBND tỉnh An Giang chuyển hồ sơ; Sở Xây dựng xây dựng quy chế.", "implement UBND tỉnh An Giang; implement Sở Xây dựng")]
    [InlineData("Trung tâm Chuyển đổi số tỉnh chủ trì, phối hợp với VNPT An Giang triển khai.", "lead Trung tâm Chuyển đổi số tỉnh; coordinate VNPT An Giang")]
    public void ReadText_VerbAfterAgency_GivesItsRole(string text, string roles) => Assert.Equal(roles, Text(text));

    [Theory]
    [InlineData("Tham mưu Ban Thường vụ Tỉnh ủy ban hành quy định.", "")]
    [InlineData("Tổng hợp, báo cáo Ủy ban nhân dân tỉnh kết quả.", "")]
    [InlineData("Tiếp tục kiện toàn tổ chức đảng, phát huy vai trò của Mặt trận Tổ quốc.", "")]
    [InlineData("Cấp Đảng ủy Khối đã triệu tập hội nghị.", "")]
    [InlineData("Phương châm “Cấp ủy cấp tỉnh nắm đến cơ sở; cấp ủy cấp huyện nắm đến chi bộ”.", "")]
    [InlineData("Lấy phiếu tín nhiệm đối với thành viên lãnh đạo cấp ủy theo quy định.", "")]
    [InlineData("Ủy ban nhân dân tỉnh yêu cầu các sở, ngành thực hiện nghiêm.", "implement các sở, ngành")]
    public void ReadText_AgencyThatIsOnlyNamed_HasNoRole(string text, string roles) => Assert.Equal(roles, Text(text));

    [Theory]
    [InlineData("Tham mưu Ban Thường vụ Tỉnh ủy chỉ đạo cấp ủy các cấp quan tâm.", "implement cấp ủy các cấp")]
    [InlineData("Ban Thường vụ Đảng ủy Công an tỉnh lãnh đạo Công an tỉnh chủ trì thực hiện.", "direct Ban Thường vụ Đảng ủy Công an tỉnh; lead Công an tỉnh")]
    [InlineData("Phản ánh đến Sở Nội vụ để tổng hợp.", "implement Sở Nội vụ")]
    [InlineData("Căn cứ Kế hoạch của Ban Thường vụ Tỉnh ủy, các cấp ủy, tổ chức đảng khẩn trương quán triệt.", "implement các cấp ủy, tổ chức đảng")]
    [InlineData("Nơi có vi phạm thì cấp ủy cấp trên phải xem xét.", "implement cấp ủy cấp trên")]
    public void ReadText_DirectedBodiesAndLateSubjects_CarryOut(string text, string roles) => Assert.Equal(roles, Text(text));

    [Fact]
    public void ReadText_AgencyNamedTwice_HasOneRoleAndToLeadWins() =>
        Assert.Equal("lead Sở Y tế", Text("Sở Y tế theo dõi việc thực hiện. Sở Y tế chủ trì tổng hợp."));

    [Theory]
    [InlineData("Trường Chính trị tỉnh, Trung tâm chính trị cấp huyện.", "implement Trường Chính trị tỉnh; implement Trung tâm chính trị cấp huyện")]
    [InlineData("Ban Dân vận Tỉnh ủy chủ trì, tham mưu Ban Thường vụ Tỉnh ủy.", "lead Ban Dân vận Tỉnh ủy")]
    public void ReadLine_WithoutVerb_CarriesOut(string line, string roles) => Assert.Equal(roles, Show(RoleReader.ReadLine(line)));

    private static string Text(string text) => Show(RoleReader.ReadText(text));

    private static string Show(IEnumerable<RoleReading> readings) => string.Join("; ", readings.Select(one => $"{Names.Of(one.Role)} {one.Agency.Printed}"));
}
