using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Rules for work that begins at a moment and has no end, or ends with an event.</summary>
internal static class StartRules
{
    private const string YearOnlyBehind = @"(?<!\d)(?:19|20)\d\d";

    public static IEnumerable<DeadlineRule> UntilEvent => [new("từ" + CalendarPatterns.BeforeMoment, FromUntilEvent, Weight.Plain, FromUntil)];

    public static IEnumerable<DeadlineRule> All =>
    [
        new("từ" + CalendarPatterns.BeforeMoment + " trong" + CalendarPatterns.BeforeMoment + " " + MomentGrammar.Openings, OpenInNote, Weight.NoteOnly, From, "tiếp|sau|tới|trở"),
        new("kể+từ từ" + CalendarPatterns.BeforeMoment, OpenFrom, Weight.NoteOnly, From),
        new("kể+từ từ" + CalendarPatterns.BeforeMoment, OpenWithVerbOrAtEnd, Weight.Plain, From),
    ];

    private static IEnumerable<Deadline> From(Match match, int? planYear)
    {
        var years = new Years([match.Groups["a"]], planYear);
        return [years.Deadline(DeadlineKind.From, years.Read(match.Groups["a"].Value).Start, null)];
    }

    private static IEnumerable<Deadline> FromUntil(Match match, int? planYear) =>
        From(match, planYear).Select(deadline => deadline with { Event = match.Groups["ev"].Value.Trim() });

    private static readonly Regex FromUntilEvent = new(@"\G(?<![\p{L}])từ\s+(?<a>" + MomentGrammar.Any + @")\s*(?:,\s*)?(?:cho\s+)?(?:đến|tới)\s+(?<ev>khi\s+[^.;,()]+)",
        RulePatterns.Options);

    private static readonly Regex OpenInNote = new(@"\G(?:từ\s+|trong\s+)?(?<a>" + MomentGrammar.Any + ")" + RulePatterns.AndOn,
        RulePatterns.Options);

    private static readonly Regex OpenFrom = new(@"\G(?<![\p{L}])(?:kể\s+)?từ\s+(?<a>" + MomentGrammar.Any + ")(?!" + CalendarPatterns.To + @"\S)",
        RulePatterns.Options);

    private const string OpenAfterVerb = @"\G(?<=(?:thực\s+hiện|áp\s+dụng|bắt\s+đầu|triển\s+khai|hoạt\s+động|nhân\s+rộng|mở\s+rộng|vận\s+hành)\s+)(?:kể\s+)?từ\s+(?<a>" + MomentGrammar.Explicit + ")(?:"
        + RulePatterns.AndOn + ")?(?!" + CalendarPatterns.To + @"\S)";

    // Within a clause "từ tháng 5/2025" may belong to a noun; at its end, with a month, it governs the work.
    private static readonly Regex OpenWithVerbOrAtEnd = new(OpenAfterVerb + @"|\G(?:(?<![\p{L}])(?<!hiệu\s+lực\s+(?:thi\s+hành\s+)?)(?:kể\s+)?từ\s+(?!(?:(?:đầu|giữa|cuối|hết)\s+)?năm)(?<a>" + MomentGrammar.Explicit + ")(?<=" + YearOnlyBehind + @")(?=\s*(?:[.;)/]|$))|(?<=(?:^|[.;]\s)\s*)(?:kể\s+)?từ\s+(?<a>" + MomentGrammar.Explicit + @")(?=\s*,)" + ")",
        RulePatterns.Options);
}
