using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Rules for work that returns: every year, quarter, month.</summary>
internal static partial class RhythmRules
{
    public static IEnumerable<DeadlineRule> All =>
    [
        new("định+kỳ", PeriodicRhythm, Weight.Plain, Recurrences.Returning), new("mỗi" + RulePatterns.Units + " một" + RulePatterns.Units + " năm+một|0 quý+một|0 tháng+một|0 tuần+một|0 hai+năm|tháng|tuần " + RulePatterns.CountOpenings, OnceIn, Weight.Plain, Recurrences.Returning),
        new(OpeningWords.Figures + " một+lần|buổi|lượt hai+lần|buổi|lượt", TimesIn, Weight.Plain, InMonthOrOften, "lần|buổi|lượt"),
        new(RulePatterns.EveryOpenings, RhythmSince, Weight.Plain, Recurrences.Returning, "từ"), new(RulePatterns.EveryOpenings, RhythmAtSentenceStart, Weight.Plain, Recurrences.Returning),
        new(RulePatterns.EveryOpenings + " từng" + RulePatterns.Units, RhythmWithCount, Weight.Plain, Recurrences.Returning), new(RulePatterns.EveryOpenings, RhythmBeforeVerb, Weight.Adverb, Recurrences.Returning),
        new("thường+xuyên " + RulePatterns.RhythmOpenings, BareRhythm, Weight.NoteOnly, Recurrences.Returning),
        new(RulePatterns.CountOpenings, BareCountedRhythm, Weight.NoteOnly, Recurrences.Returning),
        new(RulePatterns.EveryOpenings, RhythmAtEnd(), Weight.Adverb, Recurrences.Returning),
        new("định+kỳ", PeriodicallyWithVerb, Weight.Adverb, Recurrences.Returning), new("định+kỳ", PeriodicallyInNote, Weight.NoteOnly, Recurrences.Returning),
    ];

    // "…, quý, 6 tháng và năm" after a first rhythm.
    private const string AndRhythms =
        @"(?>(?:\s*(?:,|và|/)\s*(?:(?:h[ằà]ng|mỗi|từng)\s+)?(?:(?<n>0?[1-9]|[1-9]\d|sáu|ba|chín|một)\s+)?(?<r>năm|quý|tháng|tuần)(?!\p{L}|\s*\d|\s*[IVX]+(?!\p{L})|\s+(?:đầu|cuối|kể|sau|thứ|học|nay|tới|trước)))*)";

    // Looks back last, as it costs most.
    [GeneratedRegex(@"\G(?:h[ằà]ng|mỗi)\s+(?<r>năm|quý|tháng|tuần|ngày)(?=\s*(?:[.;)/]|$)|\s*\((?:vào\s+)?(?:lúc|sáng|chiều|tối|thứ)(?!\p{L})|\s*\([^()]{1,200}\)[\s.;/]*$|\s+theo\s+quy\s+định|\s*,\s*(?:trước|vào|lúc)\s+\d{1,2}\s?(?:h|giờ)(?!\p{L})|\s*,\s*(?:vào\s+)?(?:(?:sáng|chiều|tối)\s+)?thứ\s)(?<=(?<!\p{L})" + RulePatterns.WorkVerb + @",?\s(?:[^.;()]{0,100}?\s)?\p{L}+\s+\p{L}+)(?<!(?<!\p{L})(?:giảm|tăng|đạt|bình\s+quân|khoảng|trung\s+bình)\s(?:[^.;,()]{0,60}\s)?mỗi\s+\p{L}+)(?<!"
        + @"(?<!\p{L})(?:kế\s+hoạch|chương\s+trình|dự\s+toán|ngân\s+sách|kinh\s+phí|nguồn|chỉ\s+tiêu|tiêu\s+chí|định\s+mức|mục\s+tiêu|xếp\s+loại|thi\s+đua|khen\s+thưởng|nhiệm\s+vụ|công\s+tác|danh\s+mục|biên\s+chế|tỷ\s+lệ|số\s+lượng)\s(?:[^.;,()]{0,150}\s)?(?:h[ằà]ng|mỗi)\s+\p{L}+)"
        + @"(?<!(?<!\p{L})(?:sinh\s+hoạt|công\s+việc|hoạt\s+động|(?:đời|cuộc)\s+sống|giao\s+tiếp|học\s+tập|nhu\s+cầu|lao\s+động|thói\s+quen|làm\s+việc|giao\s+dịch)\s+h[ằà]ng\s+ngày)"
        + @"(?<!(?<!\p{L})văn\s+bản\s+(?:hướng\s+dẫn|chỉ\s+đạo|quy\s+định)\s(?:[^.;,()]{0,60}\s)?(?:h[ằà]ng|mỗi)\s+\p{L}+)"
        + @"(?<!(?<!\p{L})(?:vào|trong|theo|xây\s+dựng|ban\s+hành|thực\s+hiện)\s+(?:kế\s+hoạch|chương\s+trình|dự\s+toán|ngân\s+sách|nội\s+dung|nhiệm\s+vụ)\s[^.;()]{0,150}(?:h[ằà]ng|mỗi)\s+\p{L}+)",
        RulePatterns.Options)]
    private static partial Regex RhythmAtEnd();

    // "từ năm 2025", "từ tháng 9/2025"
    private const string Since = @"(?:(?:năm\s+)?(?<since>20\d\d)|tháng\s*(?<sinceMonth>0?[1-9]|1[0-2])\s*(?:/|-|năm)\s*(?<since>20\d\d))";

    // "định kỳ cuối mỗi học kỳ"
    private const string AtEveryEnd = @"(?:vào\s+)?cuối\s+(?:mỗi|từng)\s+(?:(?<r>năm|quý|tháng|tuần)(?!\s+học)|học\s+kỳ|năm\s+học|đợt|khóa)";

    private static readonly Regex PeriodicRhythm = new(@"\G" + RulePatterns.Periodically + "(?:" + RulePatterns.Rhythm + "|" + RulePatterns.CountedRhythm + "|" + AtEveryEnd
        + ")" + AndRhythms + @"(?:\s*,?\s+(?:kể\s+)?từ\s+(?:năm\s+)?(?<since>20\d\d))?",
        RulePatterns.Options);

    private static readonly Regex OnceIn = new(@"\G(?<![\p{L}\d/])(?:(?:(?:mỗi|một|1|01)\s+|(?<=định\s+kỳ\s*,?\s+))(?<r>năm|quý|tháng|tuần)|(?<n>0?[1-9]|[1-9]\d|hai|ba|sáu)\s+(?<r>tháng|năm|tuần))\s*(?:/|một|1|01)\s*lần(?:\s*,?\s+(?:vào\s+)?ngày\s+(?<day>0?[1-9]|[12]\d|3[01])(?!\d|\s*(?:/|tháng)))?",
        RulePatterns.Options);

    // "02 lần/tuần", "01 lần mỗi năm, vào tháng 11"; "2 buổi/ngày" is how a school teaches.
    private static readonly Regex TimesIn = new(@"\G(?<![\p{L}\d/.,-])(?:0?[1-9]|[1-9]\d|một|hai)\s+(?:lần|buổi|lượt)\s*(?:/|mỗi|một|trong\s+một)\s*(?:0?1\s+)?(?<r>năm|quý|tháng|tuần|(?<!buổi\s*/\s*)ngày)(?!\p{L}|\s*\d|\s+học)(?:\s*,?\s+vào\s+tháng\s*(?<month>0?[1-9]|1[0-2])(?!\d|\s*(?:/|năm)\s*\d))?",
        RulePatterns.Options);

    private static IEnumerable<Deadline> InMonthOrOften(Match match, int? planYear) => match.Groups["month"].Success ? Recurrences.InMonths(match, planYear) : Recurrences.Returning(match, planYear);

    private static readonly Regex RhythmAtSentenceStart = new(@"\G(?<=(?:^|[.;]\s)\s*)(?:h[ằà]ng|mỗi)\s+(?<r>năm|quý|tháng|tuần)" + AndRhythms + @"(?=\s*[,:]|\s+(?!có\s|đã\s|đều\s|vẫn\s|là\s|từ\s|và\s|hoặc\s|trước\s|của\s)\p{Ll})",
        RulePatterns.Options);

    private static readonly Regex RhythmSince = new(@"\G(?:h[ằà]ng|mỗi)\s+(?<r>năm|quý|tháng|tuần)\s*,?\s+(?:bắt\s+đầu\s+)?(?:kể\s+)?từ\s+" + Since + @"(?!\s*[-–/]\s*\d)",
        RulePatterns.Options);

    private static readonly Regex RhythmWithCount = new(@"\G(?:h[ằà]ng|mỗi|từng)\s+(?<r>năm|quý|tháng|tuần)(?:(?<=[,;:]\s\p{L}+\s+\p{L}+)(?=\s+(?:(?:ít|tối|không|từ)\s+(?:\p{L}+\s+){0,2})?\d)|(?=\s+(?:(?:ít\s+nhất|tối\s+thiểu|từ)\s+)?\d{1,2}\s+(?:lần|buổi|lượt)(?!\p{L})))",
        RulePatterns.Options);

    private static readonly Regex RhythmBeforeVerb = new(@"\G(?<=[,;]\s)(?:h[ằà]ng|mỗi)\s+(?<r>năm|quý|tháng|tuần|ngày)(?:\s*\((?:trước|vào|lúc)\s[^()]{1,30}\))?(?=\s+(?:" + RulePatterns.WorkVerb + @"|có|mở|dành)(?!\p{L}))",
        RulePatterns.Options);

    private static readonly Regex BareRhythm = new(@"\G(?:thường\s+xuyên\s*,?\s+)?" + RulePatterns.Periodically + "?" + RulePatterns.Rhythm
        + AndRhythms + @"(?:\s*,?\s+(?:bắt\s+đầu\s+)?(?:kể\s+)?từ\s+" + Since + ")?",
        RulePatterns.Options);

    // "ngày 28 tháng Hai" is a day, "sau hội thảo 12 tháng" a term.
    private static readonly Regex BareCountedRhythm = new(@"\G(?<![\p{L}\d/])(?<!ngày\s+)(?<!(?<!\p{L})(?:sau|kể\s+từ)\s[^.;,()]{0,80})" + RulePatterns.CountedRhythm,
        RulePatterns.Options);

    private static readonly Regex PeriodicallyWithVerb = new(@"\G(?<![\p{L}])định\s+kỳ(?=\s+" + RulePatterns.WorkVerb + @"|\s*(?:,|và|hoặc)\s*đột\s+xuất)|\Gđịnh\s+kỳ(?=\s+(?:về|cho|với|lên)(?!\p{L}))(?<=(?<!(?:chế\s+độ|mẫu|hình\s+thức)\s+)báo\s+cáo\s+định\s+kỳ)|\Gđịnh\s+kỳ(?<=sinh\s+hoạt\s+(?:chuyên\s+môn|chi\s+bộ|tổ|câu\s+lạc\s+bộ)\s+định\s+kỳ)",
        RulePatterns.Options);

    private static readonly Regex PeriodicallyInNote = new(@"\G(?<![\p{L}])định\s+kỳ(?!\s+theo)",
        RulePatterns.Options);
}
