using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Import.Citations;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines;

/// <summary>Rules for times that hang on something else: an event, a request, another document.</summary>
internal static partial class EventRules
{
    private const string Since =
        @"(?:(?:chậm|muộn)\s+nhất\s+(?:là\s+)?)?(?:(?:trong\s+(?:thời\s+hạn|vòng|thời\s+gian)|sau|không\s+quá)\s+)?(?<n>\d{1,3})\s*(?:\([^)]*\)\s*)?(?<u>giờ|ngày|tuần|tháng|năm)(?:\s+làm\s+việc)?\s*,?\s*(?:kể\s+từ|từ|sau)\s+";
    private const string SinceOpenings = "chậm muộn trong sau không " + OpeningWords.Counts;
    private const string Document =
        @"(?-i:Kế hoạch|Chương trình|Quyết định|Nghị quyết|Nghị định|Thông tư|Kết luận|Chỉ thị|Hướng dẫn|Đề án|Quy định|Công văn|Thông báo)";
    private const string Asked = @"(?:sự\s+)?(?:yêu\s+cầu|chỉ\s+đạo|đề\s+nghị|hướng\s+dẫn|thông\s+báo|phân\s+công)";

    public static IEnumerable<DeadlineRule> References =>
    [
        new("theo", AsDocumentSays(), Weight.NoteOnly, PerReference), new("theo", OnTimetableOf(), Weight.Plain, PerReference),
        new("theo", DoneOnTimetable(), Weight.Adverb, PerReference),
    ];

    public static IEnumerable<DeadlineRule> Events =>
    [
        new(SinceOpenings, SinceEventInNote(), Weight.NoteOnly, Conditional), new(SinceOpenings, SinceEvent(), Weight.Plain, Conditional),
        new("ngay sau", AfterEventInNote(), Weight.NoteOnly, Conditional), new("ngay", RightAfterEvent(), Weight.Plain, Conditional),
        new("khi", WhenThereIs(), Weight.NoteOnly, Conditional), new("từ cho đến tới", UntilEventInNote(), Weight.NoteOnly, Conditional),
        new("sau", AfterEvent(), Weight.Plain, Conditional), new("khi", AtEndOfWork(), Weight.Plain, Conditional),
    ];

    public static IEnumerable<DeadlineRule> Requests =>
    [
        new("đột", OutOfTurnInNote(), Weight.NoteOnly, OnRequest), new("theo khi", AskedInNote(), Weight.NoteOnly, OnRequest),
        new("đột", AskedOutOfTurn(), Weight.Plain, OnRequest), new("theo khi", OrWhenAsked(), Weight.Plain, OnRequest), new("khi theo", WhenAsked(), Weight.Adverb, OnRequest),
    ];

    private static IEnumerable<Deadline> PerReference(Match match, int? planYear)
    {
        var numbers = NumberGrammar.Read(match.Value).Select(found => found.Number).Distinct(StringComparer.Ordinal);
        return numbers.DefaultIfEmpty<string?>(null).Select(number => new Deadline { Text = "", Kind = DeadlineKind.PerReference, Reference = number });
    }

    private static IEnumerable<Deadline> OnRequest(Match match, int? planYear) => [new() { Text = "", Kind = DeadlineKind.OnRequest }];

    private static IEnumerable<Deadline> Conditional(Match match, int? planYear) =>
        [new() { Text = "", Kind = DeadlineKind.Conditional, Offset = Duration(match), Event = match.Groups["ev"].Value.TrimEnd(' ', '.', ',', '/') }];

    private static string? Duration(Match match)
    {
        if (!match.Groups["n"].Success) return null;
        var count = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
        return match.Groups["u"].Value.ToLowerInvariant() switch
        {
            "giờ" => $"PT{count}H",
            "ngày" => $"P{count}D",
            "tuần" => $"P{count}W",
            "tháng" => $"P{count}M",
            _ => $"P{count}Y",
        };
    }

    [GeneratedRegex(
        @"\G(?<!kèm\s+)(?<t>theo\s+(?:đúng\s+)?(?:(?:lộ\s+trình|tiến\s+độ|thời\s+gian|thời\s+hạn|kế\s+hoạch|chương\s+trình)(?!\s+của\s+phụ)(?:(?:\s*,\s*(?:hướng\s+dẫn|kế\s+hoạch|tiến\s+độ|lộ\s+trình|thời\s+gian))?\s[^;()]*)?|"
        + Document + @"\s[^;()]*))",
        RulePatterns.Options)]
    private static partial Regex AsDocumentSays();

    [GeneratedRegex(
        @"\Gtheo\s+(?:đúng\s+)?(?:lộ\s+trình|tiến\s+độ|thời\s+gian|thời\s+hạn)\s+[^.;,()]{0,60}?" + Document
        + @"[^.;,()]{0,30}?số\s+[^.;()]*",
        RulePatterns.Options)]
    private static partial Regex OnTimetableOf();

    // "hoàn thành theo lộ trình, hướng dẫn của Bộ": of those above, not the plan's own.
    [GeneratedRegex(
        @"\G(?<=(?:hoàn\s+thành|thực\s+hiện|triển\s+khai)\s+)theo\s+(?:đúng\s+)?(?:lộ\s+trình|tiến\s+độ|thời\s+gian|thời\s+hạn)(?:\s*,\s*hướng\s+dẫn)?\s+(?:chung\s+)?(?:của|do)\s+(?:các\s+)?(?:bộ|trung\s+ương|chính\s+phủ|thủ\s+tướng|cấp\s+(?:trên|có\s+thẩm\s+quyền))[^.;()]*",
        RulePatterns.Options)]
    private static partial Regex DoneOnTimetable();

    [GeneratedRegex(
        @"\G" + Since + @"(?<ev>(?:khi|ngày|thời\s+điểm)\s+(?!\d)[^;()]+)",
        RulePatterns.Options)]
    private static partial Regex SinceEventInNote();

    [GeneratedRegex(
        @"\G" + Since + @"(?<ev>(?:khi|ngày|thời\s+điểm)\s+(?!\d)[^.;,()]+)",
        RulePatterns.Options)]
    private static partial Regex SinceEvent();

    [GeneratedRegex(
        @"\G(?:ngay\s+)?sau\s+(?<ev>(?:khi|hội\s+nghị|đại\s+hội|kỳ\s+họp|đợt)\s+[^;()]+)",
        RulePatterns.Options)]
    private static partial Regex AfterEventInNote();

    [GeneratedRegex(
        @"\Gngay\s+(?:sau\s+)?(?<ev>khi\s+[^.;,()]+)",
        RulePatterns.Options)]
    private static partial Regex RightAfterEvent();

    // In a sentence "sau khi" mostly belongs to a noun ("quản lý đất đai sau khi sắp xếp"); what is issued or ends governs the work, at either end of a clause.
    private const string Happens =
        @"khi\s+(?:(?:có|nhận\s+được|kết\s+thúc)\s(?:(?!\sthì\s)[^.;,()]){0,300}?|[^.;,()]{0,100}?(?:phê\s+duyệt|ban\s+hành|thông\s+qua|chấp\s+thuận|có\s+hiệu\s+lực)(?:(?!\sthì\s)[^.;,()]){0,300}?)";

    [GeneratedRegex(
        @"\G(?:(?<=(?:^|[.;]\s)\s*)sau\s+(?<ev>" + Happens + @")(?=,|\s+thì\s)|sau\s+(?<ev>" + Happens + @")(?=\s*(?:[.;)/]|$))" + ")",
        RulePatterns.Options)]
    private static partial Regex AfterEvent();

    [GeneratedRegex(
        @"\G(?<!sau\s+)(?<ev>khi\s+kết\s+thúc\s+\p{L}+(?:\s+\p{L}+){0,4}?)(?=\s+(?:về|gửi|cho|để)(?!\p{L})|\s*[.;,()/]|\s*$)",
        RulePatterns.Options)]
    private static partial Regex AtEndOfWork();

    [GeneratedRegex(
        @"\G(?:từ\s+nay\s+)?(?:cho\s+)?(?:đến|tới)\s+(?<ev>khi\s+[^.;,()]+)",
        RulePatterns.Options)]
    private static partial Regex UntilEventInNote();

    [GeneratedRegex(
        @"\G(?<![\p{L}])(?<ev>khi\s+(?:có|nhận\s+được)\s+(?:phát\s+sinh|thay\s+đổi|biến\s+động|sự\s+cố|văn\s+bản|quy\s+định|quyết\s+định|chủ\s+trương|kế\s+hoạch|hướng\s+dẫn|chương\s+trình|nghị\s+định|thông\s+tư)[^;()]*)",
        RulePatterns.Options)]
    private static partial Regex WhenThereIs();

    [GeneratedRegex(
        @"\G(?:theo|khi\s+có)\s+" + Asked + @"(?:\s*,\s*" + Asked + @")*(?:\s[^;()]*)?",
        RulePatterns.Options)]
    private static partial Regex AskedInNote();

    [GeneratedRegex(
        @"\Gđột\s+xuất(?:\s*,?\s+(?:hoặc\s+)?(?:theo|khi\s+có)\s+" + Asked + @"(?:\s[^;()]*)?)?",
        RulePatterns.Options)]
    private static partial Regex OutOfTurnInNote();

    [GeneratedRegex(
        @"\G(?<=(?<!\p{L})(?:hoặc|và)\s)(?:theo|khi\s+có)\s+" + Asked + @"(?:\s+của\s+[^.,;()]{1,200}|(?=\s*(?:[.;,)/]|$)|\s+để\s))",
        RulePatterns.Options)]
    private static partial Regex OrWhenAsked();

    // "theo yêu cầu của Nghị quyết" says how, not when.
    [GeneratedRegex(
        @"\G(?:khi\s+có\s+yêu\s+cầu(?:\s+của\s+[^.;,()]{1,200})?|theo\s+yêu\s+cầu\s+của\s+(?!" + Document + @")(?-i:\p{Lu})[^.;,()]{1,100})(?=\s*(?:[.;)/]|$))",
        RulePatterns.Options)]
    private static partial Regex WhenAsked();

    [GeneratedRegex(
        @"\Gđột\s+xuất\s*[^.;]{0,60}?(?<t>(?:theo|khi\s+có)\s+" + Asked + @"[^.,;()]*)",
        RulePatterns.Options)]
    private static partial Regex AskedOutOfTurn();
}
