using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines;
using PlanSite.Import.Roles;

namespace PlanSite.Import.Tasks;

/// <summary>Tells whether the paragraph that closes a plan gives an agency work of its own, beyond carrying out the plan and reporting difficulties.</summary>
internal static partial class ClosingOrder
{
    /// <summary>Whether it only orders the plan to be carried out ("Yêu cầu các sở, ban, ngành nghiêm túc triển khai thực hiện Kế hoạch này").</summary>
    public static bool IsGeneral(string text) => General().IsMatch(text) && !GivesWork(text);

    /// <summary>Whether it only says who has to carry out the whole document ("… chịu trách nhiệm thi hành Quyết định này").</summary>
    public static bool OnlyEnforces(string text) => Sentence().Split(text.Trim()).All(sentence => Enforcement().IsMatch(sentence));

    /// <summary>Whether it says of whomever it names only that they have to see the document carried out; that is no work wherever it stands.</summary>
    public static bool OnlyAnswersForDocument(string text) => MayAnswer(text) && Sentence().Split(text.Trim()).All(sentence => Answering().IsMatch(sentence) || Effect().IsMatch(sentence));

    // Without one of these no sentence is such a one.
    private static bool MayAnswer(string text) => text.Contains("thi hành", StringComparison.Ordinal) || text.Contains("có hiệu lực", StringComparison.Ordinal);

    /// <summary>Whether a clause behind what is told of the plan itself orders an agency anything else than to carry the plan out ("…; giao Sở Tư pháp đăng Công báo").</summary>
    public static bool AddsOrder(string text) => Behind().Split(text).Skip(1).Any(IsOrder);

    private static bool IsOrder(string clause) =>
        !CarriesOut().IsMatch(clause) && !Trouble().IsMatch(clause) && RoleReader.ReadText(clause).Any(one => one is { ByOthers: false, DoesWork: true });

    /// <summary>Whether one of its sentences names an agency with a time or a concrete work.</summary>
    public static bool GivesWork(string text) => Clauses().Split(text).Any(IsConcrete);

    /// <summary>Whether it only tells where difficulties are to be reported ("Trong quá trình thực hiện, nếu có vướng mắc đề nghị phản ánh về …").</summary>
    public static bool AsksForReports(string text) => Reports().IsMatch(text);

    [GeneratedRegex(@"^(?:Trong quá|Quá) trình [^.;]{0,200}(?:khó khăn|vướng mắc|phát sinh)(?:,|,? (?:đề nghị|kịp thời|thì|cần giải quyết))* (?:phản ánh|báo cáo|liên hệ|trao đổi|thông tin)(?!\p{L})[^.;]*[./ ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Reports();

    // "; các sở, ngành tổ chức thực hiện", "; Chánh Văn phòng chịu trách nhiệm thi hành"
    [GeneratedRegex(@"(?<!\p{L})(?:thi hành|hiệu lực|(?:tổ chức|triển khai|nghiêm túc|đồng bộ) thực hiện|thực hiện (?:nghiêm|đầy đủ|tốt|có hiệu quả|hiệu quả|đồng bộ|các|những|theo|[Kk]ế hoạch|[Cc]hương trình|nhiệm vụ))(?!\p{L})|thực hiện\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex CarriesOut();

    [GeneratedRegex(@"(?<=;)\s+|(?<=\.)\s+(?=Giao )", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    private static bool IsConcrete(string sentence)
    {
        var order = AboutPlan().Replace(sentence, "");
        if (RoleReader.ReadText(order.TrimStart(' ', ',', ';')).Count == 0) return false;
        return ConcreteWork().IsMatch(Trouble().Replace(order, "")) || DeadlineReader.Candidates(order, TimeContext.Running, null).Any(candidate => !candidate.IsAdverb);
    }

    [GeneratedRegex(@"^(?:(?:Bộ|Ủy ban|UBND|Ban|Sở|Tỉnh ủy|Thành ủy|Đảng ủy|Bảo hiểm|Tổng cục|Cục)[^.;,:]{0,80} (?:yêu cầu|đề nghị)|Yêu cầu|Đề nghị)\s[^.]{0,1000}?(?:nghiêm túc|khẩn trương|chủ động|tích cực|phối hợp|tổ chức|triển khai)[^.;]{0,1000}thực hiện(?:\s[^.;:]{0,1000})?(?:\.\s(?:Trong quá|Quá) trình\s.{0,1000})?[.;/\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex General();

    [GeneratedRegex(@"(?:thi hành|tổ chức thực hiện|triển khai thực hiện|thực hiện) (?:Quyết định|Nghị quyết|Kế hoạch|Chương trình|Chỉ thị) này(?:[, ]+(?:kể )?từ ngày ký)?\W*$|(?:Quyết định|Nghị quyết)(?: này)? (?:để )?thi hành\W*$|chịu trách nhiệm (?:tổ chức )?thi hành\W*$|^(?:Quyết định|Nghị quyết|Kế hoạch|Chương trình|Chỉ thị) này có hiệu lực(?:[^;]|;(?!\s*(?:giao|các|\p{Lu})))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Enforcement();

    [GeneratedRegex(@"chịu trách nhiệm (?:tổ chức )?thi hành (?:Quyết định|Nghị quyết|Kế hoạch|Chương trình|Chỉ thị)(?: này)?(?:[, ]+(?:kể )?từ ngày ký)?\W*$|căn cứ Quyết định(?: này)? (?:để )?thi hành\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Answering();

    [GeneratedRegex(@"^(?:Quyết định|Nghị quyết|Kế hoạch|Chương trình|Chỉ thị) này có hiệu lực(?:[^;]|;(?!\s*(?:giao|các|\p{Lu})))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Effect();

    [GeneratedRegex(@"(?<=\.)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?<=[.;])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Clauses();

    // "Trên đây là Kế hoạch …, yêu cầu …": only what comes after can be an order.
    [GeneratedRegex(@"^(?:Trên đây là|Ban hành kèm theo|(?:Kế hoạch|Chương trình(?: hành động)?|Hướng dẫn|Quyết định|Nghị quyết) này)[^.;]*?(?:,\s*(?=(?:yêu cầu|đề nghị|giao)\s)|[.;]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex AboutPlan();

    // What is passed on where difficulties arise.
    [GeneratedRegex(@"(?:[Tt]rong )?[Qq]uá trình (?:tổ chức |triển khai )*thực hiện.*$|(?:khó khăn|vướng mắc|phát sinh)[^.;]*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Trouble();

    [GeneratedRegex(@"(?<!\p{L})(?:chủ trì|theo dõi|đôn đốc|kiểm tra|giám sát|hướng dẫn(?! này)|tham mưu|xây dựng|ban hành|lập|rà soát|cụ thể hóa|bố trí|cân đối|tuyên truyền|phổ biến|quán triệt|sơ kết|tổng kết|đánh giá|cập nhật|định kỳ|gửi báo cáo|tổng hợp kết quả)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex ConcreteWork();
}
