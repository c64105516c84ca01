namespace PlanSite.Import.Agencies;

/// <summary>The words with which agency names go on, and those before which they end.</summary>
internal static class NameWords
{
    /// <summary>Pieces that hold a comma or a stop word inside one name.</summary>
    public static readonly WordList Pieces = new(
    [
        "Khối các cơ quan và doanh nghiệp tỉnh", "Khối các cơ quan và doanh nghiệp", "Khối các cơ quan tỉnh", "Khối các cơ quan", "Khối cơ quan và doanh nghiệp tỉnh", "Khối cơ quan và doanh nghiệp", "Khối doanh nghiệp tỉnh", "Khối doanh nghiệp",
        "Văn hóa, Thể thao và Du lịch", "Văn hóa, Thể thao, Du lịch", "Văn hóa, Khoa học và Thông tin", "Văn hóa, Thông tin", "Bảo vệ, chăm sóc sức khỏe cán bộ", "thuộc, trực thuộc", "trực thuộc", "thuộc",
        "chuyên trách tham mưu, giúp việc", "tham mưu, giúp việc", "có liên quan", "liên quan", "từ tỉnh đến cơ sở", "từ tỉnh đến xã", "trên địa bàn tỉnh", "trên địa bàn thành phố", "trên địa bàn huyện", "trên địa bàn xã", "trên địa bàn",
        "trong tỉnh", "trong huyện", "trong ngành", "trong toàn tỉnh", "trong toàn quốc", "trong cả nước", "trên cả nước", "trong toàn ngành", "trong toàn Đảng bộ", "trong toàn đảng bộ tỉnh", "trong hệ thống chính trị", "tổ chức đảng", "tổ chức cơ sở đảng", "tổ chức chính trị - xã hội",
        "tổ chức chính trị", "tổ chức thành viên", "công lập và ngoài công lập", "công lập", "cấp trên", "cấp dưới", "cùng cấp", "Phát thanh, Truyền hình", "Phát thanh và Truyền hình", "Phát thanh và Truyền hình", "Báo và Phát thanh", "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn",
        "tổ chức bộ máy", "chính trị - xã hội", "chính trị, xã hội", "xã hội - nghề nghiệp", "kiểm tra cấp ủy", "quản lý nhà nước", "kiểm tra 2 cấp", "kiểm tra hai cấp", "Đảng, Nhà nước", "Trung ương, địa phương, quân đội", "Trung ương, địa phương", "Trung ương và địa phương",
        "trung ương và địa phương", "có thẩm quyền", "ở nước ngoài", "đóng trên địa bàn", "thông tin đại chúng", "thanh tra, kiểm tra", "kiểm tra, thanh tra", "chuyên môn, nghiệp vụ", "nghiệp vụ, chuyên môn", "tiến hành tố tụng", "thông tấn, báo chí", "thông tấn báo chí", "báo chí, truyền thông", "truyền thông, báo chí", "báo chí, xuất bản", "thông tin, truyền thông", "thông tin và truyền thông", "hoạt động trong lĩnh vực", "xây dựng đảng",
        "Viện kiểm sát nhân dân", "Viện kiểm sát", "các cơ quan và doanh nghiệp", "cơ quan và doanh nghiệp", "công nghệ thông tin", "các khu công nghiệp", "các khu kinh tế", "các khu chế xuất và công nghiệp", "các dự án", "dự án đầu tư xây dựng", "quản lý khu kinh tế", "quản lý các khu công nghiệp", "quản lý dự án", "giáo dục nghề nghiệp - giáo dục thường xuyên", "giáo dục thường xuyên", "giáo dục, đào tạo", "giáo dục và đào tạo", "nhỏ và vừa", "văn hóa - thông tin", "văn hóa, thể thao",
        "phòng cháy, chữa cháy và cứu nạn, cứu hộ", "phòng, chống tội phạm về môi trường", "điều tra tội phạm về ma túy", "phòng, chống", "phòng cháy", "phòng thủ dân sự", "cải cách hành chính", "chuyển đổi số", "xây dựng nông thôn mới", "tìm kiếm cứu nạn", "kiểm soát bệnh tật", "bảo vệ thực vật", "khai thác công trình thủy lợi", "phát triển quỹ đất",
        "trợ giúp pháp lý", "quản lý hành chính về trật tự xã hội", "điều tra tội phạm về trật tự xã hội", "điều tra tội phạm về tham nhũng, kinh tế, buôn lậu", "thi hành án hình sự và hỗ trợ tư pháp", "Các vấn đề chung về xây dựng pháp luật", "Phổ biến, giáo dục pháp luật", "Kiểm tra văn bản quy phạm pháp luật", "Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính", "xử lý vi phạm hành chính và theo dõi thi hành pháp luật", "An toàn vệ sinh thực phẩm", "Quản lý khai thác công trình thủy lợi", "Hậu cần", "Dịch vụ tổng hợp", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "chữa cháy", "cứu nạn", "cứu hộ", "tham mưu giúp việc", "chủ quản", "sự nghiệp", "đào tạo nghề", "phục vụ hành chính công", "dịch vụ việc làm", "xúc tiến đầu tư", "tiếp công dân", "quản lý thị trường", "quản lý rừng", "và phòng, chống tội phạm sử dụng công nghệ cao",
        "chất lượng nông, lâm sản và thủy sản", "chất lượng nông lâm sản và thủy sản", "chất lượng nông, lâm và thủy sản", "sau thông quan", "tiến bộ khoa học và công nghệ", "tiến bộ khoa học công nghệ", "quyền lợi người tiêu dùng", "tư vấn doanh nghiệp nhỏ và vừa", "doanh nghiệp nhỏ và vừa",
        "HIV/AIDS", "Vườn quốc gia", "khu bảo tồn thiên nhiên", "khu bảo tồn biển", "khu dự trữ sinh quyển", "Hội đồng quản trị", "người khuyết tật và trẻ mồ côi", "Cựu giáo chức", "thông tin lưu động", "Xuất nhập khẩu", "thiết bị", "Sinh vật cảnh", "châu Á", "châu Phi", "châu Âu", "châu Mỹ", "châu Đại Dương", "nhiễm khuẩn", "tài nguyên và môi trường", "tài nguyên, môi trường", "nông thôn mới", "nước sạch và vệ sinh môi trường nông thôn", "giống cây trồng, vật nuôi", "kết cấu hạ tầng",
    ]);

    /// <summary>Pieces that with a capital name a field though a comma parts them ("Cục Quản lý Khám, chữa bệnh"); written small they are the work.</summary>
    public static readonly WordList PiecesWithCapital = new(
    [
        "Hồi sức tích cực", "Khám, chữa bệnh", "Khám bệnh, chữa bệnh", "Xúc tiến đầu tư, thương mại và du lịch", "Xúc tiến đầu tư, thương mại, du lịch", "Xúc tiến thương mại, du lịch và đầu tư", "Xúc tiến đầu tư, du lịch và thương mại", "Giám định y khoa, pháp y", "Tiêu chuẩn đo lường chất lượng",
        "Hỗ trợ, tư vấn", "Tư vấn, hỗ trợ", "Tư vấn, giới thiệu", "Bảo vệ, chăm sóc", "Nuôi dưỡng, chăm sóc", "Bảo tồn, phát huy", "Phòng, chống thiên tai và tìm kiếm cứu nạn", "Thông tin, ứng dụng", "Thông tin, xúc tiến", "Đăng kiểm xe cơ giới", "Hỗ trợ phụ nữ phát triển kinh tế", "Hành chính quản trị", "Tổ chức hành chính quản trị",
    ]);

    /// <summary>Verbs that with a capital name the field of a body ("Trung tâm Chuyển đổi số", "Ban Quản lý dự án").</summary>
    public static readonly WordList Fields = new(
    [
        "Bồi dưỡng", "Bảo đảm chất lượng", "Đảm bảo chất lượng", "Bảo trợ", "Bảo vệ", "Đăng ký", "Điều phối", "Chuyển đổi số", "Chuyển đổi", "Chuyển giao", "Điều tra", "Đào tạo", "Đầu tư xây dựng", "Đầu tư phát triển", "Đầu tư", "Đổi mới sáng tạo", "Đổi mới", "Giám định", "Giám sát", "Giáo dục", "Hỗ trợ", "Hướng dẫn",
        "Khai thác", "Khởi nghiệp", "Kiểm định", "Kiểm nghiệm", "Kiểm soát", "Kiểm tra", "Nghiên cứu", "Phát triển", "Phục hồi", "Phục vụ", "Quản lý", "Quan trắc", "Sáng tạo", "Thanh tra", "Thẩm định",
        "Thi hành", "Thống kê", "Thông tin", "Thực hiện", "Tổ chức", "Truyền thông", "Tuyên truyền", "Thiết bị", "Tư vấn", "Ứng dụng", "Vận hành", "Xây dựng", "Xét nghiệm", "Xúc tiến", "Xử lý",
    ]);

    /// <summary>Verbs written small that go on with such a field ("Viện Nghiên cứu phát triển").</summary>
    public static readonly WordList FurtherFields = new(["phát triển", "đầu tư", "đầu tư xây dựng", "xây dựng", "đào tạo", "bồi dưỡng", "ứng dụng", "chuyển giao", "quản lý", "khai thác", "thông tin", "đổi mới sáng tạo", "khởi nghiệp", "thanh toán"]);

    /// <summary>Words written small of which names and group phrases are made: fields, ranks, sorts of bodies. Before any other small word a name ends.</summary>
    public static readonly WordList Small = new(
    [
        // ranks and areas
        "nhân dân", "nhà nước", "quốc gia", "quốc hội", "chính phủ", "trung ương", "tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu", "ấp", "xóm", "khu phố", "thôn", "bản", "buôn", "tổ dân phố", "khu dân cư", "khóm", "sở", "bộ", "ban", "ngành",
        "cấp ủy", "cấp cơ sở", "cấp quân khu", "cấp phòng", "cấp huyện", "cấp tỉnh", "cấp xã", "các cấp", "cơ sở", "địa phương", "khu vực", "liên khu vực", "liên huyện", "liên xã", "vùng", "miền", "quân khu", "toàn tỉnh", "toàn quốc", "nước ngoài", "quốc tế", "đảng", "đoàn", "hội", "đảng bộ", "tổ", "nhóm",
        // sorts of bodies
        "hữu quan", "chuyên môn", "chuyên trách", "đặc biệt", "nghiệp vụ", "chức năng", "đầu mối", "thường trực", "chuyên ngành", "liên ngành", "ngoài công lập", "tư thục", "dân lập", "đại học", "cao đẳng", "trung cấp", "nghề", "nghề nghiệp", "phổ thông", "trung học", "tiểu học",
        "mầm non", "mẫu giáo", "trung học cơ sở", "trung học phổ thông", "dân tộc nội trú", "dân tộc bán trú", "học", "dạy nghề", "khác", "còn lại", "thành viên", "trực tiếp", "sản xuất", "kinh doanh", "dịch vụ", "thương mại", "tư nhân", "công nghệ số", "cổ phần", "tối cao", "ven biển", "miền núi",
        "hợp tác xã", "kinh tế tập thể", "tổ hợp tác", "làng nghề", "phi chính phủ", "đại diện", "ngoại giao", "tố tụng", "thi hành án", "dân sự", "hình sự", "bầu cử", "hồi sức", "cấp cứu", "lâm sàng", "quần chúng", "hội quần chúng", "đặc thù", "tư vấn", "tín dụng", "ngân hàng", "lữ hành", "hệ thống",
        // fields
        "quân sự", "quân đội", "quốc phòng", "an ninh", "an ninh mạng", "chi nhánh", "công an", "biên phòng", "vũ trang", "cảnh sát", "trật tự", "dân quân", "dân quân tự vệ", "tự vệ", "bộ binh", "pháo binh", "công binh", "phòng không", "dự bị động viên", "dân phòng", "ma túy", "chính trị", "chính quyền", "chính sách", "xã hội", "kinh tế", "văn hóa", "thể thao", "thể dục", "du lịch", "y tế", "dân số", "giáo dục", "giáo dục thường xuyên", "khoa học", "công nghệ",
        "kỹ thuật", "công nghiệp", "nông nghiệp", "nông thôn", "lâm nghiệp", "thủy lợi", "thủy sản", "chăn nuôi", "thú y", "trồng trọt", "khuyến nông", "kiểm lâm", "tài nguyên", "môi trường", "đất đai", "tài chính", "kế hoạch", "ngân sách", "thuế", "hải quan", "kho bạc", "bảo hiểm", "lao động",
        "việc làm", "người có công", "thương binh", "trẻ em", "bình đẳng giới", "phụ nữ", "thanh niên", "thiếu niên", "thiếu nhi", "nhi đồng", "học sinh", "sinh viên", "nông dân", "cựu chiến binh", "người cao tuổi", "người khuyết tật", "chữ thập đỏ", "khuyến học", "luật gia", "nhà báo", "văn học",
        "nghệ thuật", "báo chí", "truyền thông", "báo", "đài", "phát thanh", "truyền hình", "truyền thanh", "tư pháp", "nội vụ", "nội chính", "tôn giáo", "dân tộc", "dân vận", "tuyên giáo", "ngoại vụ", "đối ngoại", "pháp chế", "pháp luật", "hành chính", "hành chính công", "công vụ", "một cửa",
        "điện tử", "công báo", "viễn thông", "bưu chính", "bưu chính công ích", "điện lực", "cấp nước", "thoát nước", "đô thị", "hạ tầng", "giao thông", "đường bộ", "đường sắt", "đường thủy", "vận tải", "quy hoạch", "kiến trúc", "khu kinh tế", "khu công nghiệp", "cụm công nghiệp", "cảng", "cửa khẩu", "biên giới", "dự án",
        "rừng", "rừng phòng hộ", "rừng đặc dụng", "khí tượng", "thủy văn", "thiên tai", "an toàn", "thực phẩm", "giảm nghèo", "tội phạm", "tệ nạn xã hội", "tham nhũng", "lãng phí", "tiêu cực", "thông tin cơ sở", "cơ yếu", "lưu trữ", "lịch sử", "di tích", "di sản", "bảo tồn", "khu du lịch", "khu di tích", "khu bảo tồn", "khu công nghệ cao", "khu đô thị", "khu chế xuất", "số", "tài sản", "thị trường", "xúc tiến", "chất lượng", "bến xe", "nội địa",
    ]);

    /// <summary>Words that end a name when written small, also where names could go on: verbs, adverbs and prepositions of the sentence around it.</summary>
    public static readonly WordList Stops = new(
    [
        "chủ trì", "phối hợp", "tham mưu", "lãnh đạo", "chỉ đạo", "hướng dẫn", "theo dõi", "đôn đốc", "nhắc nhở", "kiểm tra", "giám sát", "thanh tra", "triển khai", "thực hiện", "tổ chức",
        "ban hành", "xây dựng", "tăng cường", "tập trung", "chịu", "có", "quán triệt", "rà soát", "báo cáo", "đề xuất", "nghiên cứu", "chủ động", "khẩn trương", "tiếp tục", "căn cứ",
        "thường xuyên", "định kỳ", "kịp thời", "phải", "cần", "sẽ", "đã", "được", "bị", "nhằm", "để", "trong", "theo", "về", "tại", "đến", "từ", "gửi", "phản ánh", "tổng hợp", "xem xét",
        "giao", "đẩy mạnh", "nâng cao", "quan tâm", "chú trọng", "phát huy", "tạo", "hỗ trợ", "cập nhật", "chấp hành", "tiến hành", "là", "do", "bằng", "khi", "nếu", "mà", "thì", "với",
        "cho", "cùng", "đưa", "đảm bảo", "bảo đảm", "tuyên truyền", "học tập", "giải quyết", "xử lý", "đánh giá", "sơ kết", "tổng kết", "trình", "thẩm định", "tích cực", "đổi mới",
        "cho ý kiến", "góp ý", "giúp", "gợi ý", "phân công", "bố trí", "cân đối", "lồng ghép", "đăng ký", "cụ thể hóa", "bám sát", "hoàn thành", "hoàn thiện", "thông tin", "phổ biến", "vận động",
        "nghiêm túc", "quy định", "quyết định", "đồng hành", "tham gia", "cử", "lập", "như", "sau", "trước", "trên", "ở", "vào", "qua", "không", "chưa", "cũng", "hằng", "hàng",
        "đổi", "thống nhất", "khai thác", "cung cấp", "chuẩn bị", "hoạt động", "thông qua", "tham dự", "đề ra", "đề nghị", "yêu cầu", "ngoài", "bao gồm", "gồm", "tuyển chọn", "lựa chọn",
        "đầu tư", "phát triển", "quản lý", "sử dụng", "kết nối", "tích hợp", "chia sẻ", "công bố", "công khai", "khảo sát", "thống kê", "đối với", "hoặc", "bổ sung", "sửa đổi", "nêu", "chuyển", "vừa",
        "gắn", "mở", "đào tạo", "bồi dưỡng", "kết hợp", "tự", "áp dụng", "ứng dụng", "huy động", "làm", "ra", "này", "đó", "hiện", "nhưng", "nơi", "mình", "khẳng định", "nào", "phụ trách", "đồng thời", "trực tiếp chỉ đạo", "trực tiếp lãnh đạo", "trực tiếp phụ trách", "số hóa", "xã hội hóa", "ban bố", "tài trợ", "hội ý", "ký", "ký kết", "luân phiên", "thành lập", "phát động", "duy trì", "kiện toàn", "niêm yết", "phát hành", "biên soạn", "đăng tải", "sắp xếp", "điều chỉnh", "cam kết", "ra quân", "gương mẫu", "chấn chỉnh", "khắc phục", "cấp phát", "cấp phép", "tuần tra", "canh gác", "giải ngân", "cho vay", "thu gom", "phản biện", "huấn luyện", "trưng bày", "biểu diễn", "bao tiêu", "xác minh", "phê duyệt", "chi trả", "ủy quyền", "mua sắm", "vận chuyển", "điều động",
    ]);

    /// <summary>Words with which a sentence goes on though they have a capital: the colon or line break before them was lost ("Các chi bộ trực thuộc Trên cơ sở Kế hoạch này …").</summary>
    public static readonly WordList CapitalStops = new(["Trên cơ sở", "Căn cứ", "Theo chức năng", "Theo nhiệm vụ", "Theo thẩm quyền", "Theo kế hoạch", "Theo quy định", "Theo phạm vi", "Chủ trì", "Phối hợp", "Tham mưu", "Chịu trách nhiệm"]);

    /// <summary>Matters written small that go on with the name of an office behind a comma ("Phòng Công chức, viên chức"); none of them is a verb or a body.</summary>
    public static readonly WordList FurtherMatters = new(
    [
        "viên chức", "công chức", "biên chế", "môi trường", "tư tưởng", "xã hội", "văn hóa", "thể thao", "du lịch", "khoa học", "công nghệ", "tài chính", "kế hoạch", "kế toán", "ngân sách", "tài sản", "thủy sản", "lâm nghiệp", "thủy lợi", "nông thôn",
        "lao động", "tiền lương", "việc làm", "chính sách", "chế độ", "pháp chế", "pháp luật", "hành chính", "nhân sự", "cán bộ", "báo chí", "xuất bản", "dân tộc", "tôn giáo", "giáo dục", "y tế", "dân số", "hạ tầng", "đô thị", "giao thông", "thương mại", "dịch vụ",
        "công nghiệp", "năng lượng", "kỹ thuật", "an toàn", "đất đai", "khoáng sản", "đảng viên", "lịch sử", "nghiệp vụ", "thi đua", "khen thưởng",
    ]);

    /// <summary>The sorts of crime that offices of the police are named after.</summary>
    public static readonly WordList Crimes = new(["hình sự", "kinh tế", "ma túy", "môi trường", "tham nhũng", "chức vụ", "buôn lậu", "trật tự xã hội", "công nghệ cao"]);

    /// <summary>Words of rank or area: a name is complete after them unless it goes on with one of <see cref="AfterLevel"/>.</summary>
    public static readonly WordList Levels = new(["tỉnh", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Trung ương", "Đảng ủy Khối", "các cấp", "cấp xã", "cấp huyện", "cấp tỉnh", "cấp trên", "cấp dưới", "cùng cấp", "liên quan"]);

    /// <summary>What may still come after a rank within one name.</summary>
    public static readonly WordList AfterLevel = new(["các cơ quan tỉnh", "các cơ quan", "trực tiếp", "của", "thuộc", "trực thuộc", "Thanh niên", "viên"]);

    /// <summary>Verbs that tell a role: small words between a name and one of them belong to the name.</summary>
    public static readonly WordList RoleVerbs = new(["chủ trì", "phối hợp", "tham mưu", "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "chủ động", "hướng dẫn", "căn cứ"]);

    /// <summary>Verbs that begin what a list of bodies has to do.</summary>
    public static readonly WordList ListVerbs = new(
    [
        "chủ trì", "phối hợp", "tham mưu", "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "chủ động", "tổ chức", "triển khai", "thực hiện", "tăng cường", "đẩy mạnh", "tích cực", "tập trung", "rà soát", "xây dựng", "tuyên truyền", "vận động", "nghiêm túc", "khẩn trương", "tiếp tục",
    ]);

    /// <summary>Sorts of schools, which are listed after one "các trường".</summary>
    public static readonly WordList Schools = new(["đại học", "cao đẳng", "trung cấp", "trung học phổ thông", "trung học cơ sở", "trung học", "tiểu học", "mầm non", "mẫu giáo", "phổ thông", "THPT", "THCS", "TH", "trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên", "dân tộc nội trú", "dân tộc bán trú", "dạy nghề"]);

    /// <summary>What a body can be of, written small ("các cơ quan của tỉnh").</summary>
    public static readonly WordList Owners = new(["tỉnh", "thành phố", "huyện", "xã", "phường", "ngành", "quân đội", "công an", "trung ương", "quốc hội", "chính phủ"]);

    /// <summary>After these the word "tổ chức" names a body; else it is the verb.</summary>
    public static readonly WordList AfterOrganisation = new(
        ["đảng", "chính trị", "cơ sở", "xã hội", "liên quan", "có liên quan", "có thẩm quyền", "thành viên", "khác", "hội", "đoàn", "đoàn thể", "sự nghiệp", "kinh tế", "tín dụng", "từ tỉnh", "và", "trực thuộc", "thuộc", "công đoàn", "tôn giáo", "phi chính phủ", "quốc tế", "hành nghề", "khoa học"]);

    /// <summary>What the boards and teams of many bodies are named after, written small: the name goes on to its rank.</summary>
    public static readonly WordList BoardMatters = new(
    [
        "phòng, chống", "phòng chống", "chuyển đổi số", "cải cách", "xây dựng nông thôn mới", "xây dựng", "phát triển", "giảm nghèo", "các chương trình mục tiêu quốc gia", "chương trình mục tiêu quốc gia", "thực hiện quy chế dân chủ", "công tác",
        "ứng phó", "tổng điều tra", "tổng kiểm kê", "tìm kiếm", "bảo vệ", "an toàn", "quốc gia", "về", "hội nhập quốc tế", "đổi mới", "sắp xếp", "bồi thường", "thực hiện", "triển khai",
    ]);
}
