using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines;

/// <summary>Rules for work that returns: every year, quarter, month.</summary>
internal static partial class RecurringRules
{
    /// <summary>"của tháng cuối quý" after a day.</summary>
    public const string LastMonth = @"\s+(?:của\s+)?tháng\s+cuối\s+(?:của\s+)?(?:(?:mỗi|từng|các|h[ằà]ng)\s+)?quý(?!\s*(?:[IVX]{1,3}(?!\p{L})|\d))";
    private const string DayOf =
        @"(?<day>0?[1-9]|[12]\d|3[01])(?!\d)(?:\s*(?:/|tháng)\s*(?<month>0?[1-9]|1[0-2])(?!\d))?(?<lastMonth>" + LastMonth + @")?(?!\s*(?:/|-|tháng|năm)\s*\d)";
    private const string Before = @"(?:(?:trước|chậm\s+nhất(?:\s+(?:là|vào))?|vào|đến)\s+)?";
    private const string Days = "(?:" + Before + @"ngày\s*|trước\s+)" + DayOf + @"(?:\s*(?:và|,|;)\s*" + Before + @"(?:ngày\s*)?" + DayOf + ")*";
    private const string Periodically = @"(?:định\s+kỳ\s*,?\s+)";

    public static IEnumerable<DeadlineRule> OnDays =>
    [
        new(RulePatterns.RhythmOpenings, RhythmWithDays(), Weight.Sure, Returning),
        new("định trước chậm vào đến ngày", DaysThenRhythm(), Weight.Sure, Returning),
        new(RulePatterns.RhythmOpenings, RhythmThenDays(), Weight.Sure, Returning),
        new("trước chậm vào", DayOfQuarter(), Weight.Sure, Returning),
        new("trong vào", MonthOfQuarter(), Weight.Sure, InMonthOfQuarter), new("báo", ReportOfPeriod(), Weight.Sure, Returning), new("vào trước lúc " + OpeningWords.Figures, AtHour(), Weight.Sure, Returning),
        new("tháng", MonthOfYear(), Weight.Plain, InMonths), new("quý quí", QuarterOfYear(), Weight.Plain, Returning),
    ];

    public static IEnumerable<DeadlineRule> Plain =>
    [
        new("định", PeriodicRhythm(), Weight.Plain, Returning), new("mỗi một ba sáu " + OpeningWords.Counts, OnceIn(), Weight.Plain, Returning),
        new("hằng hàng mỗi", RhythmAtSentenceStart(), Weight.Plain, Returning), new("hằng hàng mỗi", RhythmSince(), Weight.Plain, Returning),
        new("hằng hàng mỗi từng", RhythmWithCount(), Weight.Plain, Returning), new("hằng hàng mỗi", RhythmBeforeVerb(), Weight.Adverb, Returning),
        new("thường " + RulePatterns.RhythmOpenings, BareRhythm(), Weight.NoteOnly, Returning),
        new("ba sáu " + OpeningWords.Counts, BareCountedRhythm(), Weight.NoteOnly, Returning),
        new("hằng hàng", RhythmAtEnd(), Weight.Adverb, Returning),
        new("định", PeriodicallyWithVerb(), Weight.Adverb, Returning), new("định", PeriodicallyInNote(), Weight.NoteOnly, Returning),
    ];

    private static IEnumerable<Deadline> Returning(Match match, int? planYear)
    {
        var start = match.Groups["since"] is { Success: true } since ? new DateOnly(int.Parse(since.Value, CultureInfo.InvariantCulture), 1, 1) : (DateOnly?)null;
        var rules = match.Groups["day"].Success ? OnEachDay(match, match.Groups["r"].Value.ToLowerInvariant()) : Rhythms(match);
        var work = PartOfWork.Trimmed(AddresseeInBrackets().Replace(match.Groups["work"].Value, ""));
        return rules.Select(rule => new Deadline { Text = "", Kind = DeadlineKind.Recurring, Start = start, Rule = rule, For = work });
    }

    private static IEnumerable<Deadline> InMonths(Match match, int? planYear) =>
        match.Groups["month"].Captures.Select(month => new Deadline { Text = "", Kind = DeadlineKind.Recurring, Rule = $"FREQ=YEARLY;BYMONTH={Plainly(month.Value)}" });

    private static IEnumerable<Deadline> InMonthOfQuarter(Match match, int? planYear) =>
        [new Deadline { Text = "", Kind = DeadlineKind.Recurring, Rule = match.Groups["first"].Success ? "FREQ=YEARLY;BYMONTH=1,4,7,10" : "FREQ=YEARLY;BYMONTH=3,6,9,12" }];

    // "định kỳ hằng tháng, quý, 6 tháng và năm": each unit with the number right before it.
    private static IEnumerable<string?> Rhythms(Match match)
    {
        var from = 0;
        foreach (var unit in match.Groups["r"].Captures.DefaultIfEmpty(match.Groups["r"]))
        {
            var count = match.Groups["n"].Captures.FirstOrDefault(number => number.Index >= from && number.Index < unit.Index);
            from = unit.Index;
            yield return Every(unit.Value.ToLowerInvariant(), count?.Value ?? "");
        }
    }

    private static IEnumerable<string?> OnEachDay(Match match, string unit)
    {
        foreach (Capture day in match.Groups["day"].Captures)
        {
            var month = match.Groups["month"].Captures.FirstOrDefault(candidate => candidate.Index > day.Index && candidate.Index - day.Index < 12);
            yield return match.Groups["lastMonth"].Success ? $"FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY={Plainly(day.Value)}" : OnDay(unit, Plainly(day.Value), month?.Value);
        }
    }

    private static string? OnDay(string unit, string day, string? month) => (unit, month) switch
    {
        (_, { } printed) => $"FREQ=YEARLY;BYMONTH={Plainly(printed)};BYMONTHDAY={day}",
        ("tháng", null) => $"FREQ=MONTHLY;BYMONTHDAY={day}",
        _ => Every(unit, ""),
    };

    private static string? Every(string unit, string count) => (unit, Count(count)) switch
    {
        ("năm", 1) => "FREQ=YEARLY",
        ("năm", var years) => $"FREQ=YEARLY;INTERVAL={years}",
        ("quý", _) => "FREQ=MONTHLY;INTERVAL=3",
        ("tháng", 1) => "FREQ=MONTHLY",
        ("tháng", var months) => $"FREQ=MONTHLY;INTERVAL={months}",
        ("tuần", _) => "FREQ=WEEKLY",
        ("ngày", _) => "FREQ=DAILY",
        _ => null,
    };

    private static int Count(string count) => count.ToLowerInvariant() switch
    {
        "" => 1,
        "một" => 1,
        "ba" => 3,
        "sáu" => 6,
        "chín" => 9,
        _ => int.Parse(count, CultureInfo.InvariantCulture),
    };

    private static string Plainly(string figures) => figures.TrimStart('0');

    [GeneratedRegex(
        @"\G" + "(?:" + Periodically + "?" + RulePatterns.Rhythm + "|" + Periodically + "?" + RulePatterns.CountedRhythm + @")\s*\(\s*" + Days + @"(?:\s*h[ằà]ng\s+\p{L}+)?\s*\)",
        RulePatterns.Options)]
    private static partial Regex RhythmWithDays();

    [GeneratedRegex(
        @"\G" + Periodically + "?" + Days + @"\s*(?:của\s+)?" + RulePatterns.Rhythm,
        RulePatterns.Options)]
    private static partial Regex DaysThenRhythm();

    // The day may stand far from the rhythm, with the report and its addressee between them, but never across another rhythm.
    [GeneratedRegex(
        @"\G(?<![\p{L}])(?:" + Periodically + "?" + RulePatterns.Rhythm + "|" + Periodically + RulePatterns.CountedRhythm
        + @"|(?<n>6|sáu)\s+(?<r>tháng)(?=\s*\())(?:\s*(?:,|và)\s*(?:một\s+|1\s+)?năm(?=\s))?(?<work>(?:(?!h[ằà]ng\s|định\s+kỳ|mỗi\s)[^.;]){0,200}?)"
        + @"(?<![\p{L}])(?:trước|chậm\s+nhất(?:\s+(?:là|vào))?)\s+ngày\s*" + DayOf + @"(?:\s*(?:và|,|;)\s*" + Before + @"(?:ngày\s*)?"
        + DayOf + @")*(?:\s*h[ằà]ng\s+(?:năm|tháng))?\)?",
        RulePatterns.Options)]
    private static partial Regex RhythmThenDays();

    [GeneratedRegex(
        @"\G(?<![\p{L}])(?:trước|chậm\s+nhất(?:\s+(?:là|vào))?|vào)\s+ngày\s*(?<day>0?[1-9]|[12]\d|3[01])(?!\d)(?<lastMonth>" + LastMonth + ")",
        RulePatterns.Options)]
    private static partial Regex DayOfQuarter();

    [GeneratedRegex(
        @"\G(?:trong|vào)\s+(?:(?:tuần|ngày)\s+(?:\p{L}+\s+)?(?:đầu|cuối|thứ\s+\p{L}+)\s+(?:tiên\s+|cùng\s+)?(?:của\s+)?)?tháng\s+(?:(?<first>đầu)|cuối)\s+(?:của\s+)?(?:(?:mỗi|từng|các|h[ằà]ng)\s+)?quý(?!\s*(?:[IVX]{1,3}(?!\p{L})|\d))",
        RulePatterns.Options)]
    private static partial Regex MonthOfQuarter();

    // Reports named after their period come again: "báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12".
    [GeneratedRegex(
        @"\G(?<![\p{L}])báo\s+cáo\s+(?:(?:sơ\s+kết|tổng\s+kết|định\s+kỳ|kết\s+quả)\s+)?(?:(?:0?6|0?9|sáu|chín)\s+tháng(?:\s+đầu\s+năm)?|(?:h[ằà]ng\s+)?năm)\s*(?:gửi\s+)?\(?trước\s+ngày\s*"
        + @"(?<day>0?[1-9]|[12]\d|3[01])\s?/\s?(?<month>0?[1-9]|1[0-2])(?!\s?[/.-]\s?\d|\d|\s*năm\s*\d)\)?",
        RulePatterns.Options)]
    private static partial Regex ReportOfPeriod();

    [GeneratedRegex(
        @"\G(?:(?:vào|trước|lúc)\s+)?(?:lúc\s+)?\d{1,2}\s?(?:h|g|giờ)\s?(?:\d{2}\s?(?:phút|p)?)?\s+" + RulePatterns.Rhythm,
        RulePatterns.Options)]
    private static partial Regex AtHour();

    [GeneratedRegex(
        @"\Gtháng\s*(?<month>0?[1-9]|1[0-2])(?!\d)(?:\s*(?:,|và)\s*(?:tháng\s*)?(?<month>0?[1-9]|1[0-2])(?!\d))*\s+" + EveryYear,
        RulePatterns.Options)]
    private static partial Regex MonthOfYear();

    [GeneratedRegex(
        @"\Gqu[ýí]\s*(?:IV|I{1,3}|[1-4])(?:\s*(?:,|và)\s*(?:qu[ýí]\s*)?(?:IV|I{1,3}|[1-4]))*\s+" + EveryYear,
        RulePatterns.Options)]
    private static partial Regex QuarterOfYear();

    private const string EveryYear = @"(?:h[ằà]ng|mỗi)\s+(?<r>năm)(?!\s+\d)";

    // "…, quý, 6 tháng và năm" after a first rhythm.
    private const string AndRhythms =
        @"(?>(?:\s*(?:,|và|/)\s*(?:(?:h[ằà]ng|mỗi|từng)\s+)?(?:(?<n>0?[1-9]|[1-9]\d|sáu|ba|chín|một)\s+)?(?<r>năm|quý|tháng|tuần)(?!\p{L}|\s*\d|\s*[IVX]+(?!\p{L})|\s+(?:đầu|cuối|kể|sau|thứ|học|nay|tới|trước)))*)";

    // Looks back last, as it costs most.
    [GeneratedRegex(
        @"\Gh[ằà]ng\s+(?<r>năm|quý|tháng|tuần)(?=\s*(?:[.;)/]|$)|\s+theo\s+quy\s+định)(?<=(?<!\p{L})" + RulePatterns.WorkVerb + @"\s(?:[^.;()]{0,100}?\s)?h[ằà]ng\s+\p{L}+)(?<!"
        + @"(?<!\p{L})(?:kế\s+hoạch|chương\s+trình|dự\s+toán|ngân\s+sách|kinh\s+phí|nguồn|chỉ\s+tiêu|tiêu\s+chí|định\s+mức|mục\s+tiêu|xếp\s+loại|thi\s+đua|khen\s+thưởng|nhiệm\s+vụ|công\s+tác|danh\s+mục|biên\s+chế|tỷ\s+lệ|số\s+lượng)\s(?:[^.;,()]{0,150}\s)?h[ằà]ng\s+\p{L}+)"
        + @"(?<!(?<!\p{L})(?:vào|trong|theo|xây\s+dựng|ban\s+hành|thực\s+hiện)\s+(?:kế\s+hoạch|chương\s+trình|dự\s+toán|ngân\s+sách|nội\s+dung|nhiệm\s+vụ)\s[^.;()]{0,150}h[ằà]ng\s+\p{L}+)",
        RulePatterns.Options)]
    private static partial Regex RhythmAtEnd();

    [GeneratedRegex(
        @"\G" + Periodically + "(?:" + RulePatterns.Rhythm + "|" + RulePatterns.CountedRhythm
        + ")" + AndRhythms + @"(?:\s*,?\s+(?:kể\s+)?từ\s+(?:năm\s+)?(?<since>20\d\d))?",
        RulePatterns.Options)]
    private static partial Regex PeriodicRhythm();

    [GeneratedRegex(
        @"\G(?<![\p{L}\d/])(?:(?:mỗi|một|1|01)\s+(?<r>năm|quý|tháng|tuần)|(?<n>0?[1-9]|[1-9]\d|ba|sáu)\s+(?<r>tháng|năm|tuần))\s*(?:/|một|1|01)\s*lần",
        RulePatterns.Options)]
    private static partial Regex OnceIn();

    [GeneratedRegex(
        @"\G(?<=(?:^|[.;]\s)\s*)(?:h[ằà]ng|mỗi)\s+(?<r>năm|quý|tháng|tuần)" + AndRhythms + @"(?=\s*,|\s+(?!có\s|đã\s|đều\s|vẫn\s|là\s|từ\s|và\s|hoặc\s|trước\s|của\s)\p{Ll})",
        RulePatterns.Options)]
    private static partial Regex RhythmAtSentenceStart();

    [GeneratedRegex(
        @"\G(?:h[ằà]ng|mỗi)\s+(?<r>năm|quý|tháng|tuần)\s*,?\s+(?:bắt\s+đầu\s+)?(?:kể\s+)?từ\s+(?:năm\s+)?(?<since>20\d\d)(?!\s*[-–/]\s*\d)",
        RulePatterns.Options)]
    private static partial Regex RhythmSince();

    [GeneratedRegex(
        @"\G(?<=[,;:]\s)(?:h[ằà]ng|mỗi|từng)\s+(?<r>năm|quý|tháng|tuần)(?=\s+(?:(?:ít|tối|không|từ)\s+(?:\p{L}+\s+){0,2})?\d)",
        RulePatterns.Options)]
    private static partial Regex RhythmWithCount();

    [GeneratedRegex(
        @"\G(?<=[,;]\s)(?:h[ằà]ng|mỗi)\s+(?<r>năm|quý|tháng|tuần)(?=\s+(?:" + RulePatterns.WorkVerb + @"|có|mở|dành)(?!\p{L}))",
        RulePatterns.Options)]
    private static partial Regex RhythmBeforeVerb();

    [GeneratedRegex(
        @"\G(?:thường\s+xuyên\s*,?\s+)?" + Periodically + "?" + RulePatterns.Rhythm
        + AndRhythms + @"(?:\s*,?\s+(?:bắt\s+đầu\s+)?(?:kể\s+)?từ\s+(?:năm\s+)?(?<since>20\d\d))?",
        RulePatterns.Options)]
    private static partial Regex BareRhythm();

    [GeneratedRegex(
        @"\G(?<![\p{L}\d/])" + RulePatterns.CountedRhythm,
        RulePatterns.Options)]
    private static partial Regex BareCountedRhythm();

    [GeneratedRegex(
        @"\G(?<![\p{L}])định\s+kỳ(?=\s+" + RulePatterns.WorkVerb + ")",
        RulePatterns.Options)]
    private static partial Regex PeriodicallyWithVerb();

    [GeneratedRegex(
        @"\G(?<![\p{L}])định\s+kỳ(?!\s+theo)",
        RulePatterns.Options)]
    private static partial Regex PeriodicallyInNote();

    [GeneratedRegex(@"\s*\([^()]*\)", RulePatterns.Options)]
    private static partial Regex AddresseeInBrackets();
}
