using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;

namespace PlanSite.Import.Tasks;

/// <summary>A clause that gives away other tasks and says more: "Chủ trì thực hiện khoản 1, 2 Mục II; định kỳ báo cáo Ủy ban nhân dân tỉnh".</summary>
internal static partial class PartialReferrals
{
    /// <summary>The pieces of a text that by themselves only refer to other parts, each with whom the words before it began with last; empty where the text says nothing else.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        if (!InternalReferences.MayOnlyRefer(text) || InternalReferences.OnlyRefers(text)) return [];
        var pieces = Ends().Split(text);
        return pieces.Length == 1 ? [] : [.. WithSubjects(pieces).Where(one => GivesAway(one.Words)).Select(one => one.Subject + one.Words)];
    }

    // A piece that begins neither with a name nor with what one does may have a subject that no list knows: what comes after it is nobody's.
    private static IEnumerable<(string Subject, string Words)> WithSubjects(string[] pieces)
    {
        string? subject = "";
        foreach (var piece in pieces)
        {
            var named = SubjectEnd(piece);
            if (named > 0) subject = piece[..named];
            else if (!Work().IsMatch(piece)) subject = null;
            if (subject is not null) yield return (subject, piece[named..]);
            if (NamesAnother(piece, named)) subject = null;
        }
    }

    // "bố trí kinh phí, Phòng Kinh tế kiểm tra": who of the two goes on is not told.
    private static bool NamesAnother(string piece, int from)
    {
        var text = new AgencyText(piece);
        return Further().Matches(piece, from).Any(further => AgencyPhrases.ListAt(text, further.Index + further.Length) is not null);
    }

    [GeneratedRegex("(?:,| và) ", RegexOptions.CultureInvariant)]
    private static partial Regex Further();

    private static bool GivesAway(string words) => Doing().IsMatch(words) && InternalReferences.OnlyRefers(words);

    // "Sở Nội vụ ", "Giao Sở Y tế ", "Sở Tư pháp: "; nothing below a heading.
    private static int SubjectEnd(string text)
    {
        var start = Charge().Match(text).Length;
        if (AgencyPhrases.ListAt(new AgencyText(text), start) is not { } list) return 0;
        var end = list.End;
        while (end < text.Length && text[end] is ' ' or ':' or ',') end++;
        return end;
    }

    [GeneratedRegex("^(?:(?:giao|đề nghị|yêu cầu)(?: cho)? )?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charge();

    [GeneratedRegex(@"^(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao|làm đầu mối|chủ trì|chủ động|tham mưu|triển khai|thực hiện|tổ chức|phụ trách|đảm nhiệm|phối hợp|theo dõi|đôn đốc|giám sát|định kỳ|tổng hợp|báo cáo|hướng dẫn|kiểm tra|rà soát|xây dựng|lập|bố trí|cấp|đào tạo)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Work();

    // Whoever looks after what others do, or tells of it, has no part in each of those tasks.
    [GeneratedRegex(@"^(?:(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao|làm đầu mối)[,:]? )?(?:chủ trì|chủ động|tham mưu|triển khai|thực hiện|tổ chức|phụ trách|đảm nhiệm|phối hợp|theo dõi|đôn đốc|giám sát)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Doing();

    // "và" parts two verbs, not two parts of the plan.
    [GeneratedRegex(@"(?<=[;.])\s+|,?\s+đồng thời,?\s+|,\s+(?=(?:định kỳ|tổng hợp|báo cáo)(?!\p{L}))|\s+và\s+(?=(?:định kỳ|tổng hợp|báo cáo|theo dõi|hướng dẫn|đôn đốc|kiểm tra|giám sát|tham mưu|rà soát|xây dựng|lập|bố trí|cấp|tổ chức)(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
