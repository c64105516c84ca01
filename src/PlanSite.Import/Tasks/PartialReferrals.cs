using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;

namespace PlanSite.Import.Tasks;

/// <summary>A clause that gives away other tasks and says more: "Chủ trì thực hiện khoản 1, 2 Mục II; định kỳ báo cáo Ủy ban nhân dân tỉnh".</summary>
internal static partial class PartialReferrals
{
    /// <summary>The pieces of a text that by themselves only refer to other parts, each with whom the sentence begins with; empty where the text says nothing else.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        if (!InternalReferences.MayOnlyRefer(text) || InternalReferences.OnlyRefers(text)) return [];
        var pieces = Ends().Split(text);
        if (pieces.Length == 1) return [];
        var subject = pieces[0][..SubjectEnd(pieces[0])];
        return [.. pieces.Where((piece, index) => GivesAway(piece, index == 0 ? subject.Length : 0)).Select(piece => piece.StartsWith(subject, StringComparison.Ordinal) ? piece : subject + piece)];
    }

    private static bool GivesAway(string piece, int subject) => Doing().IsMatch(piece.AsSpan()[subject..]) && InternalReferences.OnlyRefers(piece);

    // "Sở Nội vụ ", "Giao Sở Y tế ", "Sở Tư pháp: "; nothing below a heading.
    private static int SubjectEnd(string text)
    {
        var start = Charge().Match(text).Length;
        if (AgencyPhrases.ListAt(new AgencyText(text), start) is not { } list) return 0;
        var end = list.End;
        while (end < text.Length && text[end] is ' ' or ':' or ',') end++;
        return end;
    }

    [GeneratedRegex("^(?:(?:Giao|Đề nghị|Yêu cầu)(?: cho)? )?", RegexOptions.CultureInvariant)]
    private static partial Regex Charge();

    // Whoever looks after what others do, or tells of it, has no part in each of those tasks.
    [GeneratedRegex(@"^(?:(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao|làm đầu mối)[,:]? )?(?:chủ trì|chủ động|tham mưu|triển khai|thực hiện|tổ chức|phụ trách|đảm nhiệm|phối hợp|theo dõi|đôn đốc|giám sát)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Doing();

    // "và" parts two verbs, not two parts of the plan.
    [GeneratedRegex(@"(?<=[;.])\s+|,?\s+đồng thời,?\s+|,\s+(?=(?:định kỳ|tổng hợp|báo cáo)(?!\p{L}))|\s+và\s+(?=(?:định kỳ|tổng hợp|báo cáo|theo dõi|hướng dẫn|đôn đốc|kiểm tra|giám sát|tham mưu|rà soát|xây dựng|lập|bố trí|cấp|tổ chức)(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
