using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines;

/// <summary>Rules for times that name a day or a period: by, within, range, from.</summary>
internal static partial class DatedRules
{
    private const string AndMore = @"(?:\s*(?:,|và|;)\s*(?:(?:trong|vào)\s+)?(?<b>" + MomentGrammar.Later + "))*";
    private const string To = @"\s*(?:đến|tới|[-–—])\s*";
    private const string YearOnly = @"(?:19|20)\d\d(?!\d)";
    private const string YearOnlyBehind = @"(?<!\d)(?:19|20)\d\d";
    // A year that belongs to money or a plan: "dự toán ngân sách nhà nước năm 2026".
    private const string NotOfBudget =
        @"(?:(?!năm\s|(?:19|20)\d\d)|(?<!(?:dự\s+toán|ngân\s+sách|kinh\s+phí|kế\s+hoạch|chỉ\s+tiêu|số\s+liệu|nguồn\s+vốn)\s+(?:\p{L}+\s+){0,3}))";
    private const string NotOfOffice = @"(?<!(?:nhiệm\s+kỳ|kh(?:óa|oá)|\d\s+năm|năm\s+học|niên\s+khóa)\s*)";

    public static IEnumerable<DeadlineRule> SchoolYears =>
    [
        new("từ", SpanOfSchoolYears(), Weight.NoteOnly, OfSchoolYears), new("kể từ", FromSchoolYear(), Weight.Plain, OfSchoolYears),
        new("trong năm", SchoolYear(), Weight.NoteOnly, OfSchoolYears),
    ];

    public static IEnumerable<DeadlineRule> UntilEvent => [new("từ", FromUntilEvent(), Weight.Plain, OpenUntilEvent)];

    public static IEnumerable<DeadlineRule> Spans =>
    [
        new(RulePatterns.DoneOpenings + " trong từ", SpanFromTo(), Weight.Plain, Span),
        new(RulePatterns.DoneOpenings + " trong", SpanOfYears(), Weight.Plain, Span),
        new(RulePatterns.DoneOpenings + " trong giai thời các " + MomentGrammar.Openings, SpanInNote(), Weight.NoteOnly, Span),
        new("trong giai", SpanAtStart(), Weight.Plain, Span),
        new("từ trong " + MomentGrammar.Openings, OpenInNote(), Weight.NoteOnly, Open),
        new("kể từ", OpenFrom(), Weight.NoteOnly, Open),
        new("kể từ", OpenAfterVerb(), Weight.Plain, Open),
        new("kể từ", OpenAtEnd(), Weight.Plain, Open),
    ];

    public static IEnumerable<DeadlineRule> Limits =>
    [
        new(RulePatterns.DoneOpenings + " trước", Before(), Weight.Sure, By),
        new(RulePatterns.DoneOpenings + " chậm muộn trễ hạn không", LatestAt(), Weight.Sure, By),
        new(RulePatterns.DoneOpenings + " từ cho đến tới", Until(), Weight.Plain, By),
    ];

    public static IEnumerable<DeadlineRule> Periods =>
    [
        new(RulePatterns.DoneOpenings, DoneWithin(), Weight.Sure, Within), new("ngay trong vào", InPeriod(), Weight.Plain, Within),
        new("ngay trong vào", InYear(), Weight.Plain, Within), new("trong vào", SummedUpIn(), Weight.Plain, Within),
        new(MomentGrammar.Openings, BarePeriod(), Weight.NoteOnly, Within),
    ];

    private static IEnumerable<Deadline> By(Match match, int? planYear)
    {
        var years = new Years([match.Groups["a"]], planYear);
        var moment = years.Read(match.Groups["a"].Value);
        var isBeforePeriod = match.Groups["before"].Success && !moment.IsDay;
        var end = isBeforePeriod ? moment.Start?.AddDays(-1) : moment.End;
        return moment.IsDay && end is null && years.Year is not null ? [] : [Of(DeadlineKind.By, null, end, years)];
    }

    private static IEnumerable<Deadline> Within(Match match, int? planYear)
    {
        var years = new Years([match.Groups["a"], match.Groups["b"]], planYear);
        var moments = match.Groups["b"].Captures.Select(later => later.Value).Prepend(match.Groups["a"].Value).Select(years.Read).ToList();
        if (moments[0] is { IsDay: true, Start: null } && years.Year is not null) return [];
        return Joined(moments).Select(period => period.IsDay && !match.Groups["in"].Success
            ? Of(DeadlineKind.By, null, period.End, years)
            : Of(DeadlineKind.Within, period.Start, period.End, years));
    }

    // "quý II và quý III" is one period, "năm 2028; năm 2030" are two.
    private static List<Moment> Joined(List<Moment> moments)
    {
        var periods = new List<Moment> { moments[0] };
        foreach (var moment in moments.Skip(1))
        {
            if (moment.Start > periods[^1].End?.AddDays(1)) periods.Add(moment);
            else periods[^1] = new Moment(periods[^1].Start, moment.End, IsDay: false);
        }
        return periods;
    }

    private static IEnumerable<Deadline> Span(Match match, int? planYear)
    {
        var years = new Years([match.Groups["a"], match.Groups["b"]], planYear);
        var last = years.Read(match.Groups["b"].Value);
        var first = years.ReadFirst(match.Groups["a"].Value, last);
        if (first.Start > last.End) return [];
        return [match.Groups["on"].Success ? Of(DeadlineKind.From, first.Start, null, years) : Of(DeadlineKind.Range, first.Start, last.End, years)];
    }

    private static IEnumerable<Deadline> Open(Match match, int? planYear)
    {
        var years = new Years([match.Groups["a"]], planYear);
        return [Of(DeadlineKind.From, years.Read(match.Groups["a"].Value).Start, null, years)];
    }

    // A school year begins and ends within the calendar years it is named after.
    private static IEnumerable<Deadline> OfSchoolYears(Match match, int? planYear)
    {
        var (first, last) = (match.Groups["a"], match.Groups["b"]);
        var (start, end) = (MomentGrammar.Read(first.Value, planYear).Start, MomentGrammar.Read(last.Value, planYear).End);
        if (start > end) return [];
        return [new Deadline { Text = "", Kind = match.Groups["from"].Success ? DeadlineKind.From : DeadlineKind.Range, Start = start, End = match.Groups["from"].Success ? null : end, Inferred = true }];
    }

    private static IEnumerable<Deadline> OpenUntilEvent(Match match, int? planYear) =>
        Open(match, planYear).Select(deadline => deadline with { Event = match.Groups["ev"].Value.Trim() });

    private static Deadline Of(DeadlineKind kind, DateOnly? start, DateOnly? end, Years years) =>
        new() { Text = "", Kind = kind, Start = start, End = end, Inferred = years.IsInferred && (start ?? end) is not null };

    private const string SchoolYearName = @"năm\s+học\s+";
    private const string OneSchoolYear = SchoolYearName + "(?<a>" + YearOnly + @")\s*[-–/]\s*(?<b>" + YearOnly + ")";

    [GeneratedRegex(
        @"\Gtừ\s+" + SchoolYearName + "(?<a>" + YearOnly + @")\s*[-–/]\s*" + YearOnly + To + SchoolYearName + YearOnly + @"\s*[-–/]\s*(?<b>" + YearOnly + ")",
        RulePatterns.Options)]
    private static partial Regex SpanOfSchoolYears();

    [GeneratedRegex(
        @"\G(?<![\p{L}])(?<from>(?:kể\s+)?từ\s+)" + OneSchoolYear + "(?!" + To + @"\S)",
        RulePatterns.Options)]
    private static partial Regex FromSchoolYear();

    [GeneratedRegex(
        @"\G(?<![\p{L}])(?:trong\s+)?" + OneSchoolYear,
        RulePatterns.Options)]
    private static partial Regex SchoolYear();

    [GeneratedRegex(
        @"\G(?<![\p{L}])từ\s+(?<a>" + MomentGrammar.Any + @")\s*(?:,\s*)?(?:cho\s+)?(?:đến|tới)\s+(?<ev>khi\s+[^.;,()]+)",
        RulePatterns.Options)]
    private static partial Regex FromUntilEvent();

    [GeneratedRegex(
        @"\G" + RulePatterns.Done + @"?(?:trong\s+)?(?<![\p{L}])từ\s+(?<a>" + MomentGrammar.Earlier + ")" + To + @"(?<b>"
        + MomentGrammar.Later + ")(?<on>" + RulePatterns.AndOn + ")?",
        RulePatterns.Options)]
    private static partial Regex SpanFromTo();

    [GeneratedRegex(
        @"\G" + RulePatterns.Done + @"?trong\s+(?:giai\s+đoạn|thời\s+kỳ|các\s+năm|hai\s+năm|2\s+năm|3\s+năm)\s+(?:từ\s+)?(?<a>"
        + MomentGrammar.Any + ")" + To + "(?<b>" + MomentGrammar.Later + ")(?<on>" + RulePatterns.AndOn + ")?",
        RulePatterns.Options)]
    private static partial Regex SpanOfYears();

    // "…: giai đoạn 2026 - 2027 xử lý 07 bãi; giai đoạn 2028 - 2030 xử lý 05 bãi".
    [GeneratedRegex(
        @"\G(?<=(?:^|[.;:]\s)\s*)(?:trong\s+)?giai\s+đoạn\s+(?:từ\s+)?(?<a>" + MomentGrammar.Any + ")" + To + "(?<b>" + MomentGrammar.Later + @")(?=\s*[,:]|\s+(?!là\s|có\s|đã\s|của\s|được\s)\p{Ll})",
        RulePatterns.Options)]
    private static partial Regex SpanAtStart();

    [GeneratedRegex(
        @"\G" + RulePatterns.Done + @"?(?:trong\s+)?(?:(?:giai\s+đoạn|thời\s+kỳ|thời\s+gian|các\s+năm)\s*:?\s+)?" + NotOfOffice + "(?<a>"
        + MomentGrammar.Earlier + ")" + To + "(?<b>" + MomentGrammar.Later + ")(?<on>" + RulePatterns.AndOn + ")?",
        RulePatterns.Options)]
    private static partial Regex SpanInNote();

    [GeneratedRegex(
        @"\G(?:từ\s+|trong\s+)?(?<a>" + MomentGrammar.Any + ")" + RulePatterns.AndOn,
        RulePatterns.Options)]
    private static partial Regex OpenInNote();

    [GeneratedRegex(
        @"\G(?<![\p{L}])(?:kể\s+)?từ\s+(?<a>" + MomentGrammar.Any + ")(?!" + To + @"\S)",
        RulePatterns.Options)]
    private static partial Regex OpenFrom();

    [GeneratedRegex(
        @"\G(?<=(?:thực\s+hiện|áp\s+dụng|bắt\s+đầu|triển\s+khai|hoạt\s+động|nhân\s+rộng|mở\s+rộng|vận\s+hành)\s+)(?:kể\s+)?từ\s+(?<a>" + MomentGrammar.Explicit + ")(?:"
        + RulePatterns.AndOn + ")?(?!" + To + @"\S)",
        RulePatterns.Options)]
    private static partial Regex OpenAfterVerb();

    // Within a clause "từ tháng 5/2025" may belong to a noun; at its end, with a month, it governs the work.
    [GeneratedRegex(
        @"\G(?:(?<![\p{L}])(?<!hiệu\s+lực\s+(?:thi\s+hành\s+)?)(?:kể\s+)?từ\s+(?!(?:(?:đầu|giữa|cuối|hết)\s+)?năm)(?<a>" + MomentGrammar.Explicit + ")(?<=" + YearOnlyBehind + @")(?=\s*(?:[.;)/]|$))|(?<=(?:^|[.;]\s)\s*)(?:kể\s+)?từ\s+(?<a>" + MomentGrammar.Explicit + @")(?=\s*,)" + ")",
        RulePatterns.Options)]
    private static partial Regex OpenAtEnd();

    [GeneratedRegex(
        @"\G" + RulePatterns.Done + @"?(?<before>trước)\s+(?:thời\s+điểm\s+)?" + MomentGrammar.Limit,
        RulePatterns.Options)]
    private static partial Regex Before();

    [GeneratedRegex(
        @"\G" + RulePatterns.Done
        + @"?(?:(?:(?:chậm|muộn|trễ)\s+nhất|hạn\s+cuối)(?:\s+(?:là|vào|đến|tới|trong|trước|hết))*|không\s+(?:quá|muộn\s+hơn))\s*:?\s+" + MomentGrammar.Limit,
        RulePatterns.Options)]
    private static partial Regex LatestAt();

    [GeneratedRegex(
        @"\G" + RulePatterns.Done
        + @"?(?:từ\s+nay\s+)?(?<!(?:tầm\s+nhìn|định\s+hướng|hướng|kéo\s+dài|tính)\s+)(?<![\p{L}])(?:cho\s+)?(?:đến|tới)\s+" + MomentGrammar.Hour + "(?<a>" + MomentGrammar.Explicit + ")",
        RulePatterns.Options)]
    private static partial Regex Until();

    [GeneratedRegex(
        @"\G" + RulePatterns.Done + @"(?<in>(?:ngay\s+)?(?:trong|vào)\s+)?(?<a>" + MomentGrammar.Any + ")" + AndMore,
        RulePatterns.Options)]
    private static partial Regex DoneWithin();

    [GeneratedRegex(
        @"\G(?<![\p{L}])(?<in>(?:ngay\s+)?(?:trong|vào)\s+)(?:khoảng\s+)?(?!năm\s)(?<a>" + MomentGrammar.Explicit + ")" + AndMore,
        RulePatterns.Options)]
    private static partial Regex InPeriod();

    // Within a clause "trong năm 2025" mostly belongs to a noun ("dự toán trong năm 2025 của …"); it governs the work at either end of one.
    [GeneratedRegex(
        @"\G(?:(?<![\p{L}])(?<in>(?:ngay\s+)?(?:trong|vào)\s+)(?<a>năm\s+" + YearOnly
        + @")(?=\s*(?:[.;)/]|$))|(?<=(?:^|[.;]\s)\s*)(?<in>trong\s+)(?<a>năm\s+" + YearOnly + @")(?=\s*,)" + ")",
        RulePatterns.Options)]
    private static partial Regex InYear();

    // "sơ kết vào năm 2027 và tổng kết vào năm 2030".
    [GeneratedRegex(
        @"\G(?<=(?<![\p{L}])(?:sơ\s+kết|tổng\s+kết|hoàn\s+thành|đánh\s+giá)\s(?:[^.;,()]{0,60}?\s)?)(?<!\p{L})(?<in>(?:trong|vào)\s+)(?<a>(?:(?:đầu|giữa|cuối)\s+)?năm\s+" + YearOnly
        + @")(?=\s*(?:[.;,)/]|$|và\s+" + RulePatterns.WorkVerb + "))",
        RulePatterns.Options)]
    private static partial Regex SummedUpIn();

    [GeneratedRegex(
        @"\G" + "(?<![\\p{L}])" + NotOfOffice + NotOfBudget + "(?<a>" + MomentGrammar.Any + ")" + AndMore,
        RulePatterns.Options)]
    private static partial Regex BarePeriod();
}
