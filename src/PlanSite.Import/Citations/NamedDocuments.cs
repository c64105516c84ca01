using System.Text.RegularExpressions;

namespace PlanSite.Import.Citations;

/// <summary>The grammar of definite documents that are cited without a number. A class of documents ("các quy định về …") is no citation, nor is one still to be issued.</summary>
internal static partial class NamedDocuments
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Congress =
        @"Nghị quyết Đại hội (?:đại biểu )?(?:Đảng )?toàn quốc lần thứ (?<n>[IVX]+)(?: của Đảng)?|Nghị quyết Đại hội (?:(?:đại biểu )?(?:toàn quốc )?lần thứ )?(?<n>[IVX]+) (?:của )?Đảng(?! bộ)";
    private const string LocalCongress =
        @"Nghị quyết Đại hội (?:đại biểu )?Đảng bộ (?:tỉnh|thành phố|Thành phố|huyện)(?: [\p{Lu}][\p{L}]*){0,4},? lần thứ (?<n>[IVX]+)(?:,? nhiệm kỳ \d{4}\s*[-–]\s*\d{4})?";

    // Not one that the task is to write, and not one of many.
    private const string Existing =
        @"(?<!(?:[Bb]an hành|[Xx]ây dựng|[Ss]oạn thảo|[Cc]ác|[Nn]hững|[Mm]ột số|[Hh]oàn thiện|[Tt]ham mưu|[Bb]iên soạn)\s+)";
    private const string Unnumbered = @"(?!\s*số\s*\d|\s*\d)";
    private const string EndOfName =
        @"(?=\s*[.;,()“”]|\s*$|\s(?:để|nhằm|trong|theo|gắn|đã|(?<!không\s)được|và\s+(?:các|" + DocumentKinds.Words + @"))(?![\p{L}]))";
    private const string Period =
        @"(?:(?:giai đoạn|thời kỳ) \d{4}\s*[-–]\s*\d{4}|\d{4}\s*[-–]\s*\d{4}|đến (?:năm )?\d{4})(?:, (?:tầm nhìn|định hướng) đến (?:năm )?\d{4})?";

    // Names of laws that hold a comma or "và"; any other name ends there.
    private const string LongLawNames =
        @"[Pp]hòng, chống (?:tham nhũng|ma túy|mua bán người|khủng bố|rửa tiền|tác hại của rượu, bia|tác hại của thuốc lá|bạo lực gia đình|thiên tai|bệnh truyền nhiễm)|Cán bộ, công chức|Quản lý, sử dụng (?:tài sản công|vốn [\p{L} ]+?doanh nghiệp)|"
        + @"Thực hành tiết kiệm, chống lãng phí|Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam|Xuất cảnh, nhập cảnh của công dân Việt Nam|Thuế xuất khẩu, thuế nhập khẩu|Chất lượng sản phẩm, hàng hóa|"
        + @"Khoa học, [Cc]ông nghệ và [Đđ]ổi mới sáng tạo|Khoa học và [Cc]ông nghệ|Tiêu chuẩn và [Qq]uy chuẩn kỹ thuật|Tổ chức Hội đồng nhân dân và Ủy ban nhân dân|Đo đạc và bản đồ|Giáo dục nghề nghiệp|An toàn, vệ sinh lao động|Thi đua, khen thưởng|"
        + @"Trật tự, an toàn giao thông đường bộ|Sĩ quan Quân đội nhân dân Việt Nam|Hôn nhân và [Gg]ia đình|Đầu tư theo phương thức đối tác công tư|Các tổ chức tín dụng|Bảo vệ bí mật nhà nước|Ban hành văn bản (?:quy phạm pháp luật|QPPL)|Thực hiện dân chủ ở cơ sở|"
        + @"[Pp]hòng cháy,? (?:và )?chữa cháy(?: và cứu nạn, cứu hộ)?|Khám bệnh, chữa bệnh|Tín ngưỡng, tôn giáo|Hòa giải, đối thoại tại Tòa án|Giáo dục quốc phòng và an ninh|Bảo vệ và (?:phát triển rừng|kiểm dịch thực vật)|"
        + @"Tài nguyên, môi trường biển và hải đảo|Hỗ trợ doanh nghiệp nhỏ và vừa|Sử dụng năng lượng tiết kiệm và hiệu quả|Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|Công nghiệp quốc phòng, an ninh và động viên công nghiệp|"
        + @"Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|Quản lý và đầu tư vốn nhà nước tại doanh nghiệp|Quản lý, bảo vệ công trình quốc phòng và khu quân sự|Thi hành tạm giữ, tạm giam";

    private const string AmendingLaw =
        @"(?:[Ss]ửa đổi|[Bb]ổ sung)[^.;:()]{3,60}? của (?:Bộ l|L)uật (?:" + LongLawNames + @"|\p{Lu}[^.;,()]{2,60}?)";

    private const string AmendedLaw = "(?:Bộ l|L)uật (?:" + LongLawNames + @"|(?!(?:Bộ l|L)uật )\p{L}+(?: (?!(?:Bộ l|L)uật )\p{L}+){0,9}?)";
    private const string LawNumber = @" số \d{1,3}/\d{4}/QH\d{1,2}";
    private const string AndLaw = "(?:, (?:và )?| và )" + AmendedLaw;

    [GeneratedRegex(
        @"(?<![\p{L}])(?<kind>Luật) (?<title>(?:[Ss]ửa đổi|[Bb]ổ sung)[^.;:()]{3,60}? của " + AmendedLaw + "(?:(?:" + AndLaw + "){1,20}(?! số)|" + LawNumber + "(?:" + AndLaw + "(?:" + LawNumber
        + @")?){1,20}))(?=\s*[.;,:()”""]|\s*$|\s(?:ngày|năm|được|đã|để|theo|trong|tại|và)(?![\p{L}]))",
        Options)]
    private static partial Regex LawAmendingMany();

    [GeneratedRegex(
        @"(?<kind>Chương trình hành động) của (?<issuer>Tỉnh ủy|Thành ủy|Đảng ủy) (?<title>thực hiện (?:" + Congress + "|"
        + LocalCongress + "))",
        Options)]
    private static partial Regex ProgrammeOfCongress();

    [GeneratedRegex(@"(?<kind>(?=Nghị quyết)(?:" + Congress + "))", Options)]
    private static partial Regex NationalCongress();

    [GeneratedRegex(@"(?<kind>(?=Nghị quyết)(?:" + LocalCongress + "))", Options)]
    private static partial Regex ProvincialCongress();

    [GeneratedRegex(
        @"(?<kind>Nghị quyết) (?:Hội nghị )?(?:Ban Chấp hành )?Trung ương (?:lần thứ )?(?<n>\d{1,2},? \(?kh(?:óa|oá) [IVX]+\)?)(?:(?:,? và|,) (?:Trung ương \d{1,2} )?(?<n>(?:kh(?:óa|oá) )?[IVX]+)(?![\p{L}]))*",
        Options)]
    private static partial Regex CentralPlenum();

    [GeneratedRegex(
        @"(?<kind>Kết luận|Nghị quyết) (?:của )?(?<issuer>Hội nghị lần thứ [\p{Ll} ]{2,20} Ban [Cc]hấp hành Trung ương(?: Đảng)?,? \(?kh(?:óa|oá) [IVX]+\)?)",
        Options)]
    private static partial Regex PlenumInWords();

    [GeneratedRegex(
        @"(?<![\p{L}])(?<kind>Hiến pháp)(?: năm \d{4}| nước Cộng hòa xã hội chủ nghĩa Việt Nam)*",
        Options)]
    private static partial Regex Constitution();

    [GeneratedRegex(
        @"(?<kind>Điều lệ) Đảng(?: Cộng sản Việt Nam)?(?! (?:ủy|bộ))|(?<kind>Cương lĩnh) chính trị",
        Options)]
    private static partial Regex PartyRules();

    [GeneratedRegex(
        Existing + @"(?<kind>Chiến lược) (?!(?:này|trong|năm|từ|đến|tới|tại|trên|để|nhằm|theo|vào|và|hoặc|của|cho|được|đã|sẽ|phải|có|do|với|gắn|nêu|nói|đề ra|đặt ra|hằng năm|hàng năm|định kỳ|trước|sau|khi)(?!\p{L}))(?<title>(?:quốc gia |tổng thể )?[\p{Ll}][^.;()“”]{3,160}?" + Period
        + @"|[\p{Ll}][^.;,()“”]{3,120}?" + EndOfName + ")",
        Options)]
    private static partial Regex Strategy();

    [GeneratedRegex(
        Existing
        + @"(?<kind>Chương trình|Kế hoạch|Đề án|Quy hoạch) (?<title>(?:tổng thể|mục tiêu quốc gia|quốc gia|phát triển kinh tế\s*-\s*xã hội)[^.;()“”]{0,160}?"
        + Period + ")",
        Options)]
    private static partial Regex Programme();

    [GeneratedRegex("“(?<kind>Quy định|Quy chế|Quy tắc) (?<title>(?:về )?[^”]{5,300})”", Options)]
    private static partial Regex QuotedRegulation();

    [GeneratedRegex(
        Existing + @"(?<=[\p{L},;]\s)(?<kind>Quy định|Quy tắc) (?:về (?:việc )?(?=[\p{Ll}]))(?<title>[^.;,()“”]{8,200}?)" + EndOfName
        + @"|(?<=[Tt]hực hiện (?:\p{Ll}+ ){0,2})(?<kind>Quy chế) (?<title>(?!phối hợp|làm việc|này)[\p{Ll}][^.;,()“”]{8,120}?)"
        + EndOfName,
        Options)]
    private static partial Regex Regulation();

    [GeneratedRegex(
        Existing + @"(?<kind>Đề án|Chương trình|Cuộc vận động) [“""](?<title>[^”""]{8,300})[”""]",
        Options)]
    private static partial Regex Project();

    [GeneratedRegex(
        @"(?<![\p{L}])(?<kind>Bộ luật|Luật|Pháp lệnh) (?<title>" + LongLawNames + "|" + AmendingLaw
        + @"|\p{Lu}[\p{L}]*(?: [\p{L}]+){0,9}?)" + Unnumbered
        + @"(?=\s*[.;,:()”""]|\s*$|\s(?:ngày|năm|được|đã|để|theo|trong|trên|tại|đến|vào|cho|của|này|nhằm|và)(?![\p{L}])|\s-\s)(?:\s(?=năm \d{4})năm \d{4})?",
        Options)]
    private static partial Regex Law();

    // After the patterns, which have to be made first.
    public static IReadOnlyList<NamedDocument> All { get; } =
    [
        new("ửa đổi|ổ sung", LawAmendingMany(), HoldsOthers: true),
        new("Chương trình hành động", ProgrammeOfCongress(), IsLocal: true),
        new("Nghị quyết Đại hội", NationalCongress(), "Nghị quyết Đại hội {0} của Đảng"),
        new("Nghị quyết Đại hội", ProvincialCongress(), "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ {0}", IsLocal: true),
        new("Trung ương", CentralPlenum(), "Nghị quyết Hội nghị Trung ương {0}"),
        new("Hội nghị lần thứ", PlenumInWords()),
        new("Hiến pháp", Constitution()),
        new("Điều lệ|Cương lĩnh", PartyRules()),
        new("Chiến lược", Strategy()),
        new("Chương trình|Kế hoạch|Đề án|Quy hoạch", Programme()),
        new("“Qu", QuotedRegulation()),
        new("Quy định|Quy tắc|Quy chế", Regulation()),
        new("Đề án|Chương trình|Cuộc vận động", Project()),
        new("uật|Pháp lệnh", Law()),
    ];
}
