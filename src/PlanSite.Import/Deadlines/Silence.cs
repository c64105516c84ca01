using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines.Grammar;

namespace PlanSite.Import.Deadlines;

/// <summary>The stretches of a text where times are not deadlines: quotations, names and dates of documents, what is past.</summary>
internal sealed partial class Silence
{
    private readonly List<(int Start, int End, bool IsName)> stretches = [];

    private Silence()
    {
    }

    public static Silence Of(string text, TimeContext context)
    {
        var silence = new Silence();
        silence.Add(DatedNumber(), text);
        silence.Add(Amended(), text);
        if (text.Contains("uật ", StringComparison.Ordinal)) silence.Add(YearOfLaw(), text);
        if (context != TimeContext.Running) return silence;
        silence.Add(Quotation(), text);
        silence.Add(DocumentName(), text, isName: true);
        silence.Add(Past(), text);
        silence.Add(Anniversaries.In(text));
        return silence;
    }

    /// <summary>Whether an expression of this weight lies wholly within such a stretch. The name of a document silences only what can be part of a name.</summary>
    public bool Covers(int start, int end, Weight weight) =>
        stretches.Exists(stretch => start >= stretch.Start && end <= stretch.End && (!stretch.IsName || weight == Weight.Plain));

    /// <summary>Whether words lie within a stretch that tells of the past and in no other.</summary>
    public static bool IsOnlyPast(string text, int start, int end) =>
        Of(text, TimeContext.Running).stretches.Count(stretch => start >= stretch.Start && end <= stretch.End) == 1 && Past().Matches(text).Any(past => start >= past.Index && end <= past.Index + past.Length);

    private void Add(Regex pattern, string text, bool isName = false) => Add(pattern.Matches(text), isName);

    private void Add(IEnumerable<Match> matches, bool isName = false)
    {
        foreach (var match in matches) stretches.Add((match.Index, match.Index + match.Length, isName));
    }

    // "số 21-KL/TW, ngày 25/10/2021", "Luật Đất đai ngày 18 tháng 01 năm 2024".
    [GeneratedRegex(@"\d[\d.]{0,20}\s*(?:/\s*\d{4}\s*)?[-–/]\s*[A-ZĐ][\p{L}&]*\s*[-–/]?\s*[\p{Lu}][\p{L}\d&-]*\s*,?\s*(?:ngày\s*\d{1,2}\s*(?:/|-|tháng)\s*\d{1,2}\s*(?:/|-|năm)\s*\d{4})?|Luật\s[^.;,]{0,80}?ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}",
        RegexOptions.CultureInvariant)]
    private static partial Regex DatedNumber();

    // "Luật Xây dựng năm 2014 (sửa đổi, bổ sung một số điều năm 2020)"
    [GeneratedRegex(@"(?:^|\()\s*(?:đã )?(?:được )?sửa đổi, bổ sung(?: một số điều)?(?:(?:,| và)? (?:các )?năm \d{4})+", RegexOptions.CultureInvariant)]
    private static partial Regex Amended();

    // "(quy định tại Điều 2 của Luật Bầu cử năm 2015)"; a law that is only to be made has no year yet.
    [GeneratedRegex(@"(?<=(?<!\p{L})(?:Điều \d{1,3}|của|theo|tại|trong|căn cứ|Căn cứ|Theo)\s+)(?:Bộ l|L)uật\s\p{Lu}[^.;,:()]{1,120}?\snăm\s(?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearOfLaw();

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    // A name goes on to the end of the clause, unless the clause goes on with a time that only a verb can have. "Phòng Kế hoạch tổng hợp" is an office.
    [GeneratedRegex(@"(?<!(?:Phòng|Ban|Sở|Vụ|Bộ)\s)(?:Kết luận|Nghị quyết|Chỉ thị|Quy định|Quyết định|Quy chế|Kế hoạch|Chương trình|Chiến lược|Đề án|Nghị định|Thông tư|Hướng dẫn|Luật|Quy hoạch|Dự án|Phong trào|Cuộc vận động)\s(?!này|thực hiện này|(?:trong|vào|từ)\s+(?:ngày|đầu|cuối|giữa|tháng|qu[ýí]|năm|giai đoạn))[^.;(,\s]*(?:(?!,\s*(?:phấn đấu|hoàn thành|bảo đảm|đảm bảo|xong|chậm nhất|trước)|\s(?:trong|vào|từ)\s+(?:ngày|đầu|cuối|giữa|tháng|qu[ýí]|năm|giai đoạn)|\ssau khi\s)[,\s][^.;(,\s]*)*",
        RegexOptions.CultureInvariant)]
    private static partial Regex DocumentName();

    // "đang tranh chấp phải được hòa giải xong": what must be done is ahead.
    [GeneratedRegex(@"(?<![\p{L}])[Đđ](?:ã|ang)\s(?:(?!\s(?:phải|cần|sẽ)\s)[^.;,()])*", RegexOptions.CultureInvariant)]
    private static partial Regex Past();
}
