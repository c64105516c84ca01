using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;

namespace PlanSite.Import.Roles;

/// <summary>Tells from the words around a list of agencies how it stands in its sentence.</summary>
internal static partial class GovernanceReader
{
    // Keeps the work proportional to the text where one paragraph names agencies by the thousand.
    private const int WidestSentence = 2000;

    /// <param name="text">The whole text.</param>
    /// <param name="list">A list in it.</param>
    /// <param name="needsVerb">Whether a subject must have a verb; in a line that only says who does it, none is needed.</param>
    public static Governance Of(AgencyText text, AgencyList list, bool needsVerb)
    {
        var left = text.Key[Math.Max(0, list.Start - WidestSentence)..list.Start];
        var right = Aside().Replace(text.Key[list.End..Math.Min(text.Length, list.End + WidestSentence)], "");
        if (Partner().IsMatch(left)) return Governance.Partner;
        if (Charge().IsMatch(left)) return Governance.Charged;
        if (Collector().IsMatch(left) && ToSumUp().IsMatch(right)) return Governance.Collector;
        if (Directing().IsMatch(left)) return (Predicate().IsMatch(right) && !NoAction().IsMatch(right)) || Carrying().IsMatch(right) ? Governance.Directed : Governance.None;
        return IsSubjectPosition(left) && (HasVerb(right) || (!needsVerb && IsEnd().IsMatch(right))) ? Governance.Subject : Governance.None;
    }

    private static bool HasVerb(string right) => (Predicate().IsMatch(right) && !Past().IsMatch(right) && !Orders().IsMatch(right)) || RunIn().IsMatch(right);

    private static bool IsSubjectPosition(string left)
    {
        if (left.LastIndexOf('“') > left.LastIndexOf('”')) return false;
        if (ClauseStart().IsMatch(left)) return true;
        if (left.EndsWith(" thì ", StringComparison.Ordinal)) return true;
        if (!left.EndsWith(", ", StringComparison.Ordinal)) return false;
        var sentence = SentenceBreak().Split(left)[^1];
        return Fronted().IsMatch(sentence);
    }

    [GeneratedRegex(@"(?:(?:phối hợp|kết hợp)(?:,? (?:chặt chẽ|tốt|đồng bộ|thường xuyên|hiệu quả|có hiệu quả))*(?: với| cùng| cùng với)?|cùng với) $", RegexOptions.CultureInvariant)]
    private static partial Regex Partner();

    [GeneratedRegex(@"(?:^|[.;:] ?)(?:giao|giao cho|giao nhiệm vụ cho) $", RegexOptions.CultureInvariant)]
    private static partial Regex Charge();

    [GeneratedRegex(@"(?:phản ánh|gửi)[^.;]* (?:đến|về|qua|cho|gửi) $", RegexOptions.CultureInvariant)]
    private static partial Regex Collector();

    [GeneratedRegex(@"^,? ?để tổng hợp", RegexOptions.CultureInvariant)]
    private static partial Regex ToSumUp();

    [GeneratedRegex(@"(?:(?<!(?:sự|cán bộ|thành viên|tập thể|đồng chí|các|và|người|chức danh) )lãnh đạo|(?<!sự )chỉ đạo|hướng dẫn|đôn đốc|nhắc nhở|định hướng|yêu cầu|phân công)(?: cho)? $", RegexOptions.CultureInvariant)]
    private static partial Regex Directing();

    /// <summary>Words between a subject and its verb ("(sau đây gọi chung là …)", ", trên cơ sở …,", "được phân công …").</summary>
    [GeneratedRegex(@"^(?: \([^()]*\)|, (?:trên cơ sở|căn cứ|theo|trong)(?!\p{L})[^.;]{0,200}?,| được (?:phân công|giao)[^.;]{0,160}?(?= (?:có trách nhiệm|chủ động|phải|cần) ))(?= \p{Ll})", RegexOptions.CultureInvariant)]
    public static partial Regex Aside();

    // The body that issues the plan orders; the work is of those it orders.
    [GeneratedRegex(@"^ (?:yêu cầu|đề nghị|giao) (?:các|ủy ban|sở|ban|thủ trưởng|giám đốc|người đứng đầu)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Orders();

    [GeneratedRegex(@"^ (?:theo|ở|thuộc|các|đã|được|và|với|của|hoặc|trong|về|tại|như|mà|khi|do|để|cho|là|nhằm)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex NoAction();

    [GeneratedRegex(@"^ \p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex Predicate();

    [GeneratedRegex(@"^ trong (?:quá trình|việc) ", RegexOptions.CultureInvariant)]
    private static partial Regex Carrying();

    // Over and done, or said about the body: no order to it.
    [GeneratedRegex(@"^ (?:đã|được|bị|là|và|với|của|hoặc|có liên quan|liên quan|trong|về|tại|như|không|mà|khi|do|để|cho)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    [GeneratedRegex(@"^ ?: ?\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex RunIn();

    [GeneratedRegex(@"^ ?(?:[.;,(/]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex IsEnd();

    [GeneratedRegex(@"(?:^|[.;:!?] ?|\()(?:(?:đề nghị|yêu cầu|riêng|trường hợp) )?$", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseStart();

    [GeneratedRegex(@"(?<=[.;!?]) ", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceBreak();

    [GeneratedRegex(@"^(?:căn cứ|trên cơ sở|theo|trong|đối với|để|nhằm|định kì|hằng|hàng|những nơi|nơi nào|khi|nếu|sau khi|trước|từ|quá trình|thực hiện|qua|ngoài|giai đoạn|đến|năm|trường hợp)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Fronted();
}
