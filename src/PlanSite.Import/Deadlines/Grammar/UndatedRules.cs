using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Rules for work without an end and for terms of office.</summary>
internal static partial class UndatedRules
{
    private const string NotOfNoun = @"(?<![\p{L}])(?<!(?:chi|nhiệm\s+vụ|đầu\s+tư|kinh\s+phí|cơ\s+quan|công\s+việc|chế\s+độ)\s+)";
    private const string AsNeeded =
        @"khi\s+(?:thấy\s+)?cần(?:\s+thiết)?|khi\s+(?:có\s+)?phát\s+sinh|theo\s+(?:yêu\s+cầu\s+)?(?:nhiệm\s+vụ|công\s+việc|thực\s+tế|nhu\s+cầu)(?:\s[^;()]*)?|theo\s+yêu\s+cầu\s+(?:của\s+)?(?:nhiệm\s+vụ|công\s+việc|thực\s+tế)(?:\s[^;()]*)?";

    public static IEnumerable<DeadlineRule> Terms => [new("trong+năm|theo|giữa|đầu|cuối|trong|mỗi|từng|cả|hết|suốt|nhiệm năm+thứ theo+mỗi|từng|nhiệm giữa+mỗi|từng|nhiệm đầu+mỗi|từng|nhiệm cuối+mỗi|từng|nhiệm mỗi+mỗi|từng|nhiệm từng+mỗi|từng|nhiệm cả+mỗi|từng|nhiệm hết+mỗi|từng|nhiệm suốt+mỗi|từng|nhiệm", TermOfOffice, Weight.NoteOnly, Term), new("vào+đầu|giữa|cuối đầu+nhiệm giữa+nhiệm cuối+nhiệm", TermAtEnd, Weight.Plain, Term, "nhiệm")];

    public static IEnumerable<DeadlineRule> Ongoing =>
    [
        new("thường+xuyên|quy liên+tục khi+thấy|cần|có|phát theo+yêu|nhiệm|công|thực|nhu", AlwaysInNote(), Weight.NoteOnly, Always), new("thường+xuyên", AlwaysWithVerb, Weight.Adverb, Always),
        new("thường+xuyên", AlwaysAfterWork, Weight.Adverb, Always),
    ];

    private static IEnumerable<Deadline> Always(Match match, int? planYear) => [new() { Text = "", Kind = DeadlineKind.Ongoing }];

    private static IEnumerable<Deadline> Term(Match match, int? planYear)
    {
        var years = match.Groups["y"].Captures.Select(year => int.Parse(year.Value, CultureInfo.InvariantCulture)).ToList();
        return [years.Count == 0 ? new() { Text = "", Kind = DeadlineKind.Term } : new() { Text = "", Kind = DeadlineKind.Term, Start = new(years[0], 1, 1), End = new(years[^1], 12, 31) }];
    }

    private static readonly Regex TermOfOffice = new(@"\G(?<![\p{L}])(?:trong\s+)?(?:năm\s+thứ\s+\w+\s*,?\s*(?:của\s+|giữa\s+)?|(?:theo|giữa|đầu|cuối|trong|mỗi|từng|cả|hết|suốt)\s+(?:mỗi\s+|từng\s+)?)nhiệm\s+kỳ(?:[^;()\d]*(?:\(?(?<y>20\d\d)(?:\s*[-–]\s*(?<y>20\d\d))?\)?)?)",
        RulePatterns.Options);

    // "tổng kết vào cuối nhiệm kỳ.", "sơ kết giữa nhiệm kỳ (2028)": when the work is done; elsewhere the words may belong to a noun.
    private static readonly Regex TermAtEnd = new(@"\G(?<![\p{L}])(?:" + RulePatterns.GovernedByWork + @"vào\s+|(?<=(?:sơ\s+kết|tổng\s+kết|kiểm\s+điểm|đánh\s+giá)\s*:?\s+|nhiệm\s+kỳ\s*(?:,|và)\s*))(?:đầu|giữa|cuối)\s+nhiệm\s+kỳ(?:\s*\((?<y>20\d\d)\))?(?=\s*(?:[.;,)/]|$|và\s+cuối\s+nhiệm))",
        RulePatterns.Options);

    [GeneratedRegex(@"\G" + NotOfNoun + @"(?:thường\s+xuyên(?:\s*(?:,|và)?\s*liên\s+tục)?(?:\s*,\s*(?:" + AsNeeded + @"))?|thường\s+quy(?!\p{L})|liên\s+tục|" + AsNeeded + ")",
        RulePatterns.Options)]
    private static partial Regex AlwaysInNote();

    private static readonly Regex AlwaysWithVerb = new(@"\G" + NotOfNoun + @"thường\s+xuyên(?=\s+" + RulePatterns.WorkVerb + ")",
        RulePatterns.Options);

    // "cập nhật dữ liệu thường xuyên": not what money, offices or duties are called.
    private static readonly Regex AlwaysAfterWork = new(@"\Gthường\s+xuyên(?=\s*(?:[.;,)/]|$)|\s+(?:vào|trên|đến|tới|cho|để|với|tại|về|qua|bằng|và)\s)(?<=(?<!\p{L})" + RulePatterns.WorkVerb + @",?\s(?:[^.;,()]{0,60}?\s)?thường\s+xuyên)"
        + @"(?<!(?<!\p{L})(?:chi|nhiệm\s+vụ|đầu\s+tư|kinh\s+phí|cơ\s+quan|công\s+việc|công\s+tác|chế\s+độ|hoạt\s+động|nguồn|ngân\s+sách|sự\s+nghiệp|vốn|việc|hạng\s+mục)\sthường\s+xuyên)(?<!đổi\s+mới\s(?:việc\s+|công\s+tác\s+)?(?:kiểm\s+tra,?\s+)?(?:và\s+)?đánh\s+giá\s+thường\s+xuyên)|\G(?<=(?:thực\s+hiện|tiến\s+hành|triển\s+khai)\s)thường\s+xuyên(?!\s+" + RulePatterns.WorkVerb + ")",
        RulePatterns.Options);
}
