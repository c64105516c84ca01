using System.Text.RegularExpressions;

namespace PlanSite.Import.Outline;

/// <summary>What can be told of a sentence by its beginning and its end.</summary>
internal static partial class Sentences
{
    /// <summary>Whether it announces what comes below it ("… những nhiệm vụ, giải pháp sau:").</summary>
    public static bool Introduces(string text) => Announcement().IsMatch(text) && !OpensDetails(text);

    /// <summary>Whether it states work whose aims or parts come below it ("Sửa đổi Luật Khoa học và Công nghệ để:", "Lập hồ sơ, gồm:").</summary>
    public static bool OpensDetails(string text) => Details().IsMatch(text);

    /// <summary>Whether it names a step whose work is told below it ("Bước 2: Kiểm tra hiện trạng nhà ở.").</summary>
    public static bool NamesStep(string text) => Step().IsMatch(text);

    /// <summary>Whether it is a note to what stands before it ("Lưu ý: …").</summary>
    public static bool IsNote(string text) => Note().IsMatch(text);

    /// <summary>Whether it only names a part of a plan, with the full stop that titles do not have ("Nội dung công việc.").</summary>
    public static bool NamesPart(string text) => Part().IsMatch(text);

    /// <summary>Whether it announces a list of things and not of work ("Hồ sơ gồm:", "theo thứ tự ưu tiên sau:").</summary>
    public static bool Enumerates(string text) => Enumeration().IsMatch(text);

    /// <summary>The text without a last sentence that announces what comes below.</summary>
    public static string WithoutIntroduction(string text) =>
        !Introduces(text) ? text : text.LastIndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? text[..(end + 1)] : "";

    /// <summary>Whether it ends as sentences do; headings do not.</summary>
    public static bool IsClosed(string text) => ClosedEnd().IsMatch(text);

    /// <summary>Whether it begins as the orders at the end of a plan do, which belong to no clause.</summary>
    public static bool ClosesPlan(string text) => ClosingOrder().IsMatch(text);

    /// <summary>Whether it begins as nothing but the end of a plan does, even behind a clause without a full stop.</summary>
    public static bool EndsPlan(string text) => text.StartsWith("Trên đây là ", StringComparison.Ordinal);

    /// <summary>Whether it tells of the plan and is no work ("Kế hoạch này thay thế …").</summary>
    public static bool TellsOfPlan(string text) => AboutPlan().IsMatch(text);

    /// <summary>Whether it only tells what the work is paid from ("Kinh phí … được thực hiện theo quy định tại Thông tư …").</summary>
    public static bool TellsOfMoney(string text) => text.StartsWith("Kinh phí ", StringComparison.Ordinal) && Money().IsMatch(text);

    /// <summary>Whether a clause of a decision puts a document into force and is no work ("Phê duyệt Kế hoạch tuyển dụng viên chức.").</summary>
    public static bool Enacts(string text) => Enacting().IsMatch(text);

    [GeneratedRegex(@"(?::|(?<!\p{L})(?:sau|sau đây|dưới đây|như sau)\s*[.;]?)\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"^Kinh phí [^.;:]{1,400} được (?:thực hiện|sử dụng|chi|quản lý)(?:,? (?:và )?(?:thực hiện|quản lý|sử dụng|quyết toán))* theo (?:đúng )?(?:các )?(?:quy định|Thông tư|Nghị định|Nghị quyết|Quyết định|Luật)(?!\p{L})[^.;]*[.;/]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"^(?:Phê duyệt|Ban hành|Thông qua)(?: kèm theo Quyết định này)?(?: bản)? (?:[Kk]ế hoạch|[Cc]hương trình|[Đđ]ề án|[Qq]uy chế|[Qq]uy định|[Dd]anh mục)(?!\p{L})[^.;]*[.;/]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Enacting();

    [GeneratedRegex(@"(?: để| nhằm|, (?:bao )?gồm(?: có)?)\s*:\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Details();

    [GeneratedRegex(@"^Bước (?:\d{1,2}|[IVX]+|thứ \p{L}+)\s*[:.]\s*\p{Lu}[^.;]{0,200}[.;]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex(@"^(?:Một số )?(?:Lưu ý|Chú ý|Ghi chú)(?: \p{L}+)?\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:(?:các|một số|những) )?(?:(?:nội dung|nhiệm vụ|biện pháp|giải pháp|mục tiêu|phương hướng|công việc)(?: \p{L}+){0,8}|mục đích|yêu cầu)\.$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<!(?:nội dung|nhiệm vụ|công việc|giải pháp|hoạt động)[^.;:]*)(?<!\p{L})(?:gồm(?: có)?|thứ tự ưu tiên|tiêu chí|điều kiện|tiêu chuẩn|(?:yêu cầu|nguyên tắc|đối tượng)(?: cụ thể)?)(?:\s(?:sau|sau đây|dưới đây|như sau|cụ thể|các nội dung|những nội dung))*\s*:\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Enumeration();

    [GeneratedRegex(@"[.;!?…/]\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex ClosedEnd();

    // "Thủ trưởng các sở, ngành …; Chủ tịch UBND các huyện chịu trách nhiệm thực hiện Kế hoạch này.", "Ban Thường vụ giao Văn phòng theo dõi … Kế hoạch này."
    private const string ForAll = @"(?:(?:Thủ trưởng|Chủ tịch|Giám đốc|Người đứng đầu|Bí thư|Trưởng|Chánh) [^.:]{1,300}|Các (?:sở|ban|cơ quan|đơn vị|địa phương|cấp|phòng|huyện|xã|đảng|chi|tổ chức)(?!\p{L})[^.:]{1,300}|(?:Bộ|Ủy ban|UBND|Ban|Sở|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy) [^.;,:]{1,80} (?:giao|phân công|đề nghị) [^.:]{1,300})(?:thi hành|thực hiện)(?: (?:nghiêm túc|nghiêm|tốt|có hiệu quả|hiệu quả|đầy đủ|các nội dung|nội dung|của)){0,4} (?:Kế hoạch|Chương trình(?: hành động)?|Hướng dẫn) này[./ ]*$";

    [GeneratedRegex(@"^(?:Trên đây là|(?:Kế hoạch|Chương trình(?: hành động)?|Hướng dẫn|Quyết định) này|Trong quá trình(?: tổ chức| triển khai)* thực hiện|Quá trình(?: tổ chức| triển khai)* thực hiện|Giao (?=\p{Lu})|(?:(?:Bộ|Ủy ban|UBND|Ban|Sở|Tỉnh ủy|Thành ủy|Đảng ủy|Bảo hiểm|Tổng cục|Cục) [^.;,:]{1,80} yêu cầu|Yêu cầu) (?=\p{Lu}|các )|Đề nghị (?=\p{Lu}|các )|(?:Căn cứ|Trên cơ sở|(?:Sau khi )?[Nn]hận được)(?: nội dung)? (?:Kế hoạch|Chương trình(?: hành động)?|Hướng dẫn) này|Kế hoạch được (?:phổ biến|quán triệt|gửi|thông báo|triển khai)(?!\p{L})|" + ForAll + @"|(?:H[ằà]ng (?:năm|quý|tháng)|Định kỳ(?: \w+){1,4}), (?:các |[Tt]hủ trưởng |[Cc]hủ tịch |[Ủủ]y ban |UBND )[^.;]{1,400} báo cáo[^.;]*\./ ?\.\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingOrder();

    [GeneratedRegex(@"^(?:Trên đây là|\(?\s*(?:Ban hành )?[Kk]èm theo(?!\p{L})|(?:Kế hoạch|Chương trình(?: hành động)?|Hướng dẫn|Quyết định|Nghị quyết|Chỉ thị) này|(?:Các|Nội dung|Danh mục|Nhiệm vụ|Chi tiết)(?!\p{L})[^.;]*(?:tại|theo|trong) (?:các )?(?:[Pp]hụ lục|[Bb]iểu)[^.;]*[.;]?$|Kết quả (?:tổ chức |triển khai )*thực hiện [^.;:]* là (?:một trong (?:những |các )?)?(?:tiêu chí|căn cứ|cơ sở|điều kiện)(?!\p{L})[^.;:]*[.;/]*$|(?:Các|Những) (?:nội dung|nhiệm vụ)(?: công việc)? (?:dưới|sau) đây được (?:triển khai|thực hiện|tiến hành)[^.;]*[.;]?$)", RegexOptions.CultureInvariant)]
    private static partial Regex AboutPlan();
}
