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
    [InlineData("Bàn giao mặt bằng cụm công nghiệp (Ban Quản lý dự án đầu tư xây dựng huyện, Đảng ủy thị trấn Tân Phú).", "implement Ban Quản lý dự án đầu tư xây dựng huyện; implement Đảng ủy thị trấn Tân Phú")]
    [InlineData("Tổng hợp, gửi Ủy ban nhân dân tỉnh (Sở Nội vụ).", "")]
    [InlineData("Trồng 400 ha rừng, do ủy ban nhân dân các xã Kim Thượng, Xuân Sơn triển khai.", "implement ủy ban nhân dân các xã Kim Thượng, Xuân Sơn")]
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

    // No list knows these verbs: the name ends before them all the same.
    [Theory]
    [InlineData("Sở Y tế cấp phát thuốc cho các trạm.", "implement Sở Y tế")]
    [InlineData("Công an tỉnh truy quét tội phạm.", "implement Công an tỉnh")]
    [InlineData("Phòng Nội vụ ấn định lịch tiếp dân.", "implement Phòng Nội vụ")]
    [InlineData("Viettel lắp đặt trạm phát sóng.", "implement Viettel")]
    [InlineData("Các trường học niêm yết công khai.", "implement Các trường học")]
    [InlineData("Trung tâm Y tế huyện khám sàng lọc cho người dân.", "implement Trung tâm Y tế huyện")]
    [InlineData("Công an tỉnh phối hợp với các địa phương tuần tra.", "implement Công an tỉnh; coordinate các địa phương")]
    [InlineData("Cục Sở hữu trí tuệ phối hợp với Sở Y tế tổ chức lớp.", "implement Cục Sở hữu trí tuệ; coordinate Sở Y tế")]
    [InlineData("Sở Y tế chủ trì, phối hợp với các cơ quan hữu quan, các chuyên gia, Công an tỉnh rà soát.", "lead Sở Y tế; coordinate các cơ quan hữu quan; coordinate Công an tỉnh")]
    [InlineData("Ban Chỉ đạo xây dựng kế hoạch của tỉnh.", "implement Ban Chỉ đạo")]
    [InlineData("Ban Chỉ đạo triển khai Đề án 06 tỉnh kiểm tra các xã.", "implement Ban Chỉ đạo triển khai Đề án 06 tỉnh")]
    public void ReadText_VerbOfNoList_EndsTheName(string text, string roles) => Assert.Equal(roles, Text(text));

    [Theory]
    [InlineData("Ủy ban nhân dân tỉnh giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện.", "lead Sở Y tế; coordinate Sở Nội vụ")]
    [InlineData("Tham mưu Ủy ban nhân dân tỉnh giao Sở Y tế quản lý.", "")]
    [InlineData("Sở Nội vụ là cơ quan đầu mối, tổng hợp báo cáo.", "implement Sở Nội vụ")]
    [InlineData("Sở Nội vụ là cơ quan thường trực, chủ trì tham mưu.", "lead Sở Nội vụ")]
    [InlineData("Sở Y tế làm đầu mối tổng hợp.", "implement Sở Y tế")]
    [InlineData("Cơ cấu các tổ do Bộ Quốc phòng hướng dẫn thực hiện.", "direct Bộ Quốc phòng")]
    [InlineData("Sử dụng mẫu do Sở Xây dựng cung cấp.", "")]
    [InlineData("Tổng kết đề án do Bộ Nội vụ chủ trì đã ban hành.", "")]
    [InlineData("Sở Y tế chủ trì, với sự phối hợp của Công an tỉnh, kiểm tra các cơ sở.", "lead Sở Y tế; coordinate Công an tỉnh")]
    [InlineData("Dưới sự chỉ đạo của Ủy ban nhân dân tỉnh, Sở Y tế tổ chức tiêm chủng.", "implement Sở Y tế")]
    [InlineData("Phân công Ban Công an xã tuần tra.", "implement Ban Công an xã")]
    [InlineData("Sở Y tế có trách nhiệm giúp Chủ tịch Ủy ban nhân dân tỉnh theo dõi, đôn đốc việc thực hiện.", "monitor Sở Y tế")]
    [InlineData("Đề nghị Hội Nông dân tỉnh, Thành Đoàn... phát động phong trào.", "implement Hội Nông dân tỉnh; implement Thành Đoàn")]
    [InlineData("Trưởng thôn, Tổ trưởng tổ dân phố, hướng dẫn hộ dân làm đơn.", "direct Trưởng thôn; direct Tổ trưởng tổ dân phố")]
    [InlineData("Nếu có vướng mắc đề nghị các cơ quan, đơn vị, địa phương phản ánh về Sở Y tế để tổng hợp.", "implement các cơ quan, đơn vị, địa phương; implement Sở Y tế")]
    [InlineData("Trong quá trình thực hiện, nếu có phát sinh, vướng mắc các xã, phường báo cáo về Ban Chỉ đạo.", "implement các xã, phường")]
    [InlineData("Nếu chậm trễ, đơn vị chịu trách nhiệm giải trình.", "implement đơn vị")]
    [InlineData("Các sở: Nội vụ, Tài chính chủ trì rà soát.", "lead Nội vụ; lead Tài chính")]
    [InlineData("Tổ chức hội nghị ở cấp tỉnh, cấp xã trong quý I.", "")]
    [InlineData("Các hộ gia đình có thể sử dụng mẫu thiết kế.", "")]
    public void ReadText_WaysToGiveWork(string text, string roles) => Assert.Equal(roles, Text(text));

    [Fact]
    public void ReadText_AgencyNamedTwice_HasOneRoleAndToLeadWins() =>
        Assert.Equal("lead Sở Y tế", Text("Sở Y tế theo dõi việc thực hiện. Sở Y tế chủ trì tổng hợp."));

    [Theory]
    [InlineData("Trường Chính trị tỉnh, Trung tâm chính trị cấp huyện.", "implement Trường Chính trị tỉnh; implement Trung tâm chính trị cấp huyện")]
    [InlineData("Các cơ quan, đơn vị theo quy định.", "implement Các cơ quan, đơn vị")]
    [InlineData("Các đơn vị được giao nhiệm vụ.", "implement Các đơn vị")]
    [InlineData("Sở Y tế; các sở, ngành còn lại; UBND các xã có rừng", "implement Sở Y tế; implement các sở, ngành còn lại; implement UBND các xã")]
    [InlineData("Cấp tỉnh; cấp xã", "")]
    [InlineData("Ban Dân vận Tỉnh ủy chủ trì, tham mưu Ban Thường vụ Tỉnh ủy.", "lead Ban Dân vận Tỉnh ủy")]
    public void ReadLine_WithoutVerb_CarriesOut(string line, string roles) => Assert.Equal(roles, Show(RoleReader.ReadLine(line)));

    private static string Text(string text) => Show(RoleReader.ReadText(text));

    private static string Show(IEnumerable<RoleReading> readings) => string.Join("; ", readings.Select(one => $"{Names.Of(one.Role)} {one.Agency.Printed}"));
}
