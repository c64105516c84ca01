using System.Text.RegularExpressions;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Rules for work that returns on printed days, hours, months or quarters.</summary>
internal static class DayRhythmRules
{
    /// <summary>"của tháng cuối quý" after a day.</summary>
    public const string LastMonth = @"\s+(?:của\s+)?tháng\s+cuối\s+(?:của\s+)?(?:(?:mỗi|từng|các|h[ằà]ng)\s+)?quý(?!\p{L}|\s*(?:[IVX]{1,3}(?!\p{L})|\d))";
    private const string DayOf =
        @"(?<day>0?[1-9]|[12]\d|3[01])(?!\d)(?:\s*(?:/|tháng)\s*(?<month>0?[1-9]|1[0-2])(?!\d))?(?<lastMonth>" + LastMonth + @")?(?!\s*(?:/|-|tháng|năm)\s*\d)";
    private const string Before = @"(?:(?:trước|chậm\s+nhất(?:\s+(?:là|vào))?|vào|đến)\s+)?";

    // "mồng 5"; a day without "ngày" has its month.
    private const string Days = "(?:" + Before + @"(?:ngày\s*(?:m[ồù]ng\s+)?|m[ồù]ng\s+)|trước\s+|(?:(?:vào|đến)\s+)?(?<![\d/.,-])(?=\d{1,2}\s?/\s?\d))" + DayOf + @"(?:\s*(?:và|,|;)\s*" + Before + @"(?:ngày\s*)?" + DayOf + ")*";
    private const string WeekDays = "hai|ba|tư|năm|sáu|bảy|0";
    private const string WeekDay = @"thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])(?:\s*(?:,|và)\s*(?:thứ\s+)?(?:hai|ba|tư|năm|sáu|bảy|[2-7]))*";
    private const string EveryWords = "hằng|hàng|mỗi|từng";

    public static IEnumerable<DeadlineRule> All =>
    [
        new(RulePatterns.RhythmOpenings, RhythmWithDays, Weight.Sure, Recurrences.Returning, OpeningWords.Bracket),
        new("định+kỳ trước+ngày|mồng|mùng|0 chậm+nhất vào+ngày|mồng|mùng|0 đến+ngày|mồng|mùng|0 ngày+mồng|mùng|0 mồng+0 mùng+0 " + OpeningWords.Figures, DaysThenRhythm, Weight.Sure, Recurrences.Returning, EveryWords),
        new(RulePatterns.RhythmOpenings, RhythmThenDays, Weight.Sure, Recurrences.Returning, "trước|chậm"), new("hằng+năm hàng+năm mỗi+năm", YearThenMonths, Weight.Sure, Recurrences.InMonths, "vào"),
        new("trước+ngày chậm+nhất vào+ngày", DayOfQuarter, Weight.Sure, Recurrences.Returning),
        new("trong+tuần|ngày|tháng vào+tuần|ngày|tháng", MonthOfQuarter, Weight.Sure, Recurrences.InMonthOfQuarter), new("báo+cáo trước+ngày", ReportOfPeriod, Weight.Sure, Recurrences.Returning), new("vào+lúc|0|sáng|chiều|tối|thứ trước+lúc|0|thứ lúc+0 sáng+thứ chiều+thứ tối+thứ thứ+" + WeekDays + " " + OpeningWords.Figures, AtHour, Weight.Sure, Recurrences.Returning, EveryWords),
        new("vào+tháng trong+tháng từ+tháng tháng+" + MonthNames.FirstWords + "|0", MonthOfYear, Weight.Plain, Recurrences.InMonths, "hằng|hàng|mỗi"), new("quý+I|II|III|IV|0 quí+I|II|III|IV|0", QuarterOfYear, Weight.Plain, Recurrences.Returning, "hằng|hàng|mỗi"),
    ];

    private static readonly Regex RhythmWithDays = new(@"\G" + "(?:" + RulePatterns.Periodically + "?" + RulePatterns.Rhythm + "|" + RulePatterns.Periodically + "?" + RulePatterns.CountedRhythm + @")\s*\(\s*" + Days + @"(?:\s*h[ằà]ng\s+\p{L}+)?\s*\)",
        RulePatterns.Options);

    private static readonly Regex DaysThenRhythm = new(@"\G" + RulePatterns.Periodically + "?" + Days + @"\s*(?:của\s+)?" + RulePatterns.Rhythm,
        RulePatterns.Options);

    // The day may stand far from the rhythm, with the report and its addressee between them, but never across another rhythm.
    private static readonly Regex RhythmThenDays = new(@"\G(?<![\p{L}])(?:" + RulePatterns.Periodically + "?" + RulePatterns.Rhythm + "|" + RulePatterns.Periodically + RulePatterns.CountedRhythm
        + @"|(?<n>6|sáu)\s+(?<r>tháng)(?=\s*\())(?:\s*(?:,|và)\s*(?:một\s+|1\s+)?năm(?=\s))?(?<work>(?:(?!h[ằà]ng\s|định\s+kỳ|mỗi\s)[^.;]){0,200}?)"
        + @"(?<![\p{L}])(?:trước|chậm\s+nhất(?:\s+(?:là|vào))?)\s+ngày\s*" + DayOf + @"(?:\s*(?:và|,|;)\s*" + Before + @"(?:ngày\s*)?"
        + DayOf + @")*(?:\s*h[ằà]ng\s+(?:năm|tháng))?\)?",
        RulePatterns.Options);

    // "Mỗi năm tổ chức 02 đợt kiểm tra vào tháng 4 và tháng 10"; without the rounds the months may be those of a fact ("giáo viên nghỉ hưu vào tháng 8").
    private static readonly Regex YearThenMonths = new(@"\G(?:h[ằà]ng|mỗi)\s+năm,?\s+(?:tổ\s+chức|tiến\s+hành|triển\s+khai|thực\s+hiện|mở)\s+(?:ít\s+nhất\s+)?(?:\d{1,2}|hai|ba)\s+(?:đợt|lần|cuộc|kỳ)(?!\p{L})[^.,;:()]{0,40}?(?<!\p{L})vào\s+(?:các\s+)?tháng\s*" + MonthOrName + @"(?:\s*(?:,|và)\s*(?:tháng\s*)?" + MonthOrName + @")*(?!\s*(?:/|-|năm|đến)\s*\d|\d)",
        RulePatterns.Options);

    private const string OfQuarter = @"\s+(?:của\s+)?(?:(?:mỗi|từng|các|h[ằà]ng)\s+)?quý(?!\s*(?:[IVX]{1,3}(?!\p{L})|\d))";

    private const string LatestDay = @"\G(?<![\p{L}])(?:trước|chậm\s+nhất(?:\s+(?:là|vào))?|vào)\s+ngày\s*";

    // "trước ngày 15/7 năm trước năm kế hoạch" comes with every plan; so does "vào ngày làm việc cuối cùng của tháng".
    private const string DayOfYearBefore = "(?<day>0?[1-9]|[12]\\d|3[01])\\s?(?:/|tháng)\\s?(?<month>0?[1-9]|1[0-2])\\s+(?:của\\s+)?năm\\s+(?:trước|liền\\s+(?:trước|kề))(?:\\s+(?:của\\s+)?năm\\s+kế\\s+hoạch)?";

    private const string EdgeOfPeriod = "(?:làm\\s+việc\\s+)?(?:cuối(?:\\s+cùng)?|đầu\\s+tiên)\\s+(?:của\\s+)?(?:(?:mỗi|từng|h[ằà]ng)\\s+)?(?<r>năm|quý|tháng|tuần)(?!\\p{L}|\\s*(?:[IVX]{1,3}(?!\\p{L})|\\d)|\\s+(?:học|nay))";

    private static readonly Regex DayOfQuarter = new(LatestDay + "(?:" + DayOfYearBefore + "|" + EdgeOfPeriod + @")|" + LatestDay + @"(?:m[ồù]ng\s+)?(?<day>0?[1-9]|[12]\d|3[01])(?!\d)(?:(?<lastMonth>" + LastMonth + @")|(?<firstMonth>\s+(?:của\s+)?tháng\s+đầu(?:\s+tiên)?" + OfQuarter + @"(?:\s+(?:sau|tiếp\s+theo|kế\s+tiếp|liền\s+kề)(?!\p{L}))?)|\s+(?:của\s+)?tháng\s+(?<nextMonth>liền\s+kề|tiếp\s+theo|kế\s+tiếp|sau)(?!\p{L})(?:\s+(?:sau\s+)?(?:kỳ|thời\s+điểm|tháng)\s+báo\s+cáo)?)",
        RulePatterns.Options);

    private static readonly Regex MonthOfQuarter = new(@"\G(?:trong|vào)\s+(?:(?:tuần|ngày)\s+(?:\p{L}+\s+)?(?:đầu|cuối|thứ\s+\p{L}+)\s+(?:tiên\s+|cùng\s+)?(?:của\s+)?)?tháng\s+(?:(?<first>đầu)|cuối)\s+(?:của\s+)?(?:(?:mỗi|từng|các|h[ằà]ng)\s+)?quý(?!\s*(?:[IVX]{1,3}(?!\p{L})|\d))",
        RulePatterns.Options);

    private const string PeriodReport = @"báo\s+cáo\s+(?:(?:sơ\s+kết|tổng\s+kết|định\s+kỳ|kết\s+quả)\s+)?(?:(?:0?6|0?9|sáu|chín)\s+tháng(?:\s+đầu\s+năm)?|(?:h[ằà]ng\s+)?năm)";

    private const string BeforeDay = @"trước\s+(?:ngày\s*)?(?<day>0?[1-9]|[12]\d|3[01])\s?(?:/|tháng)\s?(?<month>0?[1-9]|1[0-2])(?!\s?[/.-]\s?\d|\d|\s*năm\s*\d)";

    // Reports named after their period come again: "báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12", "trước ngày 10/6 đối với báo cáo 6 tháng".
    private static readonly Regex ReportOfPeriod = new(@"\G(?<![\p{L}])(?:" + PeriodReport + @"\s*(?:gửi\s+)?\(?" + BeforeDay + @"\)?|" + BeforeDay + @"\s*,?\s*(?:\(\s*)?(?:đối\s+với|với|cho)\s+(?<work>" + PeriodReport + @")(?!\p{L}|\s*(?:năm\s*)?\d))",
        RulePatterns.Options);

    private static readonly Regex AtHour = new(@"\G(?:(?:vào|trước|lúc)\s+)?(?:lúc\s+)?\d{1,2}\s?(?:h|g|giờ)\s?(?:\d{2}\s?(?:phút|p)?)?\s+(?:(?:các\s+)?" + WeekDay + @"\s+)?" + RulePatterns.Rhythm + @"|\G(?:(?:vào|trước)\s+)?(?:(?:sáng|chiều|tối)\s+)?" + WeekDay + @"\s+(?:của\s+)?" + RulePatterns.Rhythm,
        RulePatterns.Options);

    // "sơ kết vào tháng 6, tổng kết vào tháng 12 hằng năm": the year is every one of both works.
    private const string SummedUp = @"sơ\s+kết|tổng\s+kết|báo\s+cáo|đánh\s+giá|kiểm\s+tra";

    private const string MonthOrName = @"(?:(?<month>0?[1-9]|1[0-2])(?!\d)|(?<month>" + MonthNames.Name + "))";

    private static readonly Regex MonthOfYear = new(@"\G(?:(?<=(?<!\p{L})(?<first>" + SummedUp + @")\s+))?(?:(?:vào|trong|từ)\s+)?tháng\s*" + MonthOrName + @"(?:(?<to>\s*(?:đến|tới|[-–])\s*(?:hết\s+)?(?:tháng\s*)?)" + MonthOrName + @"|(?:\s*(?:,|;|và)\s*(?:(?:và\s+)?(?<work>" + SummedUp + @")\s+(?:(?:vào|trong)\s+)?(?=tháng))?(?:tháng\s*)?" + MonthOrName + @")*)\s+" + EveryYear,
        RulePatterns.Options);

    private static readonly Regex QuarterOfYear = new(@"\Gqu[ýí]\s*(?:IV|I{1,3}|[1-4])(?:\s*(?:,|và)\s*(?:qu[ýí]\s*)?(?:IV|I{1,3}|[1-4]))*\s+" + EveryYear,
        RulePatterns.Options);
    private const string EveryYear = @"(?:h[ằà]ng|mỗi)\s+(?<r>năm)(?!\s+\d)";
}
