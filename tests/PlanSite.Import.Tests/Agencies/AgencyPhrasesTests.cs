using PlanSite.Import.Agencies;

namespace PlanSite.Import.Tests.Agencies;

public sealed class AgencyPhrasesTests
{
    [Theory]
    [InlineData("Sở Kế hoạch và Đầu tư, Sở Tài chính", "Sở Kế hoạch và Đầu tư | Sở Tài chính")]
    [InlineData("Sở Lao động - Thương binh và Xã hội, Sở Giao thông vận tải", "Sở Lao động - Thương binh và Xã hội | Sở Giao thông vận tải")]
    [InlineData("Phòng Tuyên truyền, Báo chí - Xuất bản", "Phòng Tuyên truyền, Báo chí - Xuất bản")]
    [InlineData("Sư đoàn 9 khen thưởng", "")]
    [InlineData("Khoa Nội, Ngoại, Nhi", "")]
    [InlineData("Phòng Tổ chức, Hành chính, Kế toán", "")]
    [InlineData("Vụ Kế hoạch, Tài chính, Pháp chế", "")]
    [InlineData("Ban Pháp chế, Kinh tế - Ngân sách", "")]
    [InlineData("Phòng Dân tộc, Văn hóa - Xã hội", "Phòng Dân tộc | Văn hóa - Xã hội")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch; Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch | Sở Y tế")]
    [InlineData("Báo Trà Vinh, Đài Phát thanh và Truyền hình Trà Vinh", "Báo Trà Vinh | Đài Phát thanh và Truyền hình Trà Vinh")]
    [InlineData("Đảng ủy Công an tỉnh, Đảng ủy Quân sự tỉnh", "Đảng ủy Công an tỉnh | Đảng ủy Quân sự tỉnh")]
    [InlineData("Ban Chỉ đạo các quân khu; Ban Chỉ đạo các tỉnh", "Ban Chỉ đạo các quân khu | Ban Chỉ đạo các tỉnh")]
    [InlineData("Sở Giáo dục và Đào tạo; Sở Dân tộc và Tôn giáo và Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo | Sở Dân tộc và Tôn giáo | Sở Nông nghiệp và Môi trường")]
    [InlineData("Sở KH&CN, Sở TT&TT và Sở GD&ĐT", "Sở KH&CN | Sở TT&TT | Sở GD&ĐT")]
    [InlineData("Sở VH,TT&DL, Sở VHTTDL, Sở LĐ-TB&XH, Sở NN&PTNT tỉnh", "Sở VH,TT&DL | Sở VHTTDL | Sở LĐ-TB&XH | Sở NN&PTNT tỉnh")]
    [InlineData("Sở Giao thông vận tải - Xây dựng:", "Sở Giao thông vận tải - Xây dựng")]
    [InlineData("Trung tâm Chuyển đổi số tỉnh, Trung tâm Ứng dụng và Chuyển giao công nghệ", "Trung tâm Chuyển đổi số tỉnh | Trung tâm Ứng dụng và Chuyển giao công nghệ")]
    [InlineData("Trung tâm Văn hóa, Thể thao và Truyền thanh huyện; Hội Văn học, Nghệ thuật và Báo chí tỉnh, Sở Y tế", "Trung tâm Văn hóa, Thể thao và Truyền thanh huyện | Hội Văn học, Nghệ thuật và Báo chí tỉnh | Sở Y tế")]
    [InlineData("Sở Y tế, Công an tỉnh và Đài Phát thanh và Truyền hình tỉnh", "Sở Y tế | Công an tỉnh | Đài Phát thanh và Truyền hình tỉnh")]
    [InlineData("Ban Quản lý Khu kinh tế tỉnh, Văn phòng UBND tỉnh, Kho bạc Nhà nước tỉnh, Bảo hiểm xã hội tỉnh, Cục Thuế tỉnh, Cục Thống kê",
        "Ban Quản lý Khu kinh tế tỉnh | Văn phòng UBND tỉnh | Kho bạc Nhà nước tỉnh | Bảo hiểm xã hội tỉnh | Cục Thuế tỉnh | Cục Thống kê")]
    [InlineData("Phòng Kinh tế, Công an xã, Sở Tài chính, Công an các xã", "Phòng Kinh tế | Công an xã | Sở Tài chính | Công an các xã")]
    [InlineData("MobiFone, Ban Quản lý dự án Đầu tư xây dựng tỉnh", "MobiFone | Ban Quản lý dự án Đầu tư xây dựng tỉnh")]
    [InlineData("VNPT An Giang, Viettel An Giang, Công ty Điện lực Lào Cai, Hiệp hội Du lịch tỉnh", "VNPT An Giang | Viettel An Giang | Công ty Điện lực Lào Cai | Hiệp hội Du lịch tỉnh")]
    [InlineData("các doanh nghiệp viễn thông, công nghệ thông tin, Sở Y tế và Sở Tài chính", "các doanh nghiệp viễn thông, công nghệ thông tin | Sở Y tế | Sở Tài chính")]
    [InlineData("các doanh nghiệp viễn thông và công nghệ thông tin, Sở Y tế", "các doanh nghiệp viễn thông và công nghệ thông tin | Sở Y tế")]
    [InlineData("các doanh nghiệp công nghệ thông tin, viễn thông, bưu chính, VNPT An Giang", "các doanh nghiệp công nghệ thông tin, viễn thông, bưu chính | VNPT An Giang")]
    [InlineData("các cơ quan, đơn vị, cán bộ, công chức, viên chức, Hội Nông dân", "các cơ quan, đơn vị | Hội Nông dân")]
    [InlineData("Báo Công Thương, Tạp chí Công Thương", "Báo Công Thương | Tạp chí Công Thương")]
    [InlineData("Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp, Cục Điện lực", "Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp | Cục Điện lực")]
    [InlineData("ủy ban nhân dân các xã Kim Thượng, Xuân Sơn và Đồng Sơn, Hạt Kiểm lâm huyện", "ủy ban nhân dân các xã Kim Thượng, Xuân Sơn và Đồng Sơn | Hạt Kiểm lâm huyện")]
    [InlineData("Các Bộ: Quốc phòng, Nông nghiệp và PTNT và các đơn vị liên quan", "Quốc phòng | Nông nghiệp và PTNT | các đơn vị liên quan")]
    [InlineData("Các bộ, cơ quan liên quan và tỉnh, thành phố trong cả nước", "Các bộ, cơ quan liên quan | tỉnh, thành phố trong cả nước")]
    [InlineData("Ban Tuyên giáo Trung ương, các cơ quan thông tấn, báo chí, các bộ, ngành trung ương và địa phương", "Ban Tuyên giáo Trung ương | các cơ quan thông tấn, báo chí | các bộ, ngành trung ương và địa phương")]
    [InlineData("các tổ công đoàn, Ban Nữ công, các cấp công đoàn", "các tổ công đoàn | Ban Nữ công | các cấp công đoàn")]
    [InlineData("Ban giám hiệu, các tổ chuyên môn, Tổng phụ trách Đội, Ban đại diện cha mẹ học sinh, Đoàn trường", "Ban giám hiệu | các tổ chuyên môn | Tổng phụ trách Đội | Ban đại diện cha mẹ học sinh | Đoàn trường")]
    [InlineData("các khoa, phòng, Khoa Khám bệnh, Phòng Kế hoạch tổng hợp, Phòng Điều dưỡng", "các khoa, phòng | Khoa Khám bệnh | Phòng Kế hoạch tổng hợp | Phòng Điều dưỡng")]
    [InlineData("các cơ quan thanh tra, kiểm tra, các cơ quan tiến hành tố tụng, Sở Nội vụ", "các cơ quan thanh tra, kiểm tra | các cơ quan tiến hành tố tụng | Sở Nội vụ")]
    [InlineData("các cơ sở giáo dục và đào tạo, Điện lực huyện, Phòng giao dịch Ngân hàng Chính sách xã hội", "các cơ sở giáo dục và đào tạo | Điện lực huyện | Phòng giao dịch Ngân hàng Chính sách xã hội")]
    [InlineData("các huyện, thị, thành đoàn, các đoàn trực thuộc", "các huyện, thị, thành đoàn | các đoàn trực thuộc")]
    [InlineData("Các tổ chuyên môn và Giáo viên:", "Các tổ chuyên môn | Giáo viên")]
    [InlineData("Giáo viên chủ nhiệm và Tổng phụ trách Đội", "Giáo viên chủ nhiệm | Tổng phụ trách Đội")]
    [InlineData("Học sinh và cha mẹ học sinh", "Học sinh | cha mẹ học sinh")]
    [InlineData("Giáo viên bộ môn, Nhân viên y tế", "Giáo viên bộ môn | Nhân viên y tế")]
    [InlineData("Hiệu trưởng các trường tiểu học", "Hiệu trưởng các trường tiểu học")]
    [InlineData("Phó Hiệu trưởng phụ trách bán trú:", "Phó Hiệu trưởng phụ trách bán trú")]
    public void OfHeading_OfNamedBodies_SplitsAtTheRightCommas(string heading, string names) => Assert.Equal(names, Names(heading));

    [Theory]
    [InlineData("Các huyện, thị, thành ủy, đảng ủy trực thuộc tỉnh", "Các huyện, thị, thành ủy, đảng ủy trực thuộc tỉnh")]
    [InlineData("Các sở, ban, ngành còn lại", "Các sở, ban, ngành còn lại")]
    [InlineData("Các tỉnh ủy, thành ủy, ban đảng, ban cán sự đảng, đảng đoàn, đảng ủy trực thuộc Trung ương", "Các tỉnh ủy, thành ủy, ban đảng, ban cán sự đảng, đảng đoàn, đảng ủy trực thuộc Trung ương")]
    [InlineData("các ban của Tỉnh ủy và Văn phòng Tỉnh ủy", "các ban của Tỉnh ủy | Văn phòng Tỉnh ủy")]
    [InlineData("Các Đảng đoàn, Ban Cán sự đảng, các ban của Tỉnh ủy", "Các Đảng đoàn, Ban Cán sự đảng | các ban của Tỉnh ủy")]
    [InlineData("ban thường vụ các huyện, thị, thành ủy", "ban thường vụ các huyện, thị, thành ủy")]
    [InlineData("các cấp ủy, tổ chức đảng, cơ quan nhà nước, Mặt trận Tổ quốc và các cơ quan, tổ chức từ tỉnh đến cơ sở",
        "các cấp ủy, tổ chức đảng | cơ quan nhà nước | Mặt trận Tổ quốc | các cơ quan, tổ chức từ tỉnh đến cơ sở")]
    [InlineData("các cơ quan chuyên trách tham mưu, giúp việc Tỉnh ủy", "các cơ quan chuyên trách tham mưu, giúp việc Tỉnh ủy")]
    public void OfHeading_OfGroups_KeepsLikeBodiesTogether(string heading, string names) => Assert.Equal(names, Names(heading));

    [Theory]
    [InlineData("Người đứng đầu cơ quan, đơn vị thuộc, trực thuộc Ủy ban nhân dân tỉnh; Chủ tịch Ủy ban nhân dân huyện, thị xã, thành phố",
        "Người đứng đầu cơ quan, đơn vị thuộc, trực thuộc Ủy ban nhân dân tỉnh | Chủ tịch Ủy ban nhân dân huyện, thị xã, thành phố")]
    [InlineData("Đề nghị các cơ quan của Đảng, Hội đồng nhân dân các cấp", "các cơ quan của Đảng | Hội đồng nhân dân các cấp")]
    public void OfHeading_OfPersonsAndRequests_GivesThem(string heading, string names) => Assert.Equal(names, Names(heading));

    [Theory]
    [InlineData("Nhiệm vụ trọng tâm")]
    [InlineData("Phát huy vai trò của Mặt trận Tổ quốc")]
    [InlineData("Tổ chức nghiên cứu, học tập")]
    [InlineData("Hội nghị quán triệt")]
    [InlineData("Trường hợp đặc biệt")]
    [InlineData("Các bộ phận một cửa")]
    [InlineData("Thị trường lao động")]
    [InlineData("Các khoa học xã hội")]
    [InlineData("Đơn vị")]
    [InlineData("Cấp tỉnh, cấp xã")]
    [InlineData("Văn phòng phẩm")]
    [InlineData("Đối với học sinh")]
    [InlineData("Đối với chủ rừng vi phạm quy định")]
    [InlineData("Chăm sóc vụ Đông Xuân")]
    [InlineData("Ban Tổ chức Tỉnh ủy và những việc phải làm")]
    public void OfHeading_ThatSaysMore_GivesNone(string heading) => Assert.Empty(AgencyPhrases.OfHeading(heading));

    [Theory]
    [InlineData("Đối với Sở Y tế", "Sở Y tế")]
    [InlineData("Trách nhiệm của các sở, ban, ngành và Ủy ban nhân dân các huyện", "các sở, ban, ngành | Ủy ban nhân dân các huyện")]
    [InlineData("Sở Tài chính (cơ quan chủ trì)", "Sở Tài chính")]
    [InlineData("Sở Nội vụ có trách nhiệm:", "Sở Nội vụ")]
    [InlineData("Văn phòng", "Văn phòng")]
    [InlineData("Trung tâm có trách nhiệm:", "Trung tâm")]
    [InlineData("Đối với chủ rừng:", "chủ rừng")]
    [InlineData("Đối với các hãng tàu, chủ tàu", "các hãng tàu, chủ tàu")]
    [InlineData("Ban Hỗ trợ phụ nữ phát triển kinh tế", "Ban Hỗ trợ phụ nữ phát triển kinh tế")]
    [InlineData("Hội đồng nghĩa vụ quân sự các xã, phường", "Hội đồng nghĩa vụ quân sự các xã, phường")]
    [InlineData("Các phòng chuyên môn, nghiệp vụ thuộc Sở", "Các phòng chuyên môn, nghiệp vụ thuộc Sở")]
    public void OfHeading_WithWordsAroundTheName_GivesTheName(string heading, string names) => Assert.Equal(names, Names(heading));

    [Fact]
    public void OfHeading_WithSharedWords_ResolvesThem()
    {
        var court = AgencyPhrases.OfHeading("Ban cán sự đảng Viện kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh")[1];
        var union = AgencyPhrases.OfHeading("các đảng đoàn: Hội Nông dân tỉnh, Liên đoàn Lao động tỉnh và Ban Thường vụ Tỉnh đoàn");

        Assert.Equal(("Tòa án nhân dân tỉnh", "Ban cán sự đảng Tòa án nhân dân tỉnh"), (court.Printed, court.Resolved));
        Assert.Equal(["Đảng đoàn Hội Nông dân tỉnh", "Đảng đoàn Liên đoàn Lao động tỉnh", null], union.Select(one => one.Resolved));
    }

    [Theory]
    [InlineData("Ban tự quản các thôn, buôn, tổ dân phố; Ban nhân dân ấp", "Ban tự quản các thôn, buôn, tổ dân phố | Ban nhân dân ấp")]
    [InlineData("Ban tự quản thôn, buôn", "Ban tự quản thôn, buôn")]
    [InlineData("Phòng Kinh tế và Hạ tầng, Hạt Giao thông đường bộ", "Phòng Kinh tế và Hạ tầng | Hạt Giao thông đường bộ")]
    [InlineData("Trung tâm Y tế các huyện, thành, thị", "Trung tâm Y tế các huyện, thành, thị")]
    [InlineData("Ủy ban nhân dân các huyện, thành, thị và Sở Y tế", "Ủy ban nhân dân các huyện, thành, thị | Sở Y tế")]
    [InlineData("Các huyện, thành, thị ủy", "Các huyện, thành, thị ủy")]
    [InlineData("Phòng Cảnh sát quản lý hành chính về trật tự xã hội (PC06)", "Phòng Cảnh sát quản lý hành chính về trật tự xã hội")]
    [InlineData("Phòng PV01, PA06 và PC06", "Phòng PV01 | PA06 | PC06")]
    [InlineData("Phòng Hậu cần, Phòng Tài chính", "Phòng Hậu cần | Phòng Tài chính")]
    [InlineData("Trung tâm Dịch vụ tổng hợp xã", "Trung tâm Dịch vụ tổng hợp xã")]
    [InlineData("Vụ Các vấn đề chung về xây dựng pháp luật, Vụ Pháp luật hình sự - hành chính; đại diện Bộ Công an, Tòa án nhân dân tối cao", "Vụ Các vấn đề chung về xây dựng pháp luật | Vụ Pháp luật hình sự - hành chính | Bộ Công an | Tòa án nhân dân tối cao")]
    [InlineData("Vụ Phổ biến, giáo dục pháp luật, Cục Kiểm tra văn bản quy phạm pháp luật", "Vụ Phổ biến, giáo dục pháp luật | Cục Kiểm tra văn bản quy phạm pháp luật")]
    [InlineData("Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh", "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh")]
    [InlineData("Chi cục An toàn vệ sinh thực phẩm, các bệnh viện công lập và ngoài công lập", "Chi cục An toàn vệ sinh thực phẩm | các bệnh viện công lập và ngoài công lập")]
    [InlineData("Công ty TNHH MTV Quản lý khai thác công trình thủy lợi tỉnh, UBND các xã ven biển", "Công ty TNHH MTV Quản lý khai thác công trình thủy lợi tỉnh | UBND các xã ven biển")]
    [InlineData("Văn phòng Tỉnh uỷ và các ban xây dựng Đảng Tỉnh uỷ", "Văn phòng Tỉnh uỷ | các ban xây dựng Đảng Tỉnh uỷ")]
    [InlineData("Phòng Công chức, viên chức", "Phòng Công chức, viên chức")]
    [InlineData("Phòng Tổ chức, biên chế, Phòng Nội vụ", "Phòng Tổ chức, biên chế | Phòng Nội vụ")]
    [InlineData("Phòng Nông nghiệp, môi trường huyện và Phòng Y tế", "Phòng Nông nghiệp, môi trường huyện | Phòng Y tế")]
    [InlineData("Phòng Nội vụ, công an huyện", "Phòng Nội vụ | công an huyện")]
    [InlineData("Phòng Hành chính - Tổng hợp", "Phòng Hành chính - Tổng hợp")]
    [InlineData("Phòng Hành chính - Tổng hợp, Phòng Tổ chức - Nhân sự", "Phòng Hành chính - Tổng hợp | Phòng Tổ chức - Nhân sự")]
    [InlineData("Khoa Kiểm soát bệnh tật và HIV/AIDS, Khoa Dược", "Khoa Kiểm soát bệnh tật và HIV/AIDS | Khoa Dược")]
    [InlineData("Trung tâm Phòng, chống HIV/AIDS tỉnh", "Trung tâm Phòng, chống HIV/AIDS tỉnh")]
    [InlineData("Đội Cảnh sát điều tra tội phạm về hình sự, kinh tế, ma túy", "Đội Cảnh sát điều tra tội phạm về hình sự, kinh tế, ma túy")]
    [InlineData("Đội Cảnh sát điều tra tội phạm về kinh tế và ma túy, Đội An ninh", "Đội Cảnh sát điều tra tội phạm về kinh tế và ma túy | Đội An ninh")]
    [InlineData("các khoa, viện, Phòng Đào tạo", "các khoa, viện | Phòng Đào tạo")]
    [InlineData("Phòng GDĐT các huyện, TX, TP, Sở Tài chính", "Phòng GDĐT các huyện, TX, TP | Sở Tài chính")]
    [InlineData("Các Tổng cục, Cục, Vụ, Văn phòng Bộ", "Các Tổng cục, Cục, Vụ | Văn phòng Bộ")]
    public void OfHeading_NamesOfCommunesPoliceAndMinistries_AreReadWhole(string heading, string names) => Assert.Equal(names, Names(heading));

    [Theory]
    [InlineData("Vụ Thị trường châu Á - châu Phi và Cục Xuất nhập khẩu", "Vụ Thị trường châu Á - châu Phi | Cục Xuất nhập khẩu")]
    [InlineData("UB MTTQ VN xã, Ngân hàng CSXH chi nhánh tỉnh và Liên minh HTX", "UB MTTQ VN xã | Ngân hàng CSXH chi nhánh tỉnh | Liên minh HTX")]
    [InlineData("NHCSXH huyện, Agribank chi nhánh tỉnh", "NHCSXH huyện | Agribank chi nhánh tỉnh")]
    [InlineData("Ban tuyên giáo và dân vận tỉnh ủy", "Ban tuyên giáo và dân vận tỉnh ủy")]
    [InlineData("Ban Quản lý Vườn quốc gia U Minh Thượng, Khu bảo tồn thiên nhiên Hòn Chông", "Ban Quản lý Vườn quốc gia U Minh Thượng | Khu bảo tồn thiên nhiên Hòn Chông")]
    [InlineData("Phòng Khảo thí và Đảm bảo chất lượng, Phòng Quản trị - Thiết bị", "Phòng Khảo thí và Đảm bảo chất lượng | Phòng Quản trị - Thiết bị")]
    [InlineData("Khoa Hồi sức tích cực - Chống độc, Khoa Kiểm soát nhiễm khuẩn", "Khoa Hồi sức tích cực - Chống độc | Khoa Kiểm soát nhiễm khuẩn")]
    [InlineData("Đội Kiểm soát ma túy, Đội Thông tin lưu động", "Đội Kiểm soát ma túy | Đội Thông tin lưu động")]
    [InlineData("Ban Đại diện Hội đồng quản trị Ngân hàng Chính sách xã hội", "Ban Đại diện Hội đồng quản trị Ngân hàng Chính sách xã hội")]
    [InlineData("Hạt Kiểm lâm liên huyện, Ban Quản lý chợ Châu Đốc", "Hạt Kiểm lâm liên huyện | Ban Quản lý chợ Châu Đốc")]
    [InlineData("Cảng vụ Đường thủy nội địa, Cục Quản lý giá", "Cảng vụ Đường thủy nội địa | Cục Quản lý giá")]
    [InlineData("Ký túc xá", "Ký túc xá")]
    [InlineData("Thư viện", "Thư viện")]
    [InlineData("Trung tâm Thông tin - Thư viện", "Trung tâm Thông tin - Thư viện")]
    [InlineData("Trung tâm Văn hóa - Bảo tàng tỉnh, Sở Y tế", "Trung tâm Văn hóa - Bảo tàng tỉnh | Sở Y tế")]
    [InlineData("Trung tâm Học liệu và Thư viện", "Trung tâm Học liệu và Thư viện")]
    [InlineData("Sở Y tế, Thư viện tỉnh và Bảo tàng tỉnh", "Sở Y tế | Thư viện tỉnh | Bảo tàng tỉnh")]
    [InlineData("Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh", "Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh")]
    public void OfHeading_ShortFormsAndFieldsWithinNames_AreReadWhole(string heading, string names) => Assert.Equal(names, Names(heading));

    private static string Names(string heading) => string.Join(" | ", AgencyPhrases.OfHeading(heading).Select(one => one.Printed));
}
