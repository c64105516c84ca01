using System.Text.RegularExpressions;

namespace PlanSite.Import.Roles;

/// <summary>What behind a list of agencies, or in it, tells how it stands in its sentence; compared in the key of the text.</summary>
internal static partial class WordsAfter
{
    // "Phòng Kinh tế: cơ quan thường trực của Hội đồng": what the body is; "Bảo vệ trường: Thường trực quản lý cổng": the verb.
    [GeneratedRegex(@"^(?:(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì|tham mưu|giúp việc)|thường trực (?:quản lí|theo dõi|tiếp nhận|bảo vệ|trực|tại))(?!\p{L})", RegexOptions.CultureInvariant)]
    public static partial Regex Office();

    [GeneratedRegex(@"^ ?(?:[.,;)]|$)", RegexOptions.CultureInvariant)]
    public static partial Regex NameEnds();

    [GeneratedRegex(@"^,? ?để tổng hợp", RegexOptions.CultureInvariant)]
    public static partial Regex ToSumUp();

    /// <summary>Words between a subject and its verb ("(sau đây gọi chung là …)", ", trên cơ sở …,", "được phân công …").</summary>
    [GeneratedRegex(@"^(?: ?(?:\.\.\.|…)| \([^()]*\)| với (?:vai trò|tư cách)(?: là)? (?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì|chủ quản|tham mưu|giúp việc)| [-–] (?:là )?(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì|chủ quản|tham mưu|giúp việc)(?!\p{L})[^.;–-]{0,120} [-–]|,(?= (?:chủ trì|phối hợp|tổ chức|hướng dẫn|tập hợp|chủ động|tập trung|triển khai|có trách nhiệm|chịu trách nhiệm|phụ trách|trực tiếp|tăng cường|đẩy mạnh)(?!\p{L}))|, (?:trên cơ sở|căn cứ|theo(?! dõi)|trong|với|tùy|ngoài|hằng|hàng|định kì|(?:là )?(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì|chủ quản|tham mưu|giúp việc))(?!\p{L})[^.;]{0,200}?,| được (?:phân công|giao)[^.;]{0,160}?(?= (?:có trách nhiệm|chịu trách nhiệm|chủ động|nghiêm túc|phải|cần) )| trong phạm vi (?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền)[^.;]{0,80}?(?= (?:có trách nhiệm|chịu trách nhiệm|chủ động|tổ chức|triển khai|thực hiện|chỉ đạo|phối hợp)(?!\p{L}))| trong quá trình [^.;]{1,300}? thì|, (?:trước hết|trước tiên|nhất) là [^.;]{0,160}?(?= (?:phải|cần|có trách nhiệm) ))(?= \p{Ll})", RegexOptions.CultureInvariant)]
    public static partial Regex Aside();

    // "(Phòng Tài chính Đầu tư, hoàn thành trong quý III/2024)": who and when, after the work.
    [GeneratedRegex(@"^ ?[,;:–-] ?(?:hoàn thành|xong|thực hiện|thời gian|thời hạn|tiến độ|trong|trước|quý|tháng|năm \d|ngày \d|đến|từ|chậm nhất|thường xuyên|hằng|hàng|định kì)(?!\p{L})", RegexOptions.CultureInvariant)]
    public static partial Regex BracketTime();

    [GeneratedRegex(@"^ ?\) ?[.;/]*$", RegexOptions.CultureInvariant)]
    public static partial Regex BracketEnd();

    [GeneratedRegex(@"^(?:mỗi|từng) ", RegexOptions.CultureInvariant)]
    public static partial Regex EachAs();

    // "(mỗi đơn vị ít nhất 01 mô hình)": how many each, and nothing to do.
    [GeneratedRegex(@"^ (?:(?:có |đạt |là )?(?:ít nhất|tối thiểu|tối đa|không quá|từ|khoảng) )?(?:\d|ít nhất|tối thiểu|một (?!số))", RegexOptions.CultureInvariant)]
    public static partial Regex Measure();

    // "Tổ chức hội nghị tổng kết, Sở Nội vụ chủ trì."
    [GeneratedRegex(@"^ (?:chủ trì|(?:làm|là) (?:(?:cơ quan|đơn vị) )?(?:đầu mối|chủ trì|thường trực)) ?(?:[.,;)/]|$|(?:trong|trước|vào|từ|hoàn thành) )", RegexOptions.CultureInvariant)]
    public static partial Regex LeadsAtEnd();

    // The body that issues the plan orders; the work is of those it orders.
    [GeneratedRegex(@"^ (?:yêu cầu|đề nghị|giao) (?:các|ủy ban|ubnd|sở|bộ|ban|công an|văn phòng|đảng ủy|trung tâm|mặt trận|chủ tịch|thủ trưởng|giám đốc|người đứng đầu)(?!\p{L})|^ phân công (?:trách nhiệm|nhiệm vụ)(?!\p{L})[^.;]* sau ?:?$", RegexOptions.CultureInvariant)]
    public static partial Regex Orders();

    [GeneratedRegex(@"^ (?:theo(?! dõi)|ở|thuộc|các|đã|được|và|với|của|hoặc|trong|về|tại|như|mà|khi|do|để|cho|là|nhằm|(?:thủ tục |hồ sơ )?(?:thanh,? )?quyết toán|thanh toán|thủ tục|quy trình|cách thức)(?!\p{L})", RegexOptions.CultureInvariant)]
    public static partial Regex NoAction();

    [GeneratedRegex(@"^ \p{Ll}", RegexOptions.CultureInvariant)]
    public static partial Regex Predicate();

    [GeneratedRegex(@"^ trong (?:quá trình|việc) ", RegexOptions.CultureInvariant)]
    public static partial Regex Carrying();

    // Over and done, or said about the body: no order to it.
    [GeneratedRegex(@"^ (?:theo (?:đúng )?(?:quy định|thẩm quyền|quy chế)(?: của [^,.;]{0,60}| hiện hành)?(?=[,.;]|$)|đã|được(?! (?:giao|phân công|ủy quyền) (?:làm (?:đầu mối|nòng cốt|cơ quan|đơn vị)|kí))|bị|có thể|là(?! (?:cơ quan|đơn vị|đầu mối|thường trực))|và|với|của|hoặc|có liên quan|liên quan|trong|về|tại|như|không|mà|khi|do|để|cho(?! í kiến| vay))(?!\p{L})", RegexOptions.CultureInvariant)]
    public static partial Regex Past();

    [GeneratedRegex(@"^ ?: ?\p{L}", RegexOptions.CultureInvariant)]
    public static partial Regex RunIn();

    // Or the name goes on with which of the group are meant ("… được giao nhiệm vụ", "… theo quy định").
    [GeneratedRegex(@"^ ?(?:[.;,(/]|$)|^ (?:được (?:giao|phân công)|theo|thuộc|ở|tại|trên|trong|có)(?!\p{L})", RegexOptions.CultureInvariant)]
    public static partial Regex IsEnd();

    [GeneratedRegex(@"^ (?:chuẩn bị|tổ chức thực hiện)(?!\p{L})", RegexOptions.CultureInvariant)]
    public static partial Regex HasMade();

    [GeneratedRegex("^ phân công", RegexOptions.CultureInvariant)]
    public static partial Regex SharesOut();

    [GeneratedRegex(@"^ (?:chủ trì|làm đầu mối|làm chủ trì|làm cơ quan|làm (?:trưởng|phó|tổ trưởng|nhóm trưởng|nòng cốt)|là cơ quan|chịu trách nhiệm|bố trí|cân đối|bảo đảm|đảm bảo|chi trả|hướng dẫn|phụ trách|đảm nhiệm|đảm nhận|chuẩn bị|phân công|(?:tổ chức )?thực hiện|triển khai|tham mưu)(?!\p{L})(?! (?:đã|tại|trong))", RegexOptions.CultureInvariant)]
    public static partial Regex DoersVerb();
}
