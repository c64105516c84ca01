using PlanSite.Import.Roles;
using PlanSite.Register.Readings;
using PlanSite.Register.Wording;

namespace PlanSite.Import.Tests.Roles;

public sealed class RoleReaderTests
{
    [Theory]
    [InlineData("Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với Ban Tổ chức Tỉnh ủy, Trường Chính trị tỉnh.", "lead Ban Tuyên giáo Tỉnh ủy; coordinate Ban Tổ chức Tỉnh ủy; coordinate Trường Chính trị tỉnh")]
    [InlineData("Giao Sở Nội vụ theo dõi việc thực hiện.", "lead Sở Nội vụ")]
    [InlineData("Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp) rà soát biên chế.", "lead Sở Nội vụ; coordinate Sở Tài chính")]
    [InlineData("Rà soát biên chế: Sở Nội vụ (cơ quan chủ trì), Công an tỉnh (giám sát).", "lead Sở Nội vụ; monitor Công an tỉnh")]
    [InlineData("Đảng ủy Khối các cơ quan tỉnh kết nạp 50 đảng viên.", "implement Đảng ủy Khối các cơ quan tỉnh")]
    [InlineData("Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh chủ trì rà soát.", "lead Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh")]
    [InlineData("Giao đồng chí Trần Văn Chiến, Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo.", "lead đồng chí Trần Văn Chiến, Phó Chủ tịch UBND tỉnh")]
    [InlineData("Đồng chí Lê Thị Hoa - Bí thư Huyện ủy chủ trì cuộc họp.", "lead Đồng chí Lê Thị Hoa - Bí thư Huyện ủy")]
    [InlineData("Giao ông Trần Văn Chiến, Giám đốc Sở Y tế chủ trì rà soát.", "lead ông Trần Văn Chiến, Giám đốc Sở Y tế")]
    [InlineData("Ông Nguyễn Văn An - Chánh Văn phòng theo dõi việc thực hiện.", "monitor Ông Nguyễn Văn An - Chánh Văn phòng")]
    [InlineData("Bà Lê Thị Hoa phụ trách lớp học.", "implement Bà Lê Thị Hoa")]
    [InlineData("Đồng chí Nguyễn Văn An phụ trách công tác hậu cần.", "implement Đồng chí Nguyễn Văn An")]
    [InlineData("Bà con nông dân thực hiện tốt việc trồng rừng.", "")]
    [InlineData("Trường Bà Huyện Thanh Quan tổ chức hội thi.", "implement Trường Bà Huyện Thanh Quan")]
    [InlineData("VP HĐND và UBND huyện tổng hợp báo cáo.", "implement VP HĐND và UBND huyện")]
    [InlineData("Bộ phận Tiếp nhận và Trả kết quả huyện niêm yết thủ tục.", "implement Bộ phận Tiếp nhận và Trả kết quả huyện")]
    [InlineData("Sở Nội vụ, Sở Y tế mỗi đơn vị cử 02 người.", "implement Sở Nội vụ; implement Sở Y tế")]
    [InlineData("Phòng Tài chính hướng dẫn các đơn vị thanh, quyết toán kinh phí.", "direct Phòng Tài chính")]
    [InlineData("Phòng Tài chính hướng dẫn các đơn vị lập dự toán.", "direct Phòng Tài chính; implement các đơn vị")]
    [InlineData("Sở Nội vụ tổng hợp các mô hình (mỗi đơn vị ít nhất 01 mô hình).", "implement Sở Nội vụ")]
    [InlineData("Khoa Dược cấp phát vắc xin cho các trạm.", "implement Khoa Dược")]
    [InlineData("Các chi bộ, đảng bộ trực thuộc Trên cơ sở Kế hoạch này, xây dựng kế hoạch.", "implement Các chi bộ, đảng bộ trực thuộc")]
    [InlineData("Phòng Kinh tế Chủ trì, phối hợp với Phòng Y tế rà soát.", "lead Phòng Kinh tế; coordinate Phòng Y tế")]
    [InlineData("Phòng Văn hóa - Thông tin Căn cứ Kế hoạch này, tổ chức tuyên truyền.", "implement Phòng Văn hóa - Thông tin")]
    [InlineData("Phòng Tham mưu tổ chức trực ban.", "implement Phòng Tham mưu")]
    [InlineData("Nhân viên y tế thôn bản, cộng tác viên dân số đến từng hộ vận động.", "implement Nhân viên y tế thôn bản; implement cộng tác viên dân số")]
    [InlineData("Phòng Chính trị, tư tưởng: Tham mưu ban hành kế hoạch.", "advise Phòng Chính trị, tư tưởng")]
    [InlineData("Phòng Nông nghiệp, môi trường kiểm tra các cơ sở.", "implement Phòng Nông nghiệp, môi trường")]
    [InlineData("Các đồng chí huyện ủy viên theo dõi các xã.", "monitor Các đồng chí huyện ủy viên")]
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
    [InlineData("Giáo viên chủ động soạn học liệu, Tổ Công nghệ thông tin hỗ trợ.", "implement Giáo viên; coordinate Tổ Công nghệ thông tin")]
    [InlineData("Hiệu trưởng phê duyệt kế hoạch của các tổ.", "implement Hiệu trưởng")]
    [InlineData("Đoàn trường, bạn trẻ các lớp tổ chức ngày hội.", "implement Đoàn trường")]
    [InlineData("Liên đoàn Lao động tỉnh, hội quần chúng đẩy mạnh tuyên truyền.", "implement Liên đoàn Lao động tỉnh; implement hội quần chúng")]
    [InlineData("Cấp ủy, chính quyền, Mặt trận Tổ quốc tăng cường kiểm tra.", "implement Cấp ủy; implement chính quyền; implement Mặt trận Tổ quốc")]
    [InlineData("Sở Tài chính rà soát hồ sơ của Sở Y tế, chương trình nào tổ chức chậm thì dừng.", "implement Sở Tài chính")]
    [InlineData("Cuối năm học, nhà trường đánh giá việc tự học.", "implement nhà trường")]
    [InlineData("Các bộ phận, cá nhân được phân công nghiêm túc thực hiện Kế hoạch.", "implement Các bộ phận, cá nhân")]
    [InlineData("Cấp ủy, trước hết là người đứng đầu cấp ủy phải gương mẫu thực hiện.", "implement Cấp ủy")]
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
    [InlineData("Bồi dưỡng giáo viên, nhân viên của các lớp bán trú.", "")]
    [InlineData("Hướng dẫn học sinh chuẩn bị bài ở nhà.", "")]
    [InlineData("Đẩy mạnh xây dựng chính quyền số, phát triển kinh tế số.", "")]
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

    // A body with its own name and verb behind "và" has work of its own, unless "và" goes on with whom the first deals with.
    [Theory]
    [InlineData("Sở Văn hóa và Thể thao chủ trì lễ hội, Công an tỉnh bảo đảm trật tự và Sở Y tế trực cấp cứu.", "lead Sở Văn hóa và Thể thao; implement Công an tỉnh; implement Sở Y tế")]
    [InlineData("Công an tỉnh bảo đảm trật tự tại các điểm thi và Sở Y tế trực cấp cứu.", "implement Công an tỉnh; implement Sở Y tế")]
    [InlineData("Sở Nội vụ hướng dẫn người dân và Trung tâm Hành chính công tiếp nhận hồ sơ.", "direct Sở Nội vụ; implement Trung tâm Hành chính công")]
    [InlineData("Sở Nội vụ báo cáo kết quả về Bộ và Sở Tài chính tổng hợp.", "implement Sở Nội vụ")]
    [InlineData("Sở Nội vụ mời lãnh đạo tỉnh và Sở Tài chính dự họp.", "implement Sở Nội vụ")]
    [InlineData("Sở Nội vụ hỗ trợ người dân và doanh nghiệp nộp hồ sơ.", "coordinate Sở Nội vụ")]
    [InlineData("Sở Xây dựng thẩm định hồ sơ và Sở Tài chính.", "implement Sở Xây dựng")]
    [InlineData("Công an tỉnh bảo đảm trật tự tại các điểm thi, Sở Y tế trực cấp cứu.", "implement Công an tỉnh; implement Sở Y tế")]
    [InlineData("Sở Nội vụ trình cấp có thẩm quyền, Ủy ban nhân dân tỉnh xem xét.", "implement Sở Nội vụ")]
    [InlineData("Phòng Văn hóa tham mưu tổ chức lễ hội, Công an huyện bảo đảm an ninh.", "advise Phòng Văn hóa; implement Công an huyện")]
    [InlineData("Sở Y tế kiểm tra theo kế hoạch của ngành, Công an tỉnh bảo đảm an ninh.", "implement Sở Y tế; implement Công an tỉnh")]
    [InlineData("Sở Y tế tiếp nhận hồ sơ và Công an tỉnh xác minh.", "implement Sở Y tế; implement Công an tỉnh")]
    [InlineData("Sở Nội vụ mở lớp tại các xã, các phường tổ chức học.", "implement Sở Nội vụ")]
    public void ReadText_SecondClauseBehindAndOrComma_HasASubjectOfItsOwn(string text, string roles) => Assert.Equal(roles, Text(text));

    [Fact]
    public void ReadText_SecondClauseBehindAnd_IsInDoubt() =>
        Assert.Equal([ReadingReason.AgencyVerb, ReadingReason.AgencyBehindComma], RoleReader.ReadText("Công an tỉnh bảo đảm trật tự và Sở Y tế trực cấp cứu.").Select(reading => reading.Reason));

    [Theory]
    [InlineData("Định kỳ hằng quý, Sở Nội vụ chủ trì rà soát hồ sơ.", "lead Sở Nội vụ")]
    [InlineData("Định kỳ hằng quý Sở Nội vụ chủ trì rà soát hồ sơ.", "lead Sở Nội vụ")]
    [InlineData("Định kỳ 6 tháng và hằng năm Sở Nội vụ tổng hợp.", "implement Sở Nội vụ")]
    [InlineData("6 tháng, hằng năm, Sở Nội vụ chủ trì tổng hợp.", "lead Sở Nội vụ")]
    [InlineData("Hằng năm, trước ngày 15/12 Sở Nội vụ tổng hợp.", "implement Sở Nội vụ")]
    [InlineData("Trước ngày 05 tháng 12 năm 2025 Sở Nội vụ tổng hợp.", "implement Sở Nội vụ")]
    [InlineData("Rà soát xong. Đến hết quý III/2025 Sở Nội vụ tổng hợp.", "implement Sở Nội vụ")]
    [InlineData("Hằng năm (trước ngày 15/12) Sở Nội vụ tổng hợp.", "implement Sở Nội vụ")]
    [InlineData("Kế hoạch hằng năm Sở Nội vụ tổng hợp.", "")]
    public void ReadText_BehindATimeThatOpensTheSentence_IsSubject(string text, string roles) => Assert.Equal(roles, Text(text));

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
    [InlineData("Ủy ban nhân dân tỉnh giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện.", "lead Sở Y tế; coordinate Sở Nội vụ")]
    [InlineData("Tham mưu Ủy ban nhân dân tỉnh giao Sở Y tế quản lý.", "")]
    [InlineData("Sở Nội vụ là cơ quan đầu mối, tổng hợp báo cáo.", "implement Sở Nội vụ")]
    [InlineData("Sở Nội vụ là cơ quan thường trực, chủ trì tham mưu.", "lead Sở Nội vụ")]
    [InlineData("Sở Y tế làm đầu mối tổng hợp.", "implement Sở Y tế")]
    [InlineData("Cơ cấu các tổ do Bộ Quốc phòng hướng dẫn thực hiện.", "direct Bộ Quốc phòng")]
    [InlineData("Sử dụng mẫu do Sở Xây dựng cung cấp.", "")]
    [InlineData("Kinh phí do Sở Tài chính bảo đảm.", "implement Sở Tài chính")]
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

    [Theory]
    [InlineData("Tổ chức hội thi, có sự tham gia của Sở Y tế, Sở Nội vụ.", "coordinate Sở Y tế; coordinate Sở Nội vụ")]
    [InlineData("Khảo sát thực địa với sự tham gia của Hội Nông dân tỉnh.", "coordinate Hội Nông dân tỉnh")]
    [InlineData("Tài liệu hội nghị do Ban Tuyên giáo Tỉnh ủy chuẩn bị.", "implement Ban Tuyên giáo Tỉnh ủy")]
    [InlineData("Lịch trực lễ do Phòng Hành chính phân công.", "implement Phòng Hành chính")]
    [InlineData("Thực hiện các nhiệm vụ do Hiệu trưởng phân công.", "")]
    [InlineData("Lễ khai mạc do Trung tâm Văn hóa tỉnh tổ chức thực hiện.", "implement Trung tâm Văn hóa tỉnh")]
    [InlineData("Dự hội nghị do Sở Y tế tổ chức.", "")]
    [InlineData("Ủy quyền cho Sở Nội vụ ký thông báo.", "implement Sở Nội vụ")]
    [InlineData("Hiệu trưởng ủy quyền cho Phó Hiệu trưởng ký giấy mời.", "implement Hiệu trưởng; implement Phó Hiệu trưởng")]
    [InlineData("Ủy nhiệm Hội Phụ nữ xã quản lý vốn vay.", "implement Hội Phụ nữ xã")]
    [InlineData("Cử đồng chí Lê Văn Hùng làm tổ trưởng.", "implement đồng chí Lê Văn Hùng")]
    [InlineData("Cử cán bộ tham gia tập huấn.", "")]
    [InlineData("Phân công nhiệm vụ cho Trạm Y tế xã giám sát dịch.", "implement Trạm Y tế xã")]
    [InlineData("Phân công đồng chí Trần Thị Lan, Phó Giám đốc Bệnh viện theo dõi thực hiện.", "monitor đồng chí Trần Thị Lan, Phó Giám đốc Bệnh viện")]
    [InlineData("Phân công đồng chí Nguyễn Văn Bình, Trung đoàn trưởng, phụ trách huấn luyện.", "implement đồng chí Nguyễn Văn Bình, Trung đoàn trưởng")]
    [InlineData("Chỉ đạo các đơn vị theo thẩm quyền.", "")]
    [InlineData("Rà soát hồ sơ, Sở Công Thương chủ trì trong quý II/2026.", "lead Sở Công Thương")]
    [InlineData("Rà soát hồ sơ, Sở Công Thương chủ trì, hoàn thành trước 30/6/2026.", "lead Sở Công Thương")]
    [InlineData("Rà soát thiết bị - Phòng Vật tư chủ trì.", "lead Phòng Vật tư")]
    [InlineData("Rà soát quy hoạch, trong đó Sở Xây dựng là cơ quan đầu mối.", "implement Sở Xây dựng")]
    [InlineData("Rà soát hồ sơ, đơn vị chủ trì Sở Nội vụ, hoàn thành trước 30/6/2026.", "lead Sở Nội vụ")]
    [InlineData("Khảo sát 20 chợ; đơn vị phối hợp Sở Công Thương.", "coordinate Sở Công Thương")]
    [InlineData("Hai Bộ giao Vụ Pháp chế làm đầu mối.", "implement Hai Bộ; lead Vụ Pháp chế")]
    [InlineData("Ngân hàng NN&PTNT chi nhánh huyện cho vay vốn.", "implement Ngân hàng NN&PTNT chi nhánh huyện")]
    public void ReadText_OtherWaysToGiveWork(string text, string roles) => Assert.Equal(roles, Text(text));

    [Theory]
    [InlineData("Chỉ huy các đội nghiệp vụ tổ chức quán triệt.", "implement Chỉ huy các đội nghiệp vụ")]
    [InlineData("Phối hợp chỉ huy các đơn vị chữa cháy.", "")]
    [InlineData("Tổ chức đảng được kiểm tra chuẩn bị báo cáo.", "implement Tổ chức đảng được kiểm tra")]
    [InlineData("Hai Bộ thống nhất ban hành hướng dẫn chung.", "implement Hai Bộ")]
    [InlineData("Hai bộ hồ sơ gửi về Sở Nội vụ.", "")]
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
    public void ReadText_BodiesOfForcesSchoolsHospitalsAndParks_CarryOut(string text, string roles) => Assert.Equal(roles, Text(text));

    [Theory]
    [InlineData("UBND các huyện, thành phố Đà Lạt, Bảo Lộc triển khai nhiệm vụ.", "implement UBND các huyện, thành phố Đà Lạt, Bảo Lộc")]
    [InlineData("UBND các huyện Đơn Dương, Đức Trọng và thành phố Đà Lạt triển khai nhiệm vụ.", "implement UBND các huyện Đơn Dương, Đức Trọng và thành phố Đà Lạt")]
    [InlineData("Ủy ban nhân dân các xã Tân Phú, An Bình, thị trấn Long Hồ rà soát.", "implement Ủy ban nhân dân các xã Tân Phú, An Bình, thị trấn Long Hồ")]
    [InlineData("Tổ công tác xây dựng lộ trình số hóa hồ sơ.", "implement Tổ công tác")]
    [InlineData("Thành lập tổ công tác xây dựng lộ trình.", "")]
    public void ReadText_GroupOfNamedAreasAndTeams_CarryOut(string text, string roles) => Assert.Equal(roles, Text(text));

    // Where a line or bracket says who does it, the semicolon parts doers from helpers.
    [Theory]
    [InlineData("Mở lớp tập huấn (Phòng Nội vụ; Trung tâm Chính trị huyện phối hợp).", "implement Phòng Nội vụ; coordinate Trung tâm Chính trị huyện")]
    [InlineData("Mở lớp tập huấn (Phòng Y tế, phối hợp với Phòng Tư pháp).", "implement Phòng Y tế; coordinate Phòng Tư pháp")]
    [InlineData("Hội Khuyến học tỉnh; Hội Nông dân tỉnh phối hợp thực hiện.", "coordinate Hội Khuyến học tỉnh; coordinate Hội Nông dân tỉnh")]
    [InlineData("Tổ chức hội nghị tổng kết, Sở Nội vụ chủ trì.", "lead Sở Nội vụ")]
    [InlineData("Ra quân tại quảng trường, Thành đoàn Hà Giang làm đầu mối.", "implement Thành đoàn Hà Giang")]
    [InlineData("Tham mưu, báo cáo Sở Nội vụ, Sở Y tế chủ trì.", "")]
    [InlineData("Khoa Dược phối hợp Phòng Điều dưỡng kiểm kê thuốc.", "implement Khoa Dược; coordinate Phòng Điều dưỡng")]
    [InlineData("Sở Nội vụ phối hợp Sở Tài chính trong quá trình thực hiện.", "coordinate Sở Nội vụ; coordinate Sở Tài chính")]
    public void ReadText_HelpersBesideDoers_AreToldApart(string text, string roles) => Assert.Equal(roles, Text(text));

    [Theory]
    [InlineData("Ban Tổ chức, phối hợp với Ban Tuyên giáo Hội LHPN tỉnh", "implement Ban Tổ chức; coordinate Ban Tuyên giáo Hội LHPN tỉnh")]
    [InlineData("Phòng Nội vụ phối hợp Phòng Tư pháp, Công an huyện", "implement Phòng Nội vụ; coordinate Phòng Tư pháp; coordinate Công an huyện")]
    [InlineData("Phòng Y tế phối hợp với UBND các xã, thị trấn.", "implement Phòng Y tế; coordinate UBND các xã, thị trấn")]
    [InlineData("UBND các xã, phường; Tỉnh đoàn phối hợp.", "implement UBND các xã, phường; coordinate Tỉnh đoàn")]
    [InlineData("Sở Nội vụ; Sở Y tế; Sở Tài chính phối hợp.", "coordinate Sở Nội vụ; coordinate Sở Y tế; coordinate Sở Tài chính")]
    [InlineData("Tổ An toàn người bệnh, các khoa lâm sàng", "implement Tổ An toàn người bệnh; implement các khoa lâm sàng")]
    public void ReadLine_HelpersBesideDoers_AreToldApart(string text, string roles) => Assert.Equal(roles, Show(RoleReader.ReadLine(text)));

    [Theory]
    [InlineData("Sở Y tế phối hợp với Sở Nội vụ, Công an tỉnh.", "lead Sở Y tế; coordinate Sở Nội vụ; coordinate Công an tỉnh")]
    [InlineData("Sở Y tế, Sở Nội vụ", "lead Sở Y tế; lead Sở Nội vụ")]
    [InlineData("Sở Y tế, Sở Nội vụ phối hợp thực hiện.", "lead Sở Y tế; lead Sở Nội vụ")]
    public void ReadLine_OfThoseInCharge_LeavesHelpersHelping(string text, string roles) => Assert.Equal(roles, Show(RoleReader.ReadLine(text, PlanSite.Register.Tasks.Role.Lead)));

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
    [InlineData("Chậm nhất ngày 20/9/2023, Sở Nội vụ gửi báo cáo.", "implement Sở Nội vụ")]
    [InlineData("Chậm nhất 30 ngày kể từ ngày ban hành Kế hoạch này, các sở, ban, ngành xây dựng kế hoạch.", "implement các sở, ban, ngành")]
    [InlineData("Từ nay đến hết năm 2025, UBND huyện chỉ đạo các xã rà soát.", "direct UBND huyện; implement các xã")]
    [InlineData("Từ nay đến hết năm 2025, UBND huyện rà soát hồ sơ.", "implement UBND huyện")]
    [InlineData("Ngay sau khi Kế hoạch được ban hành, Sở Nội vụ tổ chức hội nghị.", "implement Sở Nội vụ")]
    [InlineData("Quý I/2026, Sở Y tế chủ trì rà soát.", "lead Sở Y tế")]
    [InlineData("Sau khi có hướng dẫn của Bộ Nội vụ, Sở Nội vụ tham mưu.", "advise Sở Nội vụ")]
    public void ReadText_TimeInFront_LeavesTheSubject(string text, string roles) => Assert.Equal(roles, Text(text));

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
    [InlineData("Sở Nội vụ chủ trì, Sở Tư pháp phối hợp đánh giá cán bộ.", "lead Sở Nội vụ; coordinate Sở Tư pháp")]
    [InlineData("Giao Sở Y tế chủ trì tổng hợp, Sở Tài chính, Sở Tư pháp phối hợp.", "lead Sở Y tế; coordinate Sở Tài chính; coordinate Sở Tư pháp")]
    [InlineData("Bồi dưỡng giáo viên (Sở Nội vụ chủ trì, Sở Tài chính phối hợp, hoàn thành trong năm 2025).", "lead Sở Nội vụ; coordinate Sở Tài chính")]
    [InlineData("Văn phòng UBND huyện chủ trì, Phòng Tài chính - Kế hoạch và UBND các xã, thị trấn phối hợp.", "lead Văn phòng UBND huyện; coordinate Phòng Tài chính - Kế hoạch; coordinate UBND các xã, thị trấn")]
    [InlineData("Sở Nội vụ là cơ quan chủ trì; Sở Tài chính, Sở Tư pháp là cơ quan phối hợp.", "lead Sở Nội vụ; coordinate Sở Tài chính; coordinate Sở Tư pháp")]
    [InlineData("Sở Nội vụ chủ trì và Công an tỉnh hỗ trợ.", "lead Sở Nội vụ; coordinate Công an tỉnh")]
    [InlineData("Sở Nội vụ chủ trì, Sở Tư pháp phối hợp với Sở Y tế đánh giá cán bộ.", "lead Sở Nội vụ; coordinate Sở Tư pháp; coordinate Sở Y tế")]
    [InlineData("Sở Nội vụ trình cấp có thẩm quyền, Ủy ban nhân dân tỉnh xem xét.", "implement Sở Nội vụ")]
    [InlineData("Sở Nội vụ rà soát hồ sơ, Sở Tư pháp theo quy định.", "implement Sở Nội vụ")]
    public void ReadText_SecondBodyWithItsOwnVerb_HasItsRole(string text, string roles) => Assert.Equal(roles, Text(text));

    [Theory]
    [InlineData("Sở Y tế tiêm vắc xin cho trẻ em, Sở Tài chính cấp kinh phí trước 30/6/2025.", "implement Sở Y tế; implement Sở Tài chính")]
    [InlineData("Công an tỉnh tuần tra ban đêm, Hội Nông dân tỉnh vận động hội viên.", "implement Công an tỉnh; implement Hội Nông dân tỉnh")]
    public void ReadText_SecondBodyWithAnyVerb_IsInDoubt(string text, string roles)
    {
        Assert.Equal(roles, Text(text));
        Assert.Equal([ReadingReason.AgencyVerb, ReadingReason.AgencyBehindComma], RoleReader.ReadText(text).Select(reading => reading.Reason));
    }

    [Theory]
    [InlineData("Lập hồ sơ trình duyệt, giao Sở Xây dựng chủ trì, phối hợp với Sở Y tế thực hiện.", "lead Sở Xây dựng; coordinate Sở Y tế")]
    [InlineData("Lập hồ sơ cá tra và giao cho Sở Y tế chủ trì, phối hợp với Sở Tài chính thực hiện.", "lead Sở Y tế; coordinate Sở Tài chính")]
    [InlineData("Lập hồ sơ cá tra, giao Chi cục Thủy sản thực hiện trước 01/6/2025.", "lead Chi cục Thủy sản")]
    [InlineData("Tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch, giao Sở Y tế quản lý.", "")]
    [InlineData("Rà soát quỹ đất đã thu hồi và giao Ủy ban nhân dân xã.", "")]
    public void ReadText_ChargeWithinTheSentence_Leads(string text, string roles) => Assert.Equal(roles, Text(text));

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

    [Theory]
    [InlineData("Tuyên truyền trên Báo Trà Vinh, Đài Phát thanh tỉnh; Sở Nội vụ chủ trì, các cơ quan báo chí phối hợp thực hiện.", "lead Sở Nội vụ; coordinate các cơ quan báo chí")]
    [InlineData("Gửi hồ sơ về Sở Y tế; Sở Nội vụ tổng hợp, báo cáo.", "implement Sở Nội vụ")]
    [InlineData("Gửi hồ sơ về Sở Y tế; Sở Nội vụ.", "")]
    [InlineData("Mỗi quý kiểm tra 03 tổ chức đảng (Ủy ban Kiểm tra Huyện ủy).", "implement Ủy ban Kiểm tra Huyện ủy")]
    [InlineData("Thực hiện theo hướng dẫn của Sở Y tế (Phòng Nghiệp vụ).", "")]
    [InlineData("Tổng kết đợt cao điểm, giao PC06 chủ trì tham mưu.", "lead PC06")]
    [InlineData("Chi cục Thủy lợi: Đầu mối tham mưu, đôn đốc các xã.", "advise Chi cục Thủy lợi")]
    public void ReadText_ClausesAndBracketsBehindOtherNames_GiveRoles(string text, string roles) => Assert.Equal(roles, Text(text));

    [Fact]
    public void ReadText_AgencyNamedTwice_HasOneRoleAndToLeadWins() =>
        Assert.Equal("lead Sở Y tế", Text("Sở Y tế theo dõi việc thực hiện. Sở Y tế chủ trì tổng hợp."));

    [Theory]
    [InlineData("Trường Chính trị tỉnh, Trung tâm chính trị cấp huyện.", "implement Trường Chính trị tỉnh; implement Trung tâm chính trị cấp huyện")]
    [InlineData("Các cơ quan, đơn vị theo quy định.", "implement Các cơ quan, đơn vị")]
    [InlineData("Các đơn vị được giao nhiệm vụ.", "implement Các đơn vị")]
    [InlineData("Sở Y tế; các sở, ngành còn lại; UBND các xã có rừng", "implement Sở Y tế; implement các sở, ngành còn lại; implement UBND các xã")]
    [InlineData("Cấp tỉnh; cấp xã", "")]
    [InlineData("Các nghệ nhân làng, Hội Nông dân xã.", "implement Hội Nông dân xã")]
    [InlineData("Tham mưu kế hoạch, Sở Y tế.", "")]
    [InlineData("Ban Dân vận Tỉnh ủy chủ trì, tham mưu Ban Thường vụ Tỉnh ủy.", "lead Ban Dân vận Tỉnh ủy")]
    public void ReadLine_WithoutVerb_CarriesOut(string line, string roles) => Assert.Equal(roles, Show(RoleReader.ReadLine(line)));

    private static string Text(string text) => Show(RoleReader.ReadText(text));

    private static string Show(IEnumerable<RoleReading> readings) => string.Join("; ", readings.Select(one => $"{Names.Of(one.Role)} {one.Agency.Printed}"));
}
