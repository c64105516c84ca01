using PlanSite.Import.Agencies;

namespace PlanSite.Import.Tests.Agencies;

public sealed class AgencyNamesOfAllLevelsTests
{
    [Theory]
    [InlineData("Bộ Quốc phòng, Bộ Công an, Văn phòng Chính phủ, Thanh tra Chính phủ, Ngân hàng Nhà nước Việt Nam, Ủy ban Dân tộc",
        "Bộ Quốc phòng | Bộ Công an | Văn phòng Chính phủ | Thanh tra Chính phủ | Ngân hàng Nhà nước Việt Nam | Ủy ban Dân tộc")]
    [InlineData("Vụ Pháp chế, Cục Công nghệ thông tin, Tổng cục Thống kê, Viện Chiến lược, Học viện Hành chính Quốc gia, Văn phòng Bộ, Thanh tra Bộ",
        "Vụ Pháp chế | Cục Công nghệ thông tin | Tổng cục Thống kê | Viện Chiến lược | Học viện Hành chính Quốc gia | Văn phòng Bộ | Thanh tra Bộ")]
    [InlineData("Kiểm toán Nhà nước, Viện Hàn lâm Khoa học và Công nghệ Việt Nam, Đại học Quốc gia Hà Nội", "Kiểm toán Nhà nước | Viện Hàn lâm Khoa học và Công nghệ Việt Nam | Đại học Quốc gia Hà Nội")]
    [InlineData("Đài Truyền hình Việt Nam, Thông tấn xã Việt Nam, Đài Tiếng nói Việt Nam", "Đài Truyền hình Việt Nam | Thông tấn xã Việt Nam | Đài Tiếng nói Việt Nam")]
    [InlineData("Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
        "Bộ trưởng | Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ | Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương")]
    [InlineData("Ban Công tác đặc biệt - Ủy ban Chuyên trách Chính phủ", "Ban Công tác đặc biệt | Ủy ban Chuyên trách Chính phủ")]
    [InlineData("Cục Giáo dục nghề nghiệp và Giáo dục thường xuyên, Các cơ sở đào tạo, bồi dưỡng giáo viên", "Cục Giáo dục nghề nghiệp và Giáo dục thường xuyên | Các cơ sở đào tạo, bồi dưỡng giáo viên")]
    [InlineData("Các quân khu; các tỉnh", "Các quân khu | các tỉnh")]
    public void OfHeading_CentralBodies(string heading, string names) => Same(heading, names);

    [Theory]
    [InlineData("Phòng Nghiệp vụ Y, Văn phòng Sở, Thanh tra Sở, Trung tâm Kiểm soát bệnh tật tỉnh, Chi cục Dân số, Trường Cao đẳng Y tế",
        "Phòng Nghiệp vụ Y | Văn phòng Sở | Thanh tra Sở | Trung tâm Kiểm soát bệnh tật tỉnh | Chi cục Dân số | Trường Cao đẳng Y tế")]
    [InlineData("Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao; Công an các xã, phường; Bộ Chỉ huy Quân sự tỉnh",
        "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | Công an các xã, phường | Bộ Chỉ huy Quân sự tỉnh")]
    [InlineData("Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh; Viện Nghiên cứu phát triển Thành phố", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | Viện Nghiên cứu phát triển Thành phố")]
    [InlineData("Bảo hiểm xã hội cơ sở Tân Châu, Ngân hàng Chính sách xã hội, Ngân hàng Nhà nước chi nhánh Khu vực 13",
        "Bảo hiểm xã hội cơ sở Tân Châu | Ngân hàng Chính sách xã hội | Ngân hàng Nhà nước chi nhánh Khu vực 13")]
    [InlineData("EVN, VNPT Bắc Ninh, Công ty Điện lực Lai Châu, Công ty Cổ phần Cấp nước tỉnh, Hội Chữ thập đỏ tỉnh, Hội Luật gia tỉnh",
        "EVN | VNPT Bắc Ninh | Công ty Điện lực Lai Châu | Công ty Cổ phần Cấp nước tỉnh | Hội Chữ thập đỏ tỉnh | Hội Luật gia tỉnh")]
    [InlineData("Tòa án nhân dân khu vực 3, Viện kiểm sát nhân dân khu vực 3, Cơ quan Thi hành án dân sự tỉnh", "Tòa án nhân dân khu vực 3 | Viện kiểm sát nhân dân khu vực 3 | Cơ quan Thi hành án dân sự tỉnh")]
    [InlineData("VPUB tỉnh, BCHQS tỉnh, BHXH tỉnh, LĐLĐ tỉnh, Hội LHPN tỉnh, Đoàn TNCS Hồ Chí Minh tỉnh", "VPUB tỉnh | BCHQS tỉnh | BHXH tỉnh | LĐLĐ tỉnh | Hội LHPN tỉnh | Đoàn TNCS Hồ Chí Minh tỉnh")]
    public void OfHeading_ProvincialBodies(string heading, string names) => Same(heading, names);

    [Theory]
    [InlineData("Phòng Nội vụ huyện, Hạt Kiểm lâm huyện, Phòng Tài chính - Kế hoạch, Chi cục Thuế khu vực, Kho bạc Nhà nước khu vực XII",
        "Phòng Nội vụ huyện | Hạt Kiểm lâm huyện | Phòng Tài chính - Kế hoạch | Chi cục Thuế khu vực | Kho bạc Nhà nước khu vực XII")]
    [InlineData("Công chức Văn hóa - Xã hội, Trưởng thôn, Ban Công an xã, Trạm Y tế, Các thôn, xóm, Ban Chỉ huy Quân sự xã",
        "Công chức Văn hóa - Xã hội | Trưởng thôn | Ban Công an xã | Trạm Y tế | Các thôn, xóm | Ban Chỉ huy Quân sự xã")]
    [InlineData("Phòng Kinh tế, Hạ tầng và Đô thị; Phòng Văn hóa - Xã hội, Giám đốc Trung tâm Phục vụ hành chính công", "Phòng Kinh tế, Hạ tầng và Đô thị | Phòng Văn hóa - Xã hội | Giám đốc Trung tâm Phục vụ hành chính công")]
    [InlineData("Đồn Biên phòng Cửa khẩu Tây Trang, Đội Quản lý thị trường số 3, Hạt Kiểm lâm Mường Tè", "Đồn Biên phòng Cửa khẩu Tây Trang | Đội Quản lý thị trường số 3 | Hạt Kiểm lâm Mường Tè")]
    [InlineData("các trường mầm non, tiểu học, Hiệu trưởng các trường THPT, THCS trên địa bàn, Ban Giám hiệu các trường", "các trường mầm non, tiểu học | Hiệu trưởng các trường THPT, THCS trên địa bàn | Ban Giám hiệu các trường")]
    public void OfHeading_LocalBodies(string heading, string names) => Same(heading, names);

    [Theory]
    [InlineData("các ban xây dựng đảng, Ban Tuyên giáo và Dân vận Tỉnh ủy, Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Ủy ban nhân dân tỉnh",
        "các ban xây dựng đảng | Ban Tuyên giáo và Dân vận Tỉnh ủy | Đảng ủy các cơ quan Đảng tỉnh | Đảng ủy Ủy ban nhân dân tỉnh")]
    [InlineData("Trung ương Hội Cựu chiến binh Việt Nam, Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh",
        "Trung ương Hội Cựu chiến binh Việt Nam | Ủy ban Mặt trận Tổ quốc Việt Nam | các tổ chức chính trị - xã hội tỉnh")]
    [InlineData("Tổ công tác Đề án 06, Ban Chỉ đạo 35 Tỉnh ủy, Ban Quản lý các khu công nghiệp tỉnh, Ban Chỉ đạo chuyển đổi số tỉnh",
        "Tổ công tác Đề án 06 | Ban Chỉ đạo 35 Tỉnh ủy | Ban Quản lý các khu công nghiệp tỉnh | Ban Chỉ đạo chuyển đổi số tỉnh")]
    [InlineData("Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh, Ban Nội chính Tỉnh ủy", "Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh | Ban Nội chính Tỉnh ủy")]
    [InlineData("Đảng ủy Khối các cơ quan tỉnh, Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh, Đảng ủy Khối Doanh nghiệp tỉnh, Sở Y tế", "Đảng ủy Khối các cơ quan tỉnh | Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh | Đảng ủy Khối Doanh nghiệp tỉnh | Sở Y tế")]
    [InlineData("các đồng chí huyện ủy viên", "các đồng chí huyện ủy viên")]
    [InlineData("các đồng chí Huyện ủy viên phụ trách xã", "các đồng chí Huyện ủy viên phụ trách xã")]
    public void OfHeading_PartyBodiesAndBoards(string heading, string names) => Same(heading, names);

    [Theory]
    [InlineData("Các Sở, ngành, đơn vị, UBND cấp xã", "Các Sở, ngành, đơn vị | UBND cấp xã")]
    [InlineData("các bộ, ngành, địa phương và đơn vị", "các bộ, ngành, địa phương và đơn vị")]
    [InlineData("các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
        "các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ | Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương")]
    [InlineData("Các sở ngành liên quan, các thôn ấp", "Các sở ngành liên quan | các thôn ấp")]
    [InlineData("Các tổ chức chính trị - xã hội và tổ chức, đoàn thể có liên quan", "Các tổ chức chính trị - xã hội và tổ chức, đoàn thể có liên quan")]
    [InlineData("các cơ quan báo chí Trung ương, địa phương, quân đội, Mặt trận Tổ quốc Việt Nam", "các cơ quan báo chí Trung ương, địa phương, quân đội | Mặt trận Tổ quốc Việt Nam")]
    [InlineData("Giám đốc các sở, Thủ trưởng các ban, ngành tỉnh, Chủ tịch UBND các xã, phường", "Giám đốc các sở | Thủ trưởng các ban, ngành tỉnh | Chủ tịch UBND các xã, phường")]
    public void OfHeading_Groups(string heading, string names) => Same(heading, names);

    [Theory]
    [InlineData("đ/c Chủ tịch Hội Nông dân xã; các đồng chí Chuyên viên cơ quan MTTQ xã; Trưởng đoàn thể xã", "đ/c Chủ tịch Hội Nông dân xã | các đồng chí Chuyên viên cơ quan MTTQ xã | Trưởng đoàn thể xã")]
    [InlineData("Chuyên viên Cơ quan Ủy ban Mặt trận Tổ quốc xã", "Chuyên viên Cơ quan Ủy ban Mặt trận Tổ quốc xã")]
    [InlineData("Đồng chí Trưởng Ban Tuyên giáo Tỉnh ủy, Phó Trưởng phòng Văn hóa - Xã hội", "Đồng chí Trưởng Ban Tuyên giáo Tỉnh ủy | Phó Trưởng phòng Văn hóa - Xã hội")]
    [InlineData("Phó Trưởng phòng Văn hóa - Xã hội - Phó Trưởng tiểu ban Thường trực", "Phó Trưởng phòng Văn hóa - Xã hội - Phó Trưởng tiểu ban Thường trực")]
    [InlineData("Tổ đảng ở Thường trực Hội đồng Dân tộc, các Ủy ban của Quốc hội, Chủ nhiệm Văn phòng Quốc hội", "Tổ đảng ở Thường trực Hội đồng Dân tộc | các Ủy ban của Quốc hội | Chủ nhiệm Văn phòng Quốc hội")]
    [InlineData("Đảng ủy cơ quan Văn phòng Quốc hội", "Đảng ủy cơ quan Văn phòng Quốc hội")]
    [InlineData("Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam")]
    [InlineData("các đồng chí trong Ban Thường trực", "các đồng chí trong Ban Thường trực")]
    [InlineData("các đồng chí ", "")]
    [InlineData("Người đứng đầu :", "")]
    [InlineData("Lãnh đạo Ban Dân nguyện", "Lãnh đạo Ban Dân nguyện")]
    [InlineData("Cán bộ phụ trách lĩnh vực văn hóa, thể thao và gia đình:", "Cán bộ phụ trách lĩnh vực văn hóa, thể thao và gia đình")]
    [InlineData("Các Phó chủ tịch phụ trách lĩnh vực kinh tế", "Các Phó chủ tịch phụ trách lĩnh vực kinh tế")]
    [InlineData("Lãnh đạo, chỉ đạo công tác tuyên truyền", "")]
    [InlineData("Lãnh đạo các cấp ủy triển khai", "")]
    [InlineData("Bồi dưỡng chuyên viên chính", "")]
    public void OfHeading_Persons(string heading, string names) => Same(heading, names);

    private static void Same(string heading, string names) => Assert.Equal(names, string.Join(" | ", AgencyPhrases.OfHeading(heading).Select(one => one.Printed)));
}
