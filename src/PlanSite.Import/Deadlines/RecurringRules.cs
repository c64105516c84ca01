using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines;

/// <summary>Rules for work that returns: every year, quarter, month.</summary>
internal static partial class RecurringRules
{
    /// <summary>"của tháng cuối quý" after a day.</summary>
    public const string LastMonth = @"\s+(?:của\s+)?tháng\s+cuối\s+(?:của\s+)?(?:(?:mỗi|từng|các|h[ằà]ng)\s+)?quý(?!\p{L}|\s*(?:[IVX]{1,3}(?!\p{L})|\d))";
    private const string DayOf =
        @"(?<day>0?[1-9]|[12]\d|3[01])(?!\d)(?:\s*(?:/|tháng)\s*(?<month>0?[1-9]|1[0-2])(?!\d))?(?<lastMonth>" + LastMonth + @")?(?!\s*(?:/|-|tháng|năm)\s*\d)";
    private const string Before = @"(?:(?:trước|chậm\s+nhất(?:\s+(?:là|vào))?|vào|đến)\s+)?";
    private const string Days = "(?:" + Before + @"ngày\s*|trước\s+)" + DayOf + @"(?:\s*(?:và|,|;)\s*" + Before + @"(?:ngày\s*)?" + DayOf + ")*";
    private const string EveryWords = "hằng|hàng|mỗi|từng";
    private const string Periodically = @"(?:định\s+kỳ\s*,?\s+)";

    public static IEnumerable<DeadlineRule> OnDays =>
    [
        new(RulePatterns.RhythmOpenings, RhythmWithDays(), Weight.Sure, Returning, OpeningWords.Bracket),
        new("định+kỳ trước+ngày|0 chậm+nhất vào+ngày đến+ngày ngày+0", DaysThenRhythm(), Weight.Sure, Returning, EveryWords),
        new(RulePatterns.RhythmOpenings, RhythmThenDays(), Weight.Sure, Returning, "trước|chậm"),
        new("trước+ngày chậm+nhất vào+ngày", DayOfQuarter(), Weight.Sure, Returning),
        new("trong+tuần|ngày|tháng vào+tuần|ngày|tháng", MonthOfQuarter(), Weight.Sure, InMonthOfQuarter), new("báo+cáo", ReportOfPeriod(), Weight.Sure, Returning), new("vào+lúc|0 trước+lúc|0 lúc+0 " + OpeningWords.Figures, AtHour(), Weight.Sure, Returning, EveryWords),
        new("tháng+0", MonthOfYear(), Weight.Plain, InMonths, "hằng|hàng|mỗi"), new("quý+I|II|III|IV|0 quí+I|II|III|IV|0", QuarterOfYear(), Weight.Plain, Returning, "hằng|hàng|mỗi"),
    ];

    public static IEnumerable<DeadlineRule> Plain =>
    [
        new("định+kỳ", PeriodicRhythm(), Weight.Plain, Returning), new("mỗi" + RulePatterns.Units + " một" + RulePatterns.Units + " " + RulePatterns.CountOpenings, OnceIn(), Weight.Plain, Returning),
        new(RulePatterns.EveryOpenings, RhythmAtSentenceStart(), Weight.Plain, Returning), new(RulePatterns.EveryOpenings, RhythmSince(), Weight.Plain, Returning, "từ"),
        new(RulePatterns.EveryOpenings + " từng" + RulePatterns.Units, RhythmWithCount(), Weight.Plain, Returning), new(RulePatterns.EveryOpenings, RhythmBeforeVerb(), Weight.Adverb, Returning),
        new("thường+xuyên " + RulePatterns.RhythmOpenings, BareRhythm(), Weight.NoteOnly, Returning),
        new(RulePatterns.CountOpenings, BareCountedRhythm(), Weight.NoteOnly, Returning),
        new("hằng" + RulePatterns.Units + " hàng" + RulePatterns.Units, RhythmAtEnd(), Weight.Adverb, Returning),
        new("định+kỳ", PeriodicallyWithVerb(), Weight.Adverb, Returning), new("định+kỳ", PeriodicallyInNote(), Weight.NoteOnly, Returning),
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

    private static readonly Regex RhythmWithDaysPattern = new(@"\G" + "(?:" + Periodically + "?" + RulePatterns.Rhythm + "|" + Periodically + "?" + RulePatterns.CountedRhythm + @")\s*\(\s*" + Days + @"(?:\s*h[ằà]ng\s+\p{L}+)?\s*\)",
        RulePatterns.Options);

    private static Regex RhythmWithDays() => RhythmWithDaysPattern;

    private static readonly Regex DaysThenRhythmPattern = new(@"\G" + Periodically + "?" + Days + @"\s*(?:của\s+)?" + RulePatterns.Rhythm,
        RulePatterns.Options);

    private static Regex DaysThenRhythm() => DaysThenRhythmPattern;

    // The day may stand far from the rhythm, with the report and its addressee between them, but never across another rhythm.
    private static readonly Regex RhythmThenDaysPattern = new(@"\G(?<![\p{L}])(?:" + Periodically + "?" + RulePatterns.Rhythm + "|" + Periodically + RulePatterns.CountedRhythm
        + @"|(?<n>6|sáu)\s+(?<r>tháng)(?=\s*\())(?:\s*(?:,|và)\s*(?:một\s+|1\s+)?năm(?=\s))?(?<work>(?:(?!h[ằà]ng\s|định\s+kỳ|mỗi\s)[^.;]){0,200}?)"
        + @"(?<![\p{L}])(?:trước|chậm\s+nhất(?:\s+(?:là|vào))?)\s+ngày\s*" + DayOf + @"(?:\s*(?:và|,|;)\s*" + Before + @"(?:ngày\s*)?"
        + DayOf + @")*(?:\s*h[ằà]ng\s+(?:năm|tháng))?\)?",
        RulePatterns.Options);

    private static Regex RhythmThenDays() => RhythmThenDaysPattern;

    private static readonly Regex DayOfQuarterPattern = new(@"\G(?<![\p{L}])(?:trước|chậm\s+nhất(?:\s+(?:là|vào))?|vào)\s+ngày\s*(?<day>0?[1-9]|[12]\d|3[01])(?!\d)(?<lastMonth>" + LastMonth + ")",
        RulePatterns.Options);

    private static Regex DayOfQuarter() => DayOfQuarterPattern;

    private static readonly Regex MonthOfQuarterPattern = new(@"\G(?:trong|vào)\s+(?:(?:tuần|ngày)\s+(?:\p{L}+\s+)?(?:đầu|cuối|thứ\s+\p{L}+)\s+(?:tiên\s+|cùng\s+)?(?:của\s+)?)?tháng\s+(?:(?<first>đầu)|cuối)\s+(?:của\s+)?(?:(?:mỗi|từng|các|h[ằà]ng)\s+)?quý(?!\s*(?:[IVX]{1,3}(?!\p{L})|\d))",
        RulePatterns.Options);

    private static Regex MonthOfQuarter() => MonthOfQuarterPattern;

    // Reports named after their period come again: "báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12".
    private static readonly Regex ReportOfPeriodPattern = new(@"\G(?<![\p{L}])báo\s+cáo\s+(?:(?:sơ\s+kết|tổng\s+kết|định\s+kỳ|kết\s+quả)\s+)?(?:(?:0?6|0?9|sáu|chín)\s+tháng(?:\s+đầu\s+năm)?|(?:h[ằà]ng\s+)?năm)\s*(?:gửi\s+)?\(?trước\s+ngày\s*"
        + @"(?<day>0?[1-9]|[12]\d|3[01])\s?/\s?(?<month>0?[1-9]|1[0-2])(?!\s?[/.-]\s?\d|\d|\s*năm\s*\d)\)?",
        RulePatterns.Options);

    private static Regex ReportOfPeriod() => ReportOfPeriodPattern;

    private static readonly Regex AtHourPattern = new(@"\G(?:(?:vào|trước|lúc)\s+)?(?:lúc\s+)?\d{1,2}\s?(?:h|g|giờ)\s?(?:\d{2}\s?(?:phút|p)?)?\s+" + RulePatterns.Rhythm,
        RulePatterns.Options);

    private static Regex AtHour() => AtHourPattern;

    private static readonly Regex MonthOfYearPattern = new(@"\Gtháng\s*(?<month>0?[1-9]|1[0-2])(?!\d)(?:\s*(?:,|và)\s*(?:tháng\s*)?(?<month>0?[1-9]|1[0-2])(?!\d))*\s+" + EveryYear,
        RulePatterns.Options);

    private static Regex MonthOfYear() => MonthOfYearPattern;

    private static readonly Regex QuarterOfYearPattern = new(@"\Gqu[ýí]\s*(?:IV|I{1,3}|[1-4])(?:\s*(?:,|và)\s*(?:qu[ýí]\s*)?(?:IV|I{1,3}|[1-4]))*\s+" + EveryYear,
        RulePatterns.Options);

    private static Regex QuarterOfYear() => QuarterOfYearPattern;

    private const string EveryYear = @"(?:h[ằà]ng|mỗi)\s+(?<r>năm)(?!\s+\d)";

    // "…, quý, 6 tháng và năm" after a first rhythm.
    private const string AndRhythms =
        @"(?>(?:\s*(?:,|và|/)\s*(?:(?:h[ằà]ng|mỗi|từng)\s+)?(?:(?<n>0?[1-9]|[1-9]\d|sáu|ba|chín|một)\s+)?(?<r>năm|quý|tháng|tuần)(?!\p{L}|\s*\d|\s*[IVX]+(?!\p{L})|\s+(?:đầu|cuối|kể|sau|thứ|học|nay|tới|trước)))*)";

    // Looks back last, as it costs most.
    private static readonly Regex RhythmAtEndPattern = new(@"\Gh[ằà]ng\s+(?<r>năm|quý|tháng|tuần)(?=\s*(?:[.;)/]|$)|\s+theo\s+quy\s+định)(?<=(?<!\p{L})" + RulePatterns.WorkVerb + @"\s(?:[^.;()]{0,100}?\s)?h[ằà]ng\s+\p{L}+)(?<!"
        + @"(?<!\p{L})(?:kế\s+hoạch|chương\s+trình|dự\s+toán|ngân\s+sách|kinh\s+phí|nguồn|chỉ\s+tiêu|tiêu\s+chí|định\s+mức|mục\s+tiêu|xếp\s+loại|thi\s+đua|khen\s+thưởng|nhiệm\s+vụ|công\s+tác|danh\s+mục|biên\s+chế|tỷ\s+lệ|số\s+lượng)\s(?:[^.;,()]{0,150}\s)?h[ằà]ng\s+\p{L}+)"
        + @"(?<!(?<!\p{L})(?:vào|trong|theo|xây\s+dựng|ban\s+hành|thực\s+hiện)\s+(?:kế\s+hoạch|chương\s+trình|dự\s+toán|ngân\s+sách|nội\s+dung|nhiệm\s+vụ)\s[^.;()]{0,150}h[ằà]ng\s+\p{L}+)",
        RulePatterns.Options);

    private static Regex RhythmAtEnd() => RhythmAtEndPattern;

    private static readonly Regex PeriodicRhythmPattern = new(@"\G" + Periodically + "(?:" + RulePatterns.Rhythm + "|" + RulePatterns.CountedRhythm
        + ")" + AndRhythms + @"(?:\s*,?\s+(?:kể\s+)?từ\s+(?:năm\s+)?(?<since>20\d\d))?",
        RulePatterns.Options);

    private static Regex PeriodicRhythm() => PeriodicRhythmPattern;

    private static readonly Regex OnceInPattern = new(@"\G(?<![\p{L}\d/])(?:(?:mỗi|một|1|01)\s+(?<r>năm|quý|tháng|tuần)|(?<n>0?[1-9]|[1-9]\d|ba|sáu)\s+(?<r>tháng|năm|tuần))\s*(?:/|một|1|01)\s*lần",
        RulePatterns.Options);

    private static Regex OnceIn() => OnceInPattern;

    private static readonly Regex RhythmAtSentenceStartPattern = new(@"\G(?<=(?:^|[.;]\s)\s*)(?:h[ằà]ng|mỗi)\s+(?<r>năm|quý|tháng|tuần)" + AndRhythms + @"(?=\s*,|\s+(?!có\s|đã\s|đều\s|vẫn\s|là\s|từ\s|và\s|hoặc\s|trước\s|của\s)\p{Ll})",
        RulePatterns.Options);

    private static Regex RhythmAtSentenceStart() => RhythmAtSentenceStartPattern;

    private static readonly Regex RhythmSincePattern = new(@"\G(?:h[ằà]ng|mỗi)\s+(?<r>năm|quý|tháng|tuần)\s*,?\s+(?:bắt\s+đầu\s+)?(?:kể\s+)?từ\s+(?:năm\s+)?(?<since>20\d\d)(?!\s*[-–/]\s*\d)",
        RulePatterns.Options);

    private static Regex RhythmSince() => RhythmSincePattern;

    private static readonly Regex RhythmWithCountPattern = new(@"\G(?<=[,;:]\s)(?:h[ằà]ng|mỗi|từng)\s+(?<r>năm|quý|tháng|tuần)(?=\s+(?:(?:ít|tối|không|từ)\s+(?:\p{L}+\s+){0,2})?\d)",
        RulePatterns.Options);

    private static Regex RhythmWithCount() => RhythmWithCountPattern;

    private static readonly Regex RhythmBeforeVerbPattern = new(@"\G(?<=[,;]\s)(?:h[ằà]ng|mỗi)\s+(?<r>năm|quý|tháng|tuần)(?=\s+(?:" + RulePatterns.WorkVerb + @"|có|mở|dành)(?!\p{L}))",
        RulePatterns.Options);

    private static Regex RhythmBeforeVerb() => RhythmBeforeVerbPattern;

    private static readonly Regex BareRhythmPattern = new(@"\G(?:thường\s+xuyên\s*,?\s+)?" + Periodically + "?" + RulePatterns.Rhythm
        + AndRhythms + @"(?:\s*,?\s+(?:bắt\s+đầu\s+)?(?:kể\s+)?từ\s+(?:năm\s+)?(?<since>20\d\d))?",
        RulePatterns.Options);

    private static Regex BareRhythm() => BareRhythmPattern;

    private static readonly Regex BareCountedRhythmPattern = new(@"\G(?<![\p{L}\d/])" + RulePatterns.CountedRhythm,
        RulePatterns.Options);

    private static Regex BareCountedRhythm() => BareCountedRhythmPattern;

    private static readonly Regex PeriodicallyWithVerbPattern = new(@"\G(?<![\p{L}])định\s+kỳ(?=\s+" + RulePatterns.WorkVerb + ")",
        RulePatterns.Options);

    private static Regex PeriodicallyWithVerb() => PeriodicallyWithVerbPattern;

    private static readonly Regex PeriodicallyInNotePattern = new(@"\G(?<![\p{L}])định\s+kỳ(?!\s+theo)",
        RulePatterns.Options);

    private static Regex PeriodicallyInNote() => PeriodicallyInNotePattern;

    private static readonly Regex AddresseeInBracketsPattern = new(@"\s*\([^()]*\)", RulePatterns.Options);

    private static Regex AddresseeInBrackets() => AddresseeInBracketsPattern;
}
