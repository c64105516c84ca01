using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines;

/// <summary>Rules for work without an end and for terms of office.</summary>
internal static partial class UndatedRules
{
    private const string NotOfNoun = @"(?<![\p{L}])(?<!(?:chi|nhiệm\s+vụ|đầu\s+tư|kinh\s+phí|cơ\s+quan|công\s+việc|chế\s+độ)\s+)";
    private const string AsNeeded =
        @"khi\s+(?:thấy\s+)?cần(?:\s+thiết)?|khi\s+(?:có\s+)?phát\s+sinh|theo\s+(?:yêu\s+cầu\s+)?(?:nhiệm\s+vụ|công\s+việc|thực\s+tế|nhu\s+cầu)(?:\s[^;()]*)?|theo\s+yêu\s+cầu\s+(?:của\s+)?(?:nhiệm\s+vụ|công\s+việc|thực\s+tế)(?:\s[^;()]*)?";

    public static IEnumerable<DeadlineRule> Terms => [new("trong năm theo giữa đầu cuối mỗi từng cả hết suốt", TermOfOffice(), Weight.NoteOnly, Term)];

    public static IEnumerable<DeadlineRule> Ongoing =>
    [
        new("thường liên khi theo", AlwaysInNote(), Weight.NoteOnly, Always), new("thường", AlwaysWithVerb(), Weight.Adverb, Always),
        new("thường", AlwaysAfterVerb(), Weight.Adverb, Always), new("thường", AlwaysAfterWork(), Weight.Adverb, Always),
    ];

    private static IEnumerable<Deadline> Always(Match match, int? planYear) => [new() { Text = "", Kind = DeadlineKind.Ongoing }];

    private static IEnumerable<Deadline> Term(Match match, int? planYear)
    {
        var years = match.Groups["y"].Captures.Select(year => int.Parse(year.Value, CultureInfo.InvariantCulture)).ToList();
        return [years.Count == 0 ? new() { Text = "", Kind = DeadlineKind.Term } : new() { Text = "", Kind = DeadlineKind.Term, Start = new(years[0], 1, 1), End = new(years[^1], 12, 31) }];
    }

    [GeneratedRegex(
        @"\G(?<![\p{L}])(?:trong\s+)?(?:năm\s+thứ\s+\w+\s*,?\s*(?:của\s+|giữa\s+)?|(?:theo|giữa|đầu|cuối|trong|mỗi|từng|cả|hết|suốt)\s+(?:mỗi\s+|từng\s+)?)nhiệm\s+kỳ(?:[^;()\d]*(?:\(?(?<y>20\d\d)(?:\s*[-–]\s*(?<y>20\d\d))?\)?)?)",
        RulePatterns.Options)]
    private static partial Regex TermOfOffice();

    [GeneratedRegex(
        @"\G" + NotOfNoun + @"(?:thường\s+xuyên(?:\s*(?:,|và)?\s*liên\s+tục)?(?:\s*,\s*(?:" + AsNeeded + @"))?|liên\s+tục|" + AsNeeded + ")",
        RulePatterns.Options)]
    private static partial Regex AlwaysInNote();

    [GeneratedRegex(
        @"\G" + NotOfNoun + @"thường\s+xuyên(?=\s+" + RulePatterns.WorkVerb + ")",
        RulePatterns.Options)]
    private static partial Regex AlwaysWithVerb();

    // "cập nhật dữ liệu thường xuyên": not what money, offices or duties are called.
    [GeneratedRegex(
        @"\Gthường\s+xuyên(?=\s*(?:[.;,)/]|$)|\s+(?:vào|trên|đến|tới|cho|để|với|tại|về|qua|bằng|và)\s)(?<=(?<!\p{L})" + RulePatterns.WorkVerb + @",?\s(?:[^.;,()]{0,60}?\s)?thường\s+xuyên)"
        + @"(?<!(?<!\p{L})(?:chi|nhiệm\s+vụ|đầu\s+tư|kinh\s+phí|cơ\s+quan|công\s+việc|công\s+tác|chế\s+độ|hoạt\s+động|nguồn|ngân\s+sách|sự\s+nghiệp|vốn|việc|hạng\s+mục)\sthường\s+xuyên)",
        RulePatterns.Options)]
    private static partial Regex AlwaysAfterWork();

    [GeneratedRegex(
        @"\G(?<=(?:thực\s+hiện|tiến\s+hành|triển\s+khai)\s)thường\s+xuyên(?!\s+" + RulePatterns.WorkVerb + ")",
        RulePatterns.Options)]
    private static partial Regex AlwaysAfterVerb();
}
