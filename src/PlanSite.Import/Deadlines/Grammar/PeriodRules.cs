using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Rules for periods in which work is done.</summary>
internal static class PeriodRules
{
    private const string AndMore = @"(?:\s*(?:,|và|;)\s*(?:(?:trong|vào)\s+)?(?<b>" + MomentGrammar.Later + "))*";

    private const string AndOn = "(?<on>" + RulePatterns.AndOn + ")?";

    // "quý I năm sau" in a plan of this year.
    private const string NextYear = @"(?<next>\s+(?:của\s+)?năm\s+(?:sau|tới|tiếp\s+theo)(?!\p{L}))?";

    // "(năm 2024 đã khen 12 tập thể)" tells what is past.
    private const string NotPast = @"(?!\s*,?\s+(?:\p{L}+\s+){0,3}đã(?!\p{L}))";

    // A year that belongs to money or a plan: "dự toán ngân sách nhà nước năm 2026".
    private const string NotOfBudget =
        @"(?:(?!năm\s|(?:19|20)\d\d)|(?<!(?:dự\s+toán|ngân\s+sách|kinh\s+phí|kế\s+hoạch|chỉ\s+tiêu|số\s+liệu|nguồn\s+vốn)\s+(?:\p{L}+\s+){0,3}))";

    public static IEnumerable<DeadlineRule> All =>
    [
        new(RulePatterns.DoneOpenings, DoneWithin, Weight.Sure, Within), new("ngay+trong|vào vào+kỳ|phiên|dịp dự+kiến trong+dịp trong" + CalendarPatterns.BeforeMoment + " vào" + CalendarPatterns.BeforeMoment, InPeriod, Weight.Plain, Within),
        new("ngay+trong|vào trong+năm|hai|ba|bốn|0 vào+năm " + MomentGrammar.Openings, InYear, Weight.Plain, Within) { MayBegin = BeginsInYear },
        new("trong+đầu|giữa|cuối|năm vào+đầu|giữa|cuối|năm đầu+năm giữa+năm cuối+năm", SummedUpIn, Weight.Plain, Within),
        new(MomentGrammar.Openings, AfterVerb, Weight.Plain, Within, "hiện|hành|khai") { MayBegin = IsBehindVerb },
        new("trong+năm " + MomentGrammar.Openings, BarePeriod, Weight.NoteOnly, Within),
    ];

    // What AfterVerb looks back at ends so.
    private static readonly string[] VerbEnds = ["hiện", "hành", "khai"];

    private static bool BeginsInYear(string text, int at) => text[at] is 't' or 'T' or 'v' or 'V' or 'n' or 'N' || text.AsSpan(0, at).IsWhiteSpace();

    private static bool IsBehindVerb(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        foreach (var end in VerbEnds)
            if (before.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static IEnumerable<Deadline> Within(Match match, int? planYear)
    {
        if (match.Groups["this"].Success) return planYear is { } year ? [new Deadline { Text = "", Kind = DeadlineKind.Within, Start = new(year, 1, 1), End = new(year, 12, 31), Inferred = true }] : [];
        var years = new Years([match.Groups["a"], match.Groups["b"]], planYear);
        var moments = match.Groups["b"].Captures.Select(later => Years.Named(match.Groups["a"].Value, later.Value)).Prepend(match.Groups["a"].Value).Select(years.Read).Select(moment => match.Groups["next"].Success ? moment.InNextYear() : moment).ToList();
        if (moments[0] is { IsDay: true, Start: null } && years.Year is not null) return [];
        if (match.Groups["on"].Success) return [years.Deadline(DeadlineKind.From, moments[0].Start, null)];
        return Joined(moments).Select(period => period.IsDay && !match.Groups["in"].Success
            ? years.Deadline(DeadlineKind.By, null, period.End)
            : years.Deadline(DeadlineKind.Within, period.Start, period.End));
    }

    // "quý II và quý III" is one period, "năm 2028; năm 2030" are two.
    private static List<Moment> Joined(List<Moment> moments)
    {
        var periods = new List<Moment> { moments[0] };
        foreach (var moment in moments.Skip(1))
        {
            if (moment.Start > periods[^1].End?.AddDays(1) || moment.End < periods[^1].Start) periods.Add(moment);
            else periods[^1] = new Moment(periods[^1].Start, moment.End, IsDay: false);
        }
        return periods;
    }

    private static readonly Regex DoneWithin = new(@"\G" + RulePatterns.Done + @"(?<in>(?:ngay\s+)?(?:trong|vào)\s+)?(?<a>" + MomentGrammar.Any + "|" + MomentGrammar.BareDay + @"(?=\s*(?:[.;)]|$)))" + NextYear + AndMore + AndOn,
        RulePatterns.Options);

    // "trình Ủy ban nhân dân tỉnh vào kỳ họp tháng 9/2016"
    private const string Session = @"(?<=(?<!\p{L})trình\s[^.;]{0,120})vào\s+(?:kỳ|phiên)\s+họp\s+(?:\p{L}+\s+){0,3}?";

    // "Hằng năm, số ca mắc tăng vào tháng 6": the month of no one year.
    private const string NotOfEveryYear = @"(?!tháng\s*\d{1,2}(?!\d|\s*/|\s*năm\s*\d)(?<=(?<!\p{L})(?:h[ằà]ng|mỗi)\s+năm(?!\p{L})[^.;:()]{0,120}))";

    private static readonly Regex InPeriod = new(@"\G(?<![\p{L}])(?<in>(?:ngay\s+)?(?:trong|vào)\s+|dự\s+kiến\s+(?:(?:vào|trong)\s+)?|" + Session + @")(?:khoảng\s+)?(?!năm\s)" + NotOfEveryYear + @"(?<a>" + MomentGrammar.Explicit + ")" + NextYear + AndMore
        + @"|\G(?<in>(?:trong|vào)\s+dịp\s+(?:(?:nghỉ\s+)?lễ\s+|(?:Quốc\s+khánh|kỷ\s+niệm)\s+)?)(?<a>" + MomentGrammar.FullDate + "|" + MomentGrammar.Day + "|" + MomentGrammar.BareDay + ")" + AndMore + @"(?!\s*h[ằà]ng\s+năm)",
        RulePatterns.Options);

    // "trong 2 năm 2024, 2025".
    private const string InSomeYears = @"(?=t)(?<in>trong\s+(?:0?[2-5]|hai|ba|bốn)\s+năm\s+)(?<a>" + CalendarPatterns.YearOnly + @")(?=\s*(?:,|và)\s*20\d\d)" + AndMore;

    // Within a clause "trong năm 2025" mostly belongs to a noun ("dự toán trong năm 2025 của …"); it governs the work at either end of one. At the beginning of the text it needs no "trong": "Năm 2026: Xây dựng …".
    private static readonly Regex InYear = new(@"\G(?:(?=n?[tv])(?<![\p{L}])(?<in>(?:ngay\s+)?(?:trong|vào)\s+)(?<a>năm\s+" + CalendarPatterns.YearOnly
        + @")(?=\s*(?:[.;)/]|$))|(?=t)(?<=(?:^|[.;]\s)\s*)(?<in>trong\s+)(?<a>năm\s+" + CalendarPatterns.YearOnly + @")(?=\s*,)|" + InSomeYears + @"|(?<=^\s*)(?<a>" + MomentGrammar.FullDate + "|" + MomentGrammar.BareDay + @")(?=\s*:\s*\p{L})|(?<=^\s*)(?<a>" + MomentGrammar.Explicit + @")(?=\s*:\s*(?-i:\p{Lu})|\s*(?:,|và)\s*(?:tháng\s*)?\d{1,2}(?:/20\d\d)?\s*:\s*(?-i:\p{Lu})|\s*,\s*(?:hoàn\s+thành|" + RulePatterns.WorkVerb + @"))(?:(?<=^[^:]*)\s*(?:,|và)\s*(?<b>(?:tháng\s*)?" + MomentGrammar.MonthNumber + @"(?:\s?/\s?20\d\d)?)(?=\s*:))?)",
        RulePatterns.Options);

    // "sơ kết vào năm 2027 và tổng kết vào năm 2030", "hoàn thành quy hoạch cuối năm 2024.".
    private static readonly Regex SummedUpIn = new(@"\G(?<=(?<![\p{L}])(?:sơ\s+kết|tổng\s+kết|hoàn\s+thành|đánh\s+giá)\s(?:[^.;,()]{0,60}?\s)?)(?<!\p{L})(?<in>(?:trong|vào)\s+)(?<a>(?:(?:đầu|giữa|cuối)\s+)?năm\s+" + CalendarPatterns.YearOnly
        + @")(?=\s*(?:[.;,)/]|$|và\s+" + RulePatterns.WorkVerb + @"))|\G(?<=(?<!\p{L})hoàn\s+thành\s(?:[^.;,()]{0,60}?\s)?)(?<!(?<!\p{L})(?:so\s+với|tại|từ|của|đến|trước|sau)\s+)(?<a>(?:đầu|giữa|cuối)\s+năm\s+" + CalendarPatterns.YearOnly + @")(?=\s*(?:[.;)/]|$))",
        RulePatterns.Options);

    // "tổ chức thực hiện quý II và III năm 2024." at the end of a clause.
    private static readonly Regex AfterVerb = new(@"\G(?<=(?<!\p{L})(?:thực\s+hiện|tiến\s+hành|triển\s+khai)\s+)(?<!(?:kế\s+hoạch|dự\s+toán|nhiệm\s+vụ|kinh\s+phí|kết\s+quả|tình\s+hình)\s+(?:(?:tổ\s+chức|triển\s+khai)\s+)?(?:thực\s+hiện|triển\s+khai)\s+)(?<a>" + MomentGrammar.Explicit + ")" + AndMore + AndOn + @"(?=\s*(?:[.;,)/]|$))",
        RulePatterns.Options);

    // A cell that holds "31/12" and nothing else.
    private const string DayAlone = @"(?<=^\s*)" + MomentGrammar.BareDay + @"(?=\s*[.)]*\s*$)";

    // "(Sở Nội vụ, trong năm)", "Trong năm" in a cell: the plan's year; "(phát sinh 12 vụ, trong năm)" and "(trong năm)" tell of something else.
    private const string ThisYear = @"\G(?<=(?:^(?=(?-i:T))|:|^\s*(?-i:\p{Lu})[^\d;:()]*[,;]|(?:hoàn\s+thành|thực\s+hiện))\s*)(?<this>trong\s+năm(?:\s+nay)?)(?=\s*(?:[.;,)/]|$))";

    private static readonly Regex BarePeriod = new(ThisYear + @"|\G" + "(?<![\\p{L}])(?<!sau\\s+ngày\\s+(?:\\p{L}+\\s+){0,4})" + CalendarPatterns.NotOfOffice + NotOfBudget + "(?<a>" + MomentGrammar.Any + "|" + DayAlone + ")" + NextYear + AndMore + NotPast,
        RulePatterns.Options);
}
