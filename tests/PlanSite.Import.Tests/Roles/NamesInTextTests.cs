using PlanSite.Import.Roles;
using PlanSite.Register.Readings;
using static PlanSite.Import.Tests.Roles.RoleCases;

namespace PlanSite.Import.Tests.Roles;

/// <summary>Where the names of bodies end in sentences that give them work.</summary>
public sealed class NamesInTextTests
{
    [Theory]
    [InlineData("Các sở, ngành, cán bộ, công chức, viên chức, người lao động thực hiện nghiêm.", "implement Các sở, ngành")]
    [InlineData("Công an tỉnh, cán bộ, công chức và Bộ Chỉ huy Quân sự tỉnh tổ chức diễn tập.", "implement Công an tỉnh; implement Bộ Chỉ huy Quân sự tỉnh")]
    [InlineData("Sở Y tế phối hợp với cán bộ, công chức, viên chức, Hội Nông dân tổ chức hội thi.", "implement Sở Y tế; coordinate Hội Nông dân")]
    [InlineData("Cán bộ, công chức, viên chức và Đoàn Thanh niên tham gia hội thi.", "implement Đoàn Thanh niên")]
    [InlineData("Đối với cán bộ, công chức, Sở Nội vụ tổng hợp danh sách.", "implement Sở Nội vụ")]
    [InlineData("Tuyên truyền cho cán bộ, công chức, Hội Nông dân thực hiện.", "")]
    public void ReadText_StaffListedAmongBodies_CutsNobodyOff(string text, string roles) => Assert.Equal(roles, Text(text));

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
    [InlineData("Chỉ huy các đội nghiệp vụ tổ chức quán triệt.", "implement Chỉ huy các đội nghiệp vụ")]
    [InlineData("Phối hợp chỉ huy các đơn vị chữa cháy.", "")]
    [InlineData("Tổ chức đảng được kiểm tra chuẩn bị báo cáo.", "implement Tổ chức đảng được kiểm tra")]
    [InlineData("Hai Bộ thống nhất ban hành hướng dẫn chung.", "implement Hai Bộ")]
    [InlineData("Hai bộ hồ sơ gửi về Sở Nội vụ.", "")]
    [InlineData("Hai bộ phận tiếp nhận hồ sơ hướng dẫn người dân.", "")]
    [InlineData("Hai bộ đàm cấp cho trạm phục vụ trực lũ.", "")]
    [InlineData("Hai bộ tiêu chí chủ trì đánh giá theo năm.", "")]
    [InlineData("Lữ đoàn trưởng Lữ đoàn 7 chịu trách nhiệm huấn luyện.", "implement Lữ đoàn trưởng Lữ đoàn 7")]
    [InlineData("Sư đoàn 9 khen thưởng các tập thể.", "implement Sư đoàn 9")]
    [InlineData("Cục Quản lý thị trường giá cả ổn định.", "implement Cục Quản lý thị trường")]
    [InlineData("Trung tâm Thông tin - Thư viện tỉnh chủ trì số hóa sách.", "lead Trung tâm Thông tin - Thư viện tỉnh")]
    [InlineData("Trung đoàn 892 chịu trách nhiệm huấn luyện dân quân.", "implement Trung đoàn 892")]
    [InlineData("Tiểu đoàn bộ binh 511 huấn luyện bắn đạn thật.", "implement Tiểu đoàn bộ binh 511")]
    [InlineData("Các đồn biên phòng, hải đội 2 duy trì trực sẵn sàng chiến đấu.", "implement Các đồn biên phòng; implement hải đội 2")]
    [InlineData("Lực lượng dân quân tự vệ canh gác 24/24 giờ.", "implement Lực lượng dân quân tự vệ")]
    [InlineData("Tuần tra ban đêm (Tổ bảo vệ an ninh trật tự các ấp).", "implement Tổ bảo vệ an ninh trật tự các ấp")]
    [InlineData("Thư viện trường tổ chức Ngày hội đọc sách.", "implement Thư viện trường")]
    [InlineData("Mở thư viện số cho học sinh.", "")]
    [InlineData("Bộ môn Toán chủ trì biên soạn giáo trình.", "lead Bộ môn Toán")]
    [InlineData("Điều dưỡng trưởng các khoa kiểm tra việc thực hiện quy trình.", "monitor Điều dưỡng trưởng các khoa")]
    [InlineData("Nhà văn hóa Lao động tổ chức giải cầu lông.", "implement Nhà văn hóa Lao động")]
    [InlineData("Các chủ đầu tư, nhà thầu đẩy nhanh tiến độ thi công.", "implement Các chủ đầu tư, nhà thầu")]
    [InlineData("Hướng dẫn các chủ rừng lập hồ sơ.", "implement các chủ rừng")]
    [InlineData("Kiểm lâm địa bàn tham mưu UBND xã tuần tra.", "advise Kiểm lâm địa bàn")]
    [InlineData("Công chức địa chính - xây dựng lập danh sách hộ.", "implement Công chức địa chính - xây dựng")]
    public void ReadText_BodiesOfForcesSchoolsHospitalsAndParks_CarryOut(string text, string roles) => Assert.Equal(roles, Text(text));

    [Theory]
    [InlineData("UBND các huyện, thành phố Đà Lạt, Bảo Lộc triển khai nhiệm vụ.", "implement UBND các huyện, thành phố Đà Lạt, Bảo Lộc")]
    [InlineData("UBND các huyện Đơn Dương, Đức Trọng và thành phố Đà Lạt triển khai nhiệm vụ.", "implement UBND các huyện Đơn Dương, Đức Trọng và thành phố Đà Lạt")]
    [InlineData("Ủy ban nhân dân các xã Tân Phú, An Bình, thị trấn Long Hồ rà soát.", "implement Ủy ban nhân dân các xã Tân Phú, An Bình, thị trấn Long Hồ")]
    [InlineData("Tổ công tác xây dựng lộ trình số hóa hồ sơ.", "implement Tổ công tác")]
    [InlineData("Thành lập tổ công tác xây dựng lộ trình.", "")]
    public void ReadText_GroupOfNamedAreasAndTeams_CarryOut(string text, string roles) => Assert.Equal(roles, Text(text));

    [Theory]
    [InlineData("Văn phòng Đăng ký đất đai tỉnh rà soát.", "implement Văn phòng Đăng ký đất đai tỉnh")]
    [InlineData("Cục Quản lý Khám, chữa bệnh chủ trì.", "lead Cục Quản lý Khám, chữa bệnh")]
    [InlineData("Trung tâm Xúc tiến đầu tư, thương mại và du lịch tỉnh chủ trì.", "lead Trung tâm Xúc tiến đầu tư, thương mại và du lịch tỉnh")]
    [InlineData("Trung tâm XTĐT, TM&DL tỉnh chủ trì.", "lead Trung tâm XTĐT, TM&DL tỉnh")]
    [InlineData("Phòng THVX, NC&TH rà soát.", "implement Phòng THVX")]
    [InlineData("Văn phòng Điều phối nông thôn mới tỉnh tổng hợp.", "implement Văn phòng Điều phối nông thôn mới tỉnh")]
    [InlineData("Chi cục Quản lý chất lượng nông, lâm sản và thủy sản lấy mẫu.", "implement Chi cục Quản lý chất lượng nông, lâm sản và thủy sản")]
    [InlineData("Trung tâm Ứng dụng tiến bộ khoa học và công nghệ hướng dẫn các hộ.", "direct Trung tâm Ứng dụng tiến bộ khoa học và công nghệ")]
    [InlineData("Hội Bảo vệ quyền lợi người tiêu dùng tỉnh tuyên truyền.", "implement Hội Bảo vệ quyền lợi người tiêu dùng tỉnh")]
    [InlineData("Trung tâm Giám định Y khoa, Pháp y tỉnh tiếp nhận hồ sơ.", "implement Trung tâm Giám định Y khoa, Pháp y tỉnh")]
    [InlineData("Cục Kiểm tra sau thông quan kiểm tra hồ sơ.", "implement Cục Kiểm tra sau thông quan")]
    [InlineData("Sở Y tế khám, chữa bệnh cho người nghèo.", "implement Sở Y tế")]
    [InlineData("Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn huyện thường trực 24/24 giờ.", "implement Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn huyện")]
    [InlineData("CDC lấy mẫu xét nghiệm.", "implement CDC")]
    public void ReadText_NamesWithCommasAndVerbs_AreReadWhole(string text, string roles) => Assert.Equal(roles, Text(text));

    [Theory]
    [InlineData("Hai ngành trao đổi thông tin qua đường dây nóng.", "implement Hai ngành")]
    [InlineData("Kết thúc đợt cao điểm, hai đơn vị luân phiên chủ trì sơ kết.", "lead hai đơn vị")]
    [InlineData("Hai bên đường trồng hoa giấy.", "")]
    [InlineData("Công an các huyện, thị xã, thành phố ký kết quy chế phối hợp với các trường.", "implement Công an các huyện, thị xã, thành phố; coordinate các trường")]
    [InlineData("Phối hợp với Phòng Tham mưu - Công an tỉnh tổng hợp.", "coordinate Phòng Tham mưu - Công an tỉnh")]
    [InlineData("Nâng cấp trụ sở (Phòng Tư pháp - Công an huyện).", "implement Phòng Tư pháp; implement Công an huyện")]
    [InlineData("Kéo cáp (Viễn thông Hòa Bình - chi nhánh Cao Phong).", "implement Viễn thông Hòa Bình - chi nhánh Cao Phong")]
    [InlineData("Ngân hàng Chính sách xã hội - Chi nhánh tỉnh giải ngân vốn vay.", "implement Ngân hàng Chính sách xã hội - Chi nhánh tỉnh")]
    [InlineData("Kiểm tra đột xuất 10 đơn vị (Đoàn kiểm tra công vụ huyện).", "implement Đoàn kiểm tra công vụ huyện")]
    [InlineData("Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh, Đảng ủy Công an tỉnh lãnh đạo việc thực hiện.", "direct Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh; direct Đảng ủy Công an tỉnh")]
    [InlineData("Ban cán sự đảng Viện kiểm sát nhân dân tỉnh lãnh đạo đẩy nhanh tiến độ.", "direct Ban cán sự đảng Viện kiểm sát nhân dân tỉnh")]
    [InlineData("Ủy ban nhân dân thành phố Hà Giang và các huyện Đồng Văn, Mèo Vạc, Yên Minh cắm mốc di sản.", "implement Ủy ban nhân dân thành phố Hà Giang; implement các huyện Đồng Văn, Mèo Vạc, Yên Minh")]
    [InlineData("Các đồng chí Tỉnh ủy viên chỉ đạo việc thực hiện.", "direct Các đồng chí Tỉnh ủy viên")]
    public void ReadText_BodiesOfJointAndPartyPlans_AreReadWhole(string text, string roles) => Assert.Equal(roles, Text(text));

    [Theory]
    [InlineData("Tổ chức lễ phát động (giao Sở Nội vụ chủ trì).", "lead Sở Nội vụ")]
    [InlineData("Tổ chức lễ phát động (Sở Nội vụ; quý IV/2023).", "implement Sở Nội vụ")]
    [InlineData("Sở Nội vụ, cơ quan thường trực Ban Chỉ đạo, tổng hợp kết quả.", "implement Sở Nội vụ")]
    [InlineData("Sở Công thương (đầu mối) và Sở Tài chính rà soát.", "implement Sở Công thương; implement Sở Tài chính")]
    [InlineData("Việc đón đoàn được giao Sở Ngoại vụ tham mưu.", "lead Sở Ngoại vụ")]
    [InlineData("Theo chức năng, nhiệm vụ được giao các sở, ngành rà soát.", "")]
    [InlineData("Thành lập đoàn kiểm tra do Phòng Nội vụ làm trưởng đoàn.", "implement Phòng Nội vụ")]
    [InlineData("Đảng ủy Công an tỉnh, Quân sự tỉnh lãnh đạo thực hiện.", "direct Đảng ủy Công an tỉnh; direct Quân sự tỉnh")]
    [InlineData("Ban Tổ chức Tỉnh ủy cho ý kiến về đề án.", "direct Ban Tổ chức Tỉnh ủy")]
    [InlineData("Phối hợp với y tế bản, các trường học tuyên truyền.", "coordinate các trường học")]
    [InlineData("Phối hợp với Sở Y tế rà soát hồ sơ, Công an tỉnh cung cấp số liệu.", "coordinate Sở Y tế")]
    [InlineData("Ủy ban Kiểm tra giám sát khoản 1, 2 mục này.", "monitor Ủy ban Kiểm tra")]
    [InlineData("Vụ trưởng Vụ Tổ chức cán bộ và Thủ trưởng các đơn vị rà soát.", "implement Vụ trưởng Vụ Tổ chức cán bộ; implement Thủ trưởng các đơn vị")]
    public void ReadText_AsidesBracketsAndSharedWords_KeepTheAgencies(string text, string roles) => Assert.Equal(roles, Text(text));

    [Theory]
    [InlineData("Sở Nội vụ, Sen Vàng Tây Đô, Sở Tài chính rà soát.", "implement Sở Nội vụ; implement Sở Tài chính")]
    public void ReadText_NameThatNoTableKnows_LeavesTheOthersInDoubt(string text, string roles)
    {
        Assert.Equal(roles, Text(text));
        Assert.All(RoleReader.ReadText(text), reading => Assert.Equal(ReadingReason.AgencyUnread, reading.Reason));
    }

    [Theory]
    [InlineData("Sở Nội vụ số hóa tài liệu.", "implement Sở Nội vụ")]
    [InlineData("Ban Quản lý Khu du lịch rà soát.", "implement Ban Quản lý Khu du lịch")]
    [InlineData("Trung tâm Lưu trữ lịch sử tỉnh rà soát.", "implement Trung tâm Lưu trữ lịch sử tỉnh")]
    [InlineData("Báo và Đài Phát thanh, Truyền hình tỉnh tuyên truyền.", "implement Báo và Đài Phát thanh, Truyền hình tỉnh")]
    [InlineData("Ban Thực hiện chính sách BHYT: Phối hợp xây dựng nội dung.", "coordinate Ban Thực hiện chính sách BHYT")]
    [InlineData("Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử: Chủ trì xây dựng tài liệu.", "lead Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử")]
    [InlineData("Phòng Kinh tế, Trạm Y tế xã: Kiểm tra các chợ.", "implement Phòng Kinh tế; implement Trạm Y tế xã")]
    [InlineData("Công an xã: Kiểm tra các chợ.", "implement Công an xã")]
    [InlineData("Hội Nông dân, Công an xã: Kiểm tra các chợ.", "implement Hội Nông dân; implement Công an xã")]
    [InlineData("Hội Nông dân, Công an xã kiểm tra các chợ.", "implement Hội Nông dân; implement Công an xã")]
    [InlineData("Cơ sở KCB BHYT: Cử cán bộ tham dự.", "implement Cơ sở KCB BHYT")]
    [InlineData("Cục Quản lý xử lý vi phạm hành chính và theo dõi thi hành pháp luật theo dõi việc thực hiện.", "monitor Cục Quản lý xử lý vi phạm hành chính và theo dõi thi hành pháp luật")]
    [InlineData("Các trường mầm non, trường phổ thông dân tộc bán trú tổ chức hội thi.", "implement Các trường mầm non, trường phổ thông dân tộc bán trú")]
    [InlineData("Tổng vệ sinh trường lớp (Trạm Y tế chủ trì; Quận đoàn, Hội Nông dân quận phối hợp).", "lead Trạm Y tế; coordinate Quận đoàn; coordinate Hội Nông dân quận")]
    [InlineData("Thủ trưởng các đơn vị thuộc Bộ trong phạm vi chức năng, nhiệm vụ của mình chịu trách nhiệm thực hiện.", "implement Thủ trưởng các đơn vị thuộc Bộ")]
    [InlineData("Các thành viên Ban Chỉ đạo theo nhiệm vụ được phân công chỉ đạo, đôn đốc các xã.", "direct Các thành viên Ban Chỉ đạo")]
    [InlineData("Đoàn kiểm tra trong quá trình làm việc nếu có vướng mắc thì báo cáo kịp thời.", "implement Đoàn kiểm tra")]
    [InlineData("Sở Y tế tham gia các đoàn kiểm tra do Sở Nội vụ chủ trì.", "implement Sở Y tế")]
    [InlineData("Hệ Quản lý sinh viên lập danh sách dự thi.", "implement Hệ Quản lý sinh viên")]
    public void ReadText_NamesWithSmallWords_EndWhereTheyEnd(string text, string roles) => Assert.Equal(roles, Text(text));
}
