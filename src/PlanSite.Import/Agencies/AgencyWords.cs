namespace PlanSite.Import.Agencies;

/// <summary>The words with which agency names begin.</summary>
internal static class AgencyWords
{
    /// <summary>Beginnings that are agencies whatever follows.</summary>
    public static readonly WordList Heads = new(
    [
        // Party, Front, unions
        "Ban Thường vụ", "Tập thể Ban Thường vụ", "Tập thể cấp ủy", "Tập thể Ban Giám hiệu", "Ban Chấp hành", "BCH", "BTV", "Ban cán sự đảng", "Ban xây dựng đảng", "Ban của", "Ban đảng", "Thường trực", "Ủy ban Kiểm tra", "UBKT", "Trung ương Hội", "Trung ương Đoàn",
        "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy", "Đảng đoàn", "Đảng bộ", "Cấp ủy", "Đảng ủy cơ quan", "Chi bộ", "Chi ủy", "Tổ đảng", "Tổ đảng ở", "Tổ Đảng vụ", "Ban tuyên giáo", "Ban tuyên giáo và dân vận", "Ban dân vận", "Ban nội chính", "Tổ chức đảng", "Tổ chức đảng được kiểm tra", "Tổ chức đảng được giám sát", "Tổ chức đảng được kiểm tra, giám sát", "Tổ chức cơ sở đảng", "VPTU",
        "Bộ Chính trị", "Ban Bí thư", "Ủy ban Mặt trận Tổ quốc", "Ủy ban Trung ương", "Ủy ban MTTQ", "UB MTTQ", "UBMT", "UBMTTQ", "UBMTTQVN", "Mặt trận Tổ quốc", "MTTQ", "MTTQVN", "Mặt trận", "Ban Công tác Mặt trận", "Ban tự quản", "Ban nhân dân", "Ban điều hành",
        "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Quận đoàn", "Thị đoàn", "Xã đoàn", "Đoàn cơ sở", "Đoàn trực thuộc", "Đoàn trường", "Đoàn xã", "Đoàn phường", "Chi đoàn", "Chi hội", "Cấp bộ Đoàn", "Cấp công đoàn", "Tổ Công đoàn", "Ban Nữ công", "Cấp hội", "Cơ sở hội", "Đoàn Thanh niên", "Đoàn TN", "Đoàn TNCS", "Công đoàn", "Liên đoàn Lao động", "LĐLĐ", "Liên minh Hợp tác xã", "Liên minh HTX", "Liên hiệp", "Hội Liên hiệp", "Hội quần chúng", "Hội đặc thù", "Hội Nông dân",
        "Hội Cựu chiến binh", "Hội LHPN", "HLHPN", "Hiệp hội", "Tổ chức chính trị", "Tổ chức xã hội", "Đoàn thể", "Câu lạc bộ",
        // State
        "Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Đoàn đại biểu Quốc hội", "Ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân", "Văn phòng Đoàn ĐBQH và HĐND", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Văn phòng HĐND và UBND", "VP HĐND và UBND", "VP HĐND - UBND", "VP HĐND&UBND", "VP HĐND-UBND", "Bộ phận Tiếp nhận và Trả kết quả", "Bộ phận TN&TKQ", "Văn phòng", "VPUBND", "VPUB", "Tổng cục", "Chi cục", "Cục Thuế", "Cục Thống kê",
        "Thanh tra tỉnh", "Thanh tra Chính phủ", "Thanh tra thành phố", "Thanh tra huyện", "Thanh tra Nhà nước", "Kiểm toán Nhà nước", "Thanh tra Bộ", "Thanh tra Sở", "Kho bạc Nhà nước", "KBNN", "Ngân hàng", "NHNN", "NHCSXH", "Agribank", "Bảo hiểm xã hội", "BHXH",
        "Thuế tỉnh", "Thuế thành phố", "Thuế cơ sở", "Thống kê tỉnh", "Thống kê thành phố", "Chi cục Thuế", "Hạt Kiểm lâm", "Ban Quản lý", "Ban Quản lý chợ", "Ban Quản lý các chợ", "BQL", "BQL chợ", "Cục Quản lý giá", "Phòng Quản lý giá", "Trung tâm", "TTYT", "CDC", "TTKSBT", "BVĐK", "PGDĐT", "PGD&ĐT", "SGDĐT", "SGD&ĐT", "Cơ quan ngang bộ", "cấp, các ngành", "Ngành", "Hệ thống thông tin cơ sở", "Hệ thống truyền thanh",
        "Chính quyền địa phương", "Chính quyền các cấp", "Chính quyền cơ sở", "Chính quyền", "Cấp chính quyền", "Cơ quan", "Cơ quan điều tra", "Đơn vị", "Đơn vị sự nghiệp", "Địa phương",
        // Boards and teams
        "Ban Chỉ đạo", "BCĐ", "Tiểu ban", "Tổ công tác", "Tổ giúp việc", "Tổ Công nghệ số", "Tổ Công nghệ số cộng đồng", "Tổ Chuyển đổi số cộng đồng", "Hội đồng phối hợp phổ biến, giáo dục pháp luật", "Hội đồng phối hợp PBGDPL", "Hội đồng nghĩa vụ quân sự", "Hội đồng NVQS", "Hội đồng thi đua - khen thưởng", "Hội đồng thi đua, khen thưởng", "Hội đồng giáo dục quốc phòng và an ninh", "Hội đồng giáo dục quốc phòng - an ninh", "Tổ đại biểu", "Tổ dân phố", "Tổ hợp tác", "Tổ biên tập", "Đội chuyên trách", "Đội cấp cứu", "Đội cơ động", "Đội phản ứng nhanh", "Đội xung kích", "Tổ bảo vệ an ninh trật tự", "Tổ bảo vệ an ninh, trật tự", "Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", "Tổ tiết kiệm và vay vốn", "Ban Chỉ huy", "Ban Tổ chức", "Ban Công an", "Đoàn kiểm tra", "Đoàn kiểm tra, giám sát", "Đoàn giám sát", "Đoàn giám sát, kiểm tra", "Đoàn thanh tra", "Hai Bộ", "Hai Sở", "Hai ngành", "Hai đơn vị", "Hai cơ quan", "Hai bên",
        // Courts and forces
        "Tòa án nhân dân", "Tòa án", "TAND", "Viện kiểm sát nhân dân", "Viện kiểm sát", "VKSND", "Thi hành án dân sự", "THADS", "Công an", "Bộ Chỉ huy", "BCHQS", "Bộ CHQS", "Ban CHQS", "Bộ đội Biên phòng", "BĐBP", "Bộ Tư lệnh", "Đồn Biên phòng", "Quân khu", "Quân đoàn", "Sư đoàn", "Lữ đoàn", "Trung đoàn", "Tiểu đoàn", "Đại đội", "Hải đội", "Hải đoàn", "Lực lượng",
        // Schools, health, press, enterprises
        "Trường Chính trị", "Ban giám hiệu", "Ban đại diện cha mẹ học sinh", "Giáo viên chủ nhiệm", "Giáo viên bộ môn", "Giáo viên Tổng phụ trách Đội", "Hội đồng trường", "Thư viện trường", "Thư viện tỉnh", "Thư viện thành phố", "Bảo tàng tỉnh", "Bảo tàng thành phố", "Cha mẹ học sinh", "Phụ huynh học sinh", "Nhà trường", "Tổ chuyên môn", "Tổ Văn phòng", "Khoa, phòng, trung tâm", "Khoa, phòng", "Khoa phòng", "Khoa lâm sàng", "Khoa cận lâm sàng", "Khoa chuyên môn", "Khoa, viện", "Khoa, bộ môn", "Phòng, khoa", "Vụ, Cục", "Cục, Vụ", "Tổng cục, Cục, Vụ", "Tổng cục, Vụ, Cục", "Vụ, Cục, Tổng cục", "Tổng cục, Cục", "Vụ, Cục, Viện", "Cục, Vụ, Viện", "Điều dưỡng trưởng các khoa", "Điều dưỡng trưởng khoa", "Điều dưỡng trưởng bệnh viện", "Kỹ thuật viên trưởng các khoa", "Kỹ thuật viên trưởng khoa", "Nhân viên y tế thôn bản", "Y tế thôn bản", "Cộng tác viên dân số", "Cộng tác viên y tế", "Phòng giao dịch", "Điện lực tỉnh", "Điện lực huyện", "Điện lực khu vực", "Học viện", "Hệ Quản lý", "Nhà xuất bản", "Thông tấn xã", "Bệnh viện", "Trạm Y tế", "Cơ sở khám bệnh, chữa bệnh", "Cơ sở KCB", "Cơ sở đào tạo, bồi dưỡng", "Bưu điện", "Cổng Thông tin", "Công Thông tin", "Đài Phát thanh", "Báo và Đài phát thanh, truyền hình", "Báo và Đài phát thanh - truyền hình", "Báo và", "Tập đoàn", "Tổng công ty", "Công ty", "Doanh nghiệp viễn thông",
        "VNPT", "Viettel", "MobiFone", "VinaPhone", "FPT", "EVN", "PC", "Vườn quốc gia", "Khu bảo tồn thiên nhiên", "Khu bảo tồn biển", "Khu dự trữ sinh quyển", "Cảng vụ", "Cảng hàng không", "Nhà máy nước",
        // Offices of the provincial police, called by their codes
        .. PoliceCodes("PA", 9), .. PoliceCodes("PC", 11), .. PoliceCodes("PH", 10), .. PoliceCodes("PK", 2), .. PoliceCodes("PV", 11), .. PoliceCodes("PX", 6),
    ]);

    // "PC06": two letters and the number of the office.
    private static IEnumerable<string> PoliceCodes(string letters, int count) => Enumerable.Range(1, count).Select(number => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letters}{number:00}"));

    /// <summary>Beginnings that are agencies when a capital follows ("Sở Nội vụ", "Báo Trà Vinh"; not "hội nghị").</summary>
    public static readonly WordList HeadsBeforeCapital = new(["Ban", "Sở", "Bộ", "VP", "Báo", "Tạp chí", "Đài", "Hội", "Hội đồng", "Trường", "Viện", "Cục", "Vụ", "Phòng", "Đoàn", "Quỹ", "Tòa", "Khoa", "Ủy ban", "Tổng", "Điện lực", "Hợp tác xã",
        "Bưu chính", "Chi nhánh", "Viễn thông", "Tổ", "Đội", "Hạt", "Trạm", "Đồn", "Kho bạc", "Phân viện", "Phân hiệu", "Đại học", "Nhà hát", "Bảo tàng", "Thư viện", "Khối", "Thanh tra", "Xí nghiệp", "Bộ môn", "Nhà văn hóa", "Nhà thiếu nhi", "Công chức", "Cán bộ"]);

    /// <summary>Persons and houses of a school or hospital, and those in command, who are named as such when a capital begins the word; written small they are whom the work is for, or a verb.</summary>
    public static readonly WordList PeopleWithCapital = new(
    [
        "Giáo viên", "Học sinh", "Phụ huynh", "Nhân viên", "Nhân viên y tế", "Bác sĩ", "Điều dưỡng", "Điều dưỡng trưởng", "Dược sĩ", "Thư viện", "Ký túc xá", "Bảo tàng", "Liên đội", "Chủ đầu tư", "Chủ rừng", "Kiểm lâm địa bàn", "Công chức địa chính", "Công chức địa chính - xây dựng", "Công chức tư pháp", "Công chức tư pháp - hộ tịch", "Công chức văn hóa", "Công chức văn phòng - thống kê", "Cán bộ thú y", "Cán bộ khuyến nông", "Cán bộ y tế", "Chỉ huy các đội", "Chỉ huy các đồn", "Chỉ huy các đơn vị", "Chỉ huy các phòng", "Chỉ huy các cấp",
    ]);

    /// <summary>Houses that alone are as often a part of another name ("Trung tâm Thông tin - Thư viện").</summary>
    public static readonly WordList Houses = new(["Thư viện", "Bảo tàng"]);

    /// <summary>Beginnings of names that such a house may be a part of behind a dash.</summary>
    public static readonly WordList WithHouses = new(["Trung tâm", "Phòng", "Ban", "Tổ"]);

    /// <summary>Things whose words begin like a body's.</summary>
    public static readonly WordList NoBodies = new(
    [
        "ban hành", "bản đồ", "bản ghi", "bản sắc", "bản tin", "báo cáo", "bộ chỉ số", "bộ câu hỏi", "bộ dữ liệu", "bộ luật", "bộ máy", "bộ phận cán bộ", "bộ phận người", "bộ phận nhân dân", "bộ phận một cửa", "bộ quy tắc", "bộ thủ tục", "bộ tiêu chí", "cấp độ", "cấp bậc", "cấp học", "chi phí", "chi tiêu", "chi trả", "chi tiết", "chính quyền số", "chính quyền điện tử", "chính quyền đô thị",
        "đoàn viên", "đội ngũ", "đội viên", "đội hình", "hội chợ", "hội họp", "hội nghị", "hội thảo", "hội thi", "hội viên", "hội nhập", "khối lượng", "ngành hàng", "ngành nghề", "ngành, nghề", "ngành học", "phòng bệnh", "phòng học", "phòng họp", "phòng máy", "phòng ngừa",
        "phòng, chống", "phòng chống", "phòng cháy", "quỹ đất", "thị trường", "thị hiếu", "thành phần", "thành phố thông minh", "tổ máy", "trường hợp", "trường lớp", "viện trợ", "vụ án", "vụ việc", "xã hội", "xã viên", "khoa học", "khoa giáo", "viện phí", "viện dẫn", "hai bộ phận", "văn phòng phẩm", "thư viện số", "thư viện điện tử", "hai bên bờ", "hai bên đường", "hai bên lề", "hai bên sông", "hai bên tuyến", "hai bên hành lang", "trạm biến áp", "trạm bơm", "đài tưởng niệm", "đoàn công tác",
    ]);

    /// <summary>Singular words for bodies of any sort: alone, without "các", a word that tells which, or a duty, they name nobody.</summary>
    public static readonly WordList Indefinite = new(["cơ quan", "đơn vị", "địa phương", "ngành", "tổ chức", "lực lượng", "trung tâm", "tổ công tác", "văn phòng", "đoàn thể"]);

    /// <summary>Of these, the ones that with a capital and a verb after them mean the one body that the text is about ("Tổ công tác xây dựng lộ trình").</summary>
    public static readonly WordList DefiniteWithCapital = new(["tổ công tác", "trung tâm", "văn phòng"]);

    /// <summary>Verbs that make such a word mean those concerned ("đơn vị chịu trách nhiệm giải trình").</summary>
    public static readonly WordList Duties = new(["chịu trách nhiệm", "có trách nhiệm", "có nhiệm vụ", "phải"]);

    /// <summary>Beginnings after which the fields of a body are listed.</summary>
    public static readonly WordList HeadsOfFields = new(["Ban", "Bộ", "Sở", "Phòng", "Hội", "Trường", "Trung tâm", "Viện", "Vụ", "Cục", "Chi cục", "Khoa"]);

    /// <summary>Words that put several before a noun.</summary>
    public static readonly WordList Quantifiers = new(["các", "những", "mỗi", "từng", "toàn thể", "tất cả các", "toàn bộ các"]);

    /// <summary>Persons in an office of a body that is named after them.</summary>
    public static readonly WordList Persons = new(
    [
        "người đứng đầu", "thủ trưởng", "chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc", "tổng giám đốc", "bí thư", "phó bí thư", "trưởng ban", "ủy viên", "thành viên", "tập thể lãnh đạo", "trung đoàn trưởng", "tiểu đoàn trưởng", "sư đoàn trưởng", "lữ đoàn trưởng", "hải đội trưởng", "hải đoàn trưởng", "đại đội trưởng", "đồn trưởng", "đồng chí lãnh đạo",
        "đồng chí bí thư", "đồng chí ủy viên", "đồng chí", "đ/c", "chủ nhiệm", "phó chủ nhiệm", "chuyên viên", "trưởng", "phó trưởng", "chánh văn phòng", "chánh thanh tra", "chi cục trưởng", "cục trưởng", "vụ trưởng", "tổng cục trưởng", "tổ trưởng", "trưởng phòng", "viện trưởng",
        "chỉ huy trưởng", "tư lệnh", "tỉnh ủy viên", "thành ủy viên", "huyện ủy viên", "quận ủy viên", "thị ủy viên", "đảng ủy viên", "cấp ủy viên", "đại biểu",
    ]);

    /// <summary>Private bodies with a duty of their own: behind "Đối với" in a heading one is named though it is written small.</summary>
    public static readonly WordList Keepers = new(["chủ rừng", "chủ đầu tư", "chủ tàu", "chủ phương tiện", "chủ đập", "hãng tàu", "hãng xe", "hãng hàng không", "nhà thầu"]);

    /// <summary>Words before the name of a person, which name nobody without it.</summary>
    public static readonly WordList Titles = new(["ông", "bà", "thầy", "thầy giáo", "cô", "cô giáo"]);

    /// <summary>Of the persons, those whom a name may follow at once.</summary>
    public static readonly WordList Comrades = new(["đồng chí", "đ/c"]);

    /// <summary>Offices that are named alone.</summary>
    public static readonly WordList Officers = new(["Tỉnh ủy viên", "Thành ủy viên", "Huyện ủy viên", "Bộ trưởng", "Thủ tướng", "Hiệu trưởng", "Phó Hiệu trưởng", "Tổng Thanh tra Chính phủ", "Thống đốc Ngân hàng Nhà nước", "Tổng phụ trách Đội", "Trưởng thôn", "Trưởng ấp", "Trưởng bản", "Trưởng xóm", "Tổ trưởng tổ dân phố", "Bí thư chi bộ"]);

    /// <summary>Boards and teams, which are named after a matter.</summary>
    public static readonly WordList Boards = new(["Ban Chỉ đạo", "BCĐ", "Tổ công tác", "Tổ giúp việc", "Hội đồng", "Ban Chỉ huy"]);
}
