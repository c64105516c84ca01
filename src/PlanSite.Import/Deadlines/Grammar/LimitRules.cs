using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Rules for the last moment of work: before, at the latest, until.</summary>
internal static class LimitRules
{
    public static IEnumerable<DeadlineRule> All =>
    [
        new(RulePatterns.DoneOpenings + " trước" + CalendarPatterns.BeforeMoment + "|thời|dịp", Before, Weight.Sure, By),
        new(RulePatterns.DoneOpenings + " chậm+nhất muộn+nhất trễ+nhất hạn+cuối|chót|ngày|0 không+quá|muộn", LatestAt, Weight.Sure, By),
        new(RulePatterns.DoneOpenings + " từ+nay cho+đến|tới đến" + CalendarPatterns.BeforeMoment + " tới" + CalendarPatterns.BeforeMoment, Until, Weight.Plain, By),
    ];

    private static IEnumerable<Deadline> By(Match match, int? planYear)
    {
        var years = new Years([match.Groups["a"]], planYear);
        var moment = years.Read(match.Groups["a"].Value);
        var isBeforePeriod = match.Groups["before"].Success && !moment.IsDay;
        var end = (isBeforePeriod ? moment.Start?.AddDays(-1) : moment.End)?.AddYears(match.Groups["next"].Success ? 1 : 0);
        return moment.IsDay && end is null && years.Year is not null ? [] : [years.Deadline(DeadlineKind.By, null, end)];
    }

    // "trước ngày 31/01 năm sau" in a plan of this year.
    private const string NextYear = @"(?<next>\s+(?:của\s+)?năm\s+(?:sau|tiếp\s+theo)(?!\p{L}))?";

    private static readonly Regex Before = new(@"\G" + RulePatterns.Done + @"?(?<before>trước)\s+(?:thời\s+điểm\s+|dịp\s+(?:lễ\s+)?)?" + MomentGrammar.Limit + NextYear + @"(?!\s+(?:của\s+)?năm\s+trước(?!\p{L}))",
        RulePatterns.Options);

    private static readonly Regex LatestAt = new(@"\G" + RulePatterns.Done
        + @"?(?:(?:(?:chậm|muộn|trễ)\s+nhất|(?<!(?:thời|giới|kỳ|kì|quá|đúng|đáo|dài|ngắn|có)\s+)hạn(?:\s+(?:cuối|chót)(?:\s+(?:nộp|gửi|nhận|đăng\s+ký|hoàn\s+thành)(?:\s+\p{L}+){0,3}?)?|(?=\s+(?:ngày\s*)?\d{1,2}\s?/\s?\d)))(?:\s+(?:là|vào|đến|tới|trong|trước|hết))*|không\s+(?:quá|muộn\s+hơn))\s*:?\s+(?:ngày\s+(?:làm\s+việc\s+)?cuối(?:\s+cùng)?\s+(?:của\s+)?(?=tháng|quý|năm))?" + MomentGrammar.Limit + NextYear,
        RulePatterns.Options);

    private static readonly Regex Until = new(@"\G" + RulePatterns.Done
        + @"?(?:từ\s+nay\s+)?(?<!(?:tầm\s+nhìn|định\s+hướng|hướng|kéo\s+dài|tính)\s+)(?<![\p{L}])(?:cho\s+)?(?:đến|tới)\s+" + MomentGrammar.Hour + "(?<a>" + MomentGrammar.Explicit + @"|(?<!\d\s+\p{L}+\s+)(?<y>20[2-9]\d)(?=\s*(?:[.;,)]|$)))",
        RulePatterns.Options);
}
