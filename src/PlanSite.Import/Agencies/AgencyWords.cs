namespace PlanSite.Import.Agencies;

/// <summary>The words of agency names: how they begin, what they may hold, where they end.</summary>
internal static class AgencyWords
{
    /// <summary>Beginnings that are agencies whatever follows.</summary>
    public static readonly WordList Heads = new(
    [
        "Ban Thường vụ", "Ban Chấp hành", "BCH", "BTV", "Ban cán sự đảng", "Ban Chỉ đạo", "Ban xây dựng đảng", "Ban của", "Ban đảng", "Thường trực",
        "Ủy ban nhân dân", "UBND", "Ủy ban Kiểm tra", "UBKT", "Ủy ban Mặt trận Tổ quốc", "Ủy ban MTTQ", "UBMTTQ", "Mặt trận Tổ quốc", "MTTQ", "Mặt trận",
        "Hội đồng nhân dân", "HĐND", "Tòa án nhân dân", "Tòa án", "TAND", "Viện kiểm sát nhân dân", "Viện kiểm sát", "VKSND",
        "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy", "Đảng đoàn", "Đảng bộ", "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Đoàn Thanh niên",
        "Văn phòng", "Trường Chính trị", "Trung tâm", "Công an", "Bộ Chỉ huy", "Bộ đội Biên phòng", "Bộ Tư lệnh", "Bộ Chính trị", "Ban Bí thư",
        "Thanh tra tỉnh", "Thanh tra Chính phủ", "Thanh tra thành phố", "Thanh tra huyện", "Thanh tra Nhà nước", "Kho bạc Nhà nước", "Ngân hàng", "Bảo hiểm xã hội",
        "Liên đoàn Lao động", "Liên minh Hợp tác xã", "Liên hiệp", "Hội Liên hiệp", "Hội Nông dân", "Hội Cựu chiến binh", "Hiệp hội", "Cổng Thông tin", "Công Thông tin",
        "Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Đoàn đại biểu Quốc hội", "Chi cục", "Tổng cục", "Học viện", "Tập đoàn", "Tổng công ty", "Công ty",
        "Cấp ủy", "Chi bộ", "Chi ủy", "Tổ chức đảng", "Tổ chức cơ sở đảng", "Tổ chức chính trị", "Tổ chức xã hội", "Đoàn thể", "Cơ quan", "Cơ quan điều tra", "Đơn vị", "Đơn vị sự nghiệp", "Địa phương",
        "VNPT", "Viettel", "MobiFone", "VinaPhone", "FPT", "EVN", "Doanh nghiệp viễn thông", "Câu lạc bộ", "Nhà xuất bản", "Bệnh viện", "Bưu điện", "Thi hành án dân sự", "Cục Thuế", "Cục Thống kê", "Thuế tỉnh", "Thuế thành phố", "Thống kê tỉnh", "Thống kê thành phố", "Ban Quản lý",
        "Hệ thống thông tin", "Ngành", "Lực lượng", "Đài Phát thanh", "Báo và", "cấp, các ngành",
    ]);

    /// <summary>Beginnings that are agencies when a capital follows ("Sở Nội vụ", "Báo Trà Vinh"; not "hội nghị").</summary>
    public static readonly WordList HeadsBeforeCapital = new(["Ban", "Sở", "Bộ", "Báo", "Đài", "Hội", "Trường", "Viện", "Cục", "Vụ", "Phòng", "Đoàn", "Quỹ", "Tòa", "Ủy ban", "Tổng", "Điện lực", "Hợp tác xã",
        "Bưu chính", "Chi nhánh", "Viễn thông"]);

    /// <summary>Beginnings after which the fields of a body are listed.</summary>
    public static readonly WordList HeadsOfFields = new(["Ban", "Bộ", "Sở", "Phòng", "Hội", "Trường", "Trung tâm", "Viện"]);

    /// <summary>Words that put several before a noun.</summary>
    public static readonly WordList Quantifiers = new(["các", "những", "mỗi", "từng", "toàn thể", "tất cả các"]);

    /// <summary>Persons in an office.</summary>
    public static readonly WordList Persons = new(
    [
        "người đứng đầu", "thủ trưởng", "chủ tịch", "phó chủ tịch", "giám đốc", "bí thư", "phó bí thư", "trưởng ban", "ủy viên", "tập thể lãnh đạo", "đồng chí lãnh đạo",
        "đồng chí bí thư", "đồng chí ủy viên", "đồng chí", "trưởng", "chánh văn phòng", "tỉnh ủy viên", "cấp ủy viên", "đại biểu",
    ]);

    /// <summary>Bodies of one kind that are listed under one "các". A list goes on only within its family.</summary>
    public static readonly IReadOnlyList<WordList> Families =
    [
        new(["huyện ủy", "thị ủy", "thành ủy", "quận ủy", "đảng ủy", "huyện", "thị", "quận", "cấp ủy", "cấp ủy đảng", "chi bộ", "chi ủy", "chi", "đảng bộ", "tổ chức đảng",
            "tổ chức cơ sở đảng", "ủy ban kiểm tra", "thị xã", "thành phố"]),
        new(["đảng đoàn", "ban cán sự đảng"]),
        new(["sở", "ban", "ngành", "hội", "đoàn thể", "phòng", "cơ quan ngang sở", "ban, ngành", "mặt trận", "địa phương"]),
        new(["cơ quan", "đơn vị", "tổ chức", "địa phương", "doanh nghiệp", "hợp tác xã", "cá nhân"]),
        new(["tỉnh", "huyện", "thị xã", "thành phố", "quận", "xã", "phường", "thị trấn", "đặc khu", "ấp", "khu phố", "thôn"]),
        new(["bộ", "cơ quan ngang bộ", "cơ quan thuộc chính phủ", "ngành", "địa phương"]),
        new(["cấp", "ngành"]),
        new(["trường", "cơ sở giáo dục", "học viện"]),
    ];

    /// <summary>Pieces that hold a comma or a stop word inside one name.</summary>
    public static readonly WordList Pieces = new(
    [
        "Văn hóa, Thể thao và Du lịch", "Văn hóa, Thể thao, Du lịch", "Văn hóa, Khoa học và Thông tin", "Văn hóa, Thông tin", "Bảo vệ, chăm sóc sức khỏe cán bộ", "thuộc, trực thuộc",
        "chuyên trách tham mưu, giúp việc", "tham mưu, giúp việc", "có liên quan", "liên quan", "từ tỉnh đến cơ sở", "trên địa bàn tỉnh", "trên địa bàn thành phố", "trên địa bàn",
        "trong tỉnh", "trong toàn tỉnh", "trong toàn Đảng bộ", "trong toàn đảng bộ tỉnh", "trong hệ thống chính trị", "tổ chức đảng", "tổ chức cơ sở đảng", "tổ chức chính trị - xã hội",
        "tổ chức chính trị", "tổ chức thành viên", "công lập", "cấp trên", "cấp dưới", "cùng cấp", "Phát thanh, Truyền hình", "Phát thanh và Truyền hình", "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "tổ chức bộ máy", "chính trị - xã hội", "kiểm tra cấp ủy", "quản lý nhà nước", "kiểm tra 2 cấp", "kiểm tra hai cấp",
    ]);

    /// <summary>Verbs that with a capital name the field of a body ("Trung tâm Chuyển đổi số", "Ban Quản lý dự án").</summary>
    public static readonly WordList Fields = new(
    [
        "Bồi dưỡng", "Bảo trợ", "Chuyển đổi số", "Chuyển đổi", "Chuyển giao", "Điều tra", "Đào tạo", "Đầu tư xây dựng", "Đầu tư phát triển", "Đầu tư", "Đổi mới sáng tạo", "Đổi mới", "Giám định", "Giám sát", "Giáo dục", "Hỗ trợ", "Hướng dẫn",
        "Khai thác", "Khởi nghiệp", "Kiểm định", "Kiểm nghiệm", "Kiểm soát", "Kiểm tra", "Nghiên cứu", "Phát triển", "Phục hồi", "Phục vụ", "Quản lý", "Quan trắc", "Sáng tạo", "Thanh tra", "Thẩm định",
        "Thi hành", "Thống kê", "Thông tin", "Tổ chức", "Truyền thông", "Tuyên truyền", "Tư vấn", "Ứng dụng", "Vận hành", "Xây dựng", "Xét nghiệm", "Xúc tiến", "Xử lý",
    ]);

    /// <summary>Words that end a name when written small: verbs, adverbs and prepositions of the sentence around it.</summary>
    public static readonly WordList Stops = new(
    [
        "chủ trì", "phối hợp", "tham mưu", "lãnh đạo", "chỉ đạo", "hướng dẫn", "theo dõi", "đôn đốc", "nhắc nhở", "kiểm tra", "giám sát", "thanh tra", "triển khai", "thực hiện", "tổ chức",
        "ban hành", "xây dựng", "tăng cường", "tập trung", "chịu", "có", "quán triệt", "rà soát", "báo cáo", "đề xuất", "nghiên cứu", "chủ động", "khẩn trương", "tiếp tục", "căn cứ",
        "thường xuyên", "định kỳ", "kịp thời", "phải", "cần", "sẽ", "đã", "được", "bị", "nhằm", "để", "trong", "theo", "về", "tại", "đến", "từ", "gửi", "phản ánh", "tổng hợp", "xem xét",
        "giao", "đẩy mạnh", "nâng cao", "quan tâm", "chú trọng", "phát huy", "tạo", "hỗ trợ", "cập nhật", "chấp hành", "tiến hành", "là", "do", "bằng", "khi", "nếu", "mà", "thì", "với",
        "cho", "cùng", "đưa", "đảm bảo", "bảo đảm", "tuyên truyền", "học tập", "giải quyết", "xử lý", "đánh giá", "sơ kết", "tổng kết", "trình", "thẩm định", "tích cực", "đổi mới",
        "cho ý kiến", "góp ý", "giúp", "gợi ý", "phân công", "bố trí", "cân đối", "lồng ghép", "đăng ký", "cụ thể hóa", "bám sát", "hoàn thành", "hoàn thiện", "thông tin", "phổ biến", "vận động",
        "nghiêm túc", "quy định", "quyết định", "trực tiếp", "đồng hành", "tham gia", "cử", "lập", "như", "sau", "trước", "trên", "ở", "vào", "qua", "không", "chưa", "cũng", "hằng", "hàng",
        "đổi", "thống nhất", "khai thác", "cung cấp", "chuẩn bị", "hoạt động", "thông qua", "tham dự", "đề ra", "đề nghị", "yêu cầu", "ngoài", "bao gồm", "gồm", "tuyển chọn", "lựa chọn",
        "đầu tư", "phát triển", "quản lý", "sử dụng", "kết nối", "tích hợp", "chia sẻ", "công bố", "công khai", "khảo sát", "thống kê", "đối với", "hoặc", "bổ sung", "sửa đổi", "nêu", "chuyển", "vừa",
        "khắc phục", "khen thưởng", "biểu dương", "gắn", "duy trì", "mở", "kiến nghị", "tư vấn", "kiện toàn", "ưu tiên", "bồi dưỡng", "đào tạo", "tuyển dụng", "lưu", "kết hợp", "tự", "xác định", "phê duyệt", "áp dụng", "ứng dụng", "khuyến khích", "huy động",
        "tiếp nhận", "vận hành", "chọn", "dự báo", "đăng tải", "rút", "làm", "nắm", "ra", "giới thiệu", "thành lập", "củng cố", "tháo gỡ", "ngăn chặn", "chấn chỉnh", "đấu tranh", "tôn vinh", "thẩm tra", "xác minh", "kết luận", "điều tra", "truy tố", "xét xử",
    ]);

    /// <summary>Words of rank or area: a name is complete after them unless it goes on with one of <see cref="AfterLevel"/>.</summary>
    public static readonly WordList Levels = new(["tỉnh", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Trung ương", "Đảng ủy Khối", "các cấp", "cấp xã", "cấp huyện", "cấp tỉnh", "cấp trên", "cấp dưới", "cùng cấp", "liên quan"]);

    /// <summary>What may still come after a rank within one name.</summary>
    public static readonly WordList AfterLevel = new(["các cơ quan tỉnh", "các cơ quan", "trực tiếp", "của", "thuộc", "trực thuộc", "Thanh niên", "viên"]);

    /// <summary>After these the word "tổ chức" names a body; else it is the verb.</summary>
    public static readonly WordList AfterOrganisation = new(
        ["đảng", "chính trị", "cơ sở", "xã hội", "liên quan", "có liên quan", "thành viên", "khác", "hội", "đoàn thể", "sự nghiệp", "kinh tế", "tín dụng", "từ tỉnh", "và", "trực thuộc", "thuộc", "công đoàn", "tôn giáo"]);
}
