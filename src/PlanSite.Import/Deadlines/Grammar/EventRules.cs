using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Import.Citations;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Rules for times that hang on something else: an event, a request, another document.</summary>
internal static class EventRules
{
    private const string Since =
        @"(?:(?:chậm|muộn)\s+nhất\s+(?:là\s+)?)?(?:(?:trong\s+(?:thời\s+hạn|vòng|thời\s+gian)|sau|không\s+quá)\s+)?(?<n>\d{1,3})\s*(?:\([^)]*\)\s*)?(?<u>giờ|ngày|tuần|tháng|năm)(?:\s+làm\s+việc)?\s*,?\s*(?:kể\s+từ|từ|sau)\s+";
    private const string SinceOpenings = "chậm+nhất muộn+nhất trong+thời|vòng sau+0 không+quá " + OpeningWords.Counts;
    private const string Document =
        @"(?-i:Kế hoạch|Chương trình|Quyết định|Nghị quyết|Nghị định|Thông tư|Kết luận|Chỉ thị|Hướng dẫn|Đề án|Quy định|Công văn|Thông báo)";

    // "theo sự phân công của Trưởng Ban" says who does it, not when.
    private const string NotAsShared = @"(?!(?:sự\s+)?phân\s+công)";

    private const string Asked = @"(?:sự\s+)?(?:yêu\s+cầu|chỉ\s+đạo|đề\s+nghị|hướng\s+dẫn|thông\s+báo|phân\s+công)";

    public static IEnumerable<DeadlineRule> References =>
    [
        new("theo+đúng|lộ|tiến|thời|kế|chương|quyết|nghị|thông|kết|chỉ|hướng|đề|quy|công", AsDocumentSays, Weight.NoteOnly, PerReference), new("theo+đúng|lộ|tiến|thời", OnTimetableOf, Weight.Plain, PerReference),
        new("theo+đúng|lộ|tiến|thời|lịch|kế|thông", DoneOnTimetable, Weight.Adverb, PerReference),
    ];

    public static IEnumerable<DeadlineRule> Events =>
    [
        new(SinceOpenings, SinceEventInNote, Weight.NoteOnly, Conditional), new(SinceOpenings, SinceEvent, Weight.Plain, Conditional),
        new("ngay+sau sau+khi|hội|đại|kỳ|đợt", AfterEventInNote, Weight.NoteOnly, Conditional), new("ngay+sau|khi", RightAfterEvent, Weight.Plain, Conditional),
        new("khi+có|nhận|xảy|phát", WhenThereIs, Weight.NoteOnly, Conditional), new("từ+nay cho+đến|tới đến+khi tới+khi", UntilEventInNote, Weight.NoteOnly, Conditional),
        new("sau+khi", AfterEvent, Weight.Plain, Conditional), new("khi+kết|phát|xảy|có từ+nay cho+đến|tới đến+khi tới+khi", AtEndOfWork, Weight.Plain, Conditional), new("trước+dịp|tết|kỳ|ngày|đại|0|ít ít+nhất chậm+nhất", BeforeEvent, Weight.Plain, Conditional),
    ];

    public static IEnumerable<DeadlineRule> Requests =>
    [
        new("đột+xuất", OutOfTurnInNote, Weight.NoteOnly, OnRequest), new("khi+có theo+sự|yêu|chỉ|đề|hướng|thông|phân", AskedInNote, Weight.NoteOnly, OnRequest),
        new("đột+xuất", AskedOutOfTurn, Weight.Plain, OnRequest), new("khi+có theo+sự|yêu|chỉ|đề|hướng|thông|phân", OrWhenAsked, Weight.Plain, OnRequest), new("khi+có theo+yêu", WhenAsked, Weight.Adverb, OnRequest),
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

    private static readonly Regex AsDocumentSays = new(@"\G(?<!kèm\s+)(?<t>theo\s+(?:đúng\s+)?(?:(?:lộ\s+trình|tiến\s+độ|thời\s+gian(?!\s*$)|thời\s+hạn|kế\s+hoạch|chương\s+trình)(?!\s+của\s+phụ)(?:(?:\s*,\s*(?:hướng\s+dẫn|kế\s+hoạch|tiến\s+độ|lộ\s+trình|thời\s+gian))?\s[^;()]*)?|"
        + Document + @"\s[^;()]*))",
        RulePatterns.Options);

    private static readonly Regex OnTimetableOf = new(@"\Gtheo\s+(?:đúng\s+)?(?:lộ\s+trình|tiến\s+độ|thời\s+gian|thời\s+hạn)\s+[^.;,()]{0,60}?" + Document
        + @"[^.;,()]{0,30}?số\s+[^.;()]*",
        RulePatterns.Options);

    // "hoàn thành theo lộ trình, hướng dẫn của Bộ", "thời gian theo lịch của Ủy ban Bầu cử": of those above, not the plan's own.
    private static readonly Regex DoneOnTimetable = new(@"\G(?<=(?:hoàn\s+thành|thực\s+hiện|triển\s+khai)\s+)theo\s+(?:đúng\s+)?(?:lộ\s+trình|tiến\s+độ|thời\s+gian|thời\s+hạn)(?:\s*,\s*hướng\s+dẫn)?\s+(?:chung\s+)?(?:của|do)\s+(?:các\s+)?(?:bộ|trung\s+ương|chính\s+phủ|thủ\s+tướng|cấp\s+(?:trên|có\s+thẩm\s+quyền))[^.;()]*"
        + @"|\G(?<=thời\s+gian\s+(?:(?:cụ\s+thể|thực\s+hiện|tổ\s+chức|dự\s+kiến)\s+)?)theo\s+(?:lịch|kế\s+hoạch|thông\s+báo|tiến\s+độ|lộ\s+trình)(?:\s+\p{L}+){0,3}?\s+của\s+(?!\p{L}+\s+này)[^.;()]+",
        RulePatterns.Options);

    private static readonly Regex SinceEventInNote = new(@"\G" + Since + @"(?<ev>(?:khi|ngày|thời\s+điểm)\s+(?!\d)[^;()]+)",
        RulePatterns.Options);

    private static readonly Regex SinceEvent = new(@"\G" + Since + @"(?<ev>(?:khi|ngày|thời\s+điểm)\s+(?!\d)[^.;,()]+)",
        RulePatterns.Options);

    private static readonly Regex AfterEventInNote = new(@"\G(?:ngay\s+)?sau\s+(?<ev>(?:khi|hội\s+nghị|đại\s+hội|kỳ\s+họp|đợt)\s+(?:(?!\s*,\s*dự\s+kiến\s)[^;()])+)",
        RulePatterns.Options);

    private static readonly Regex RightAfterEvent = new(@"\Gngay\s+(?:sau\s+)?(?<ev>khi\s+[^.;,()]+)|\G" + RulePatterns.GovernedByWork + @"ngay\s+sau\s+(?<ev>(?:đại\s+hội|hội\s+nghị|kỳ\s+họp|lễ|cuộc|đợt|ngày\s+(?!\d))[^.;,()]{1,100})",
        RulePatterns.Options);

    // In a sentence "sau khi" mostly belongs to a noun ("quản lý đất đai sau khi sắp xếp"); what is issued or ends governs the work, at either end of a clause.
    private const string Happens =
        @"khi\s+(?:(?:có|nhận\s+được|kết\s+thúc)\s(?:(?!\sthì\s)[^.;,()]){0,300}?|[^.;,()]{0,100}?(?:phê\s+duyệt|ban\s+hành|thông\s+qua|chấp\s+thuận|có\s+hiệu\s+lực)(?:(?!\sthì\s)[^.;,()]){0,300}?)";

    private static readonly Regex AfterEvent = new(@"\G(?:(?<=(?:^|[.;]\s)\s*)sau\s+(?<ev>" + Happens + @")(?=,|\s+thì\s)|sau\s+(?<ev>" + Happens + @")(?=\s*(?:[.;)/]|$))" + ")",
        RulePatterns.Options);

    private const string Incident = @"(?:các\s+|những\s+)?(?:vụ|ca|ổ\s+dịch|dịch|sự\s+cố|thiên\s+tai|tai\s+nạn|trường\s+hợp)(?!\p{L})";

    // What is made ready is not made when the incident comes.
    private const string ReadyFor = @"(?<!\p{L})(?:sẵn\s+sàng|chuẩn\s+bị|phương\s+án|kịch\s+bản|kế\s+hoạch|quy\s+trình|kỹ\s+năng|tập\s+huấn|diễn\s+tập|hướng\s+dẫn|tuyên\s+truyền|bị\s+động)";

    // "Duy trì trực ban đến khi hết dịch": what ends the work; "từ khi tiếp nhận đến khi kết thúc" tells the course of a matter.
    private const string UntilEvent =
        @"(?<!(?<!\p{L})từ\s(?!nay)[^.;,()]{0,80})(?:từ\s+nay\s+)?(?:cho\s+)?(?:đến|tới)\s+(?<ev>khi\s+(?:(?:công\s+bố\s+)?hết|chấm\s+dứt|kết\s+thúc|có\s+(?:văn\s+bản|chỉ\s+đạo|thông\s+báo|quyết\s+định|hướng\s+dẫn|quy\s+định|kết\s+luận|yêu\s+cầu))(?!\p{L})[^.;,()]{0,100})";

    // Or "báo cáo ngay với Ủy ban nhân dân xã khi phát sinh vụ việc", "Điều tra khi có vụ ngộ độc xảy ra".
    private static readonly Regex AtEndOfWork = new(@"\G" + UntilEvent + @"|\G(?<!(?:sau|đến|tới)\s+)(?<ev>khi\s+kết\s+thúc\s+\p{L}+(?:\s+\p{L}+){0,4}?)(?=\s+(?:về|gửi|cho|để)(?!\p{L})|\s*[.;,()/]|\s*$)|\G(?<=báo\s+cáo\s+ngay\s(?:[^.;()]|\([^()]{0,80}\)){0,100})(?<ev>khi\s+(?:phát\s+sinh|xảy\s+ra|phát\s+hiện|có)\s[^.;,()]+)|\G(?<!" + ReadyFor + @"\s[^.;()]{0,100})(?<ev>khi\s+có\s+" + Incident + @"\s[^.;,()]{0,80}?xảy\s+ra(?:\s+(?:trên|tại|ở)\s[^.;,()]{0,60})?)(?=\s*(?:[.;)/]|$))",
        RulePatterns.Options);

    private static readonly Regex UntilEventInNote = new(@"\G(?:từ\s+nay\s+)?(?:cho\s+)?(?:đến|tới)\s+(?<ev>khi\s+[^.;,()]+)",
        RulePatterns.Options);

    private static readonly Regex WhenThereIs = new(@"\G(?<![\p{L}])(?<ev>khi\s+(?:có|nhận\s+được)\s+(?:phát\s+sinh|thay\s+đổi|biến\s+động|sự\s+cố|văn\s+bản|quy\s+định|quyết\s+định|chủ\s+trương|kế\s+hoạch|hướng\s+dẫn|chương\s+trình|nghị\s+định|thông\s+tư|" + Incident + @")[^;()]*|khi\s+(?:xảy\s+ra|phát\s+sinh|phát\s+hiện)\s[^;()]+)",
        RulePatterns.Options);

    private static readonly Regex AskedInNote = new(@"\G(?:(?<!kèm\s+)theo\s+" + NotAsShared + @"|khi\s+có\s+)" + Asked + @"(?:\s*,\s*" + Asked + @")*(?:\s[^;()]*)?",
        RulePatterns.Options);

    private static readonly Regex OutOfTurnInNote = new(@"\Gđột\s+xuất(?:\s*,?\s+(?:hoặc\s+)?(?:theo|khi\s+có)\s+" + Asked + @"(?:\s[^;()]*)?)?",
        RulePatterns.Options);

    private static readonly Regex OrWhenAsked = new(@"\G(?<=(?<!\p{L})(?:hoặc|và)\s)(?:theo\s+" + NotAsShared + @"|khi\s+có\s+)" + Asked + @"(?:\s+của\s+[^.,;()]{1,200}|(?=\s*(?:[.;,)/]|$)|\s+để\s))",
        RulePatterns.Options);

    // "theo yêu cầu của Nghị quyết" says how, not when.
    private static readonly Regex WhenAsked = new(@"\G(?:khi\s+có\s+(?:yêu\s+cầu|đề\s+nghị)(?:\s+(?:phối\s+hợp|hỗ\s+trợ|tham\s+gia))?(?:\s+của\s+[^.;,()]{1,200})?|theo\s+yêu\s+cầu\s+của\s+(?!" + Document + @")(?-i:\p{Lu})[^.;,()]{1,100})(?=\s*(?:[.;)/]|$))",
        RulePatterns.Options);

    private const string CountBefore = @"\d{1,3}\s*(?:\([^)]*\)\s*)?(?:giờ|ngày|tuần|tháng)(?:\s+làm\s+việc)?";

    // "báo cáo trước kỳ họp", "chịu trách nhiệm trước Đại hội" say before whom; "tiếp xúc cử tri trước kỳ họp" is what it is called.
    private const string BeforeSession = @"(?<!(?:trách\s+nhiệm|trình\s+bày|giải\s+trình|báo\s+cáo|cam\s+kết|phát\s+biểu|tiếp\s+xúc\s+cử\s+tri)\s+)" + RulePatterns.GovernedByWork + @"trước\s+(?<ev>kỳ\s+họp\s+(?:thứ|lần|cuối|giữa|thường|hội\s+đồng|HĐND|quốc\s+hội|tháng)(?!\p{L})[^.;,()]{0,60}|ngày\s+(?:khai\s+giảng|khai\s+trường|tựu\s+trường|bầu\s+cử|khai\s+mạc|diễn\s+ra|tổ\s+chức)(?!\p{L})[^.;,()\d]{0,60}|(?<=(?:hoàn\s+thành|xong|kết\s+thúc)\s(?:[^.;,()]{0,60}\s)?trước\s+)đại\s+hội\s[^.;,()]{1,60})";

    // The lunar new year is another day every year; of "trước 05 ngày tổ chức hội nghị" the words tell how long before. No offset counts backwards.
    private static readonly Regex BeforeEvent = new(@"\G(?:" + BeforeSession + @"|trước\s+(?:dịp\s+)?(?<ev>Tết(?:\s+(?:Nguyên\s+đán|cổ\s+truyền|Âm\s+lịch))?[^.;,()]{0,40})"
        + @"|trước\s+(?:ít\s+nhất\s+)?" + CountBefore + @"\s*,?\s+(?:(?:trước|so\s+với)\s+)?(?<ev>(?:(?:khi|ngày|thời\s+điểm)\s+)?(?:tổ\s+chức|diễn\s+ra|khai\s+mạc|tiến\s+hành|bắt\s+đầu|kết\s+thúc|hết\s+hạn|họp)(?!\p{L})[^.;,()]{0,100})"
        + @"|(?:(?:ít|chậm)\s+nhất\s+(?:là\s+)?)?trước\s+(?:ít\s+nhất\s+)?" + CountBefore + @"\s*,?\s+(?:tính\s+(?:đến|từ)|kể\s+từ|so\s+với|trước)\s+(?<ev>(?:khi|ngày(?!\s*\d)|thời\s+điểm)\s+[^.;,()]{1,100})"
        + @"|(?:ít|chậm)\s+nhất\s+(?:là\s+)?" + CountBefore + @"\s*,?\s+trước\s+(?<ev>(?:khi|ngày(?!\s*\d)|thời\s+điểm)\s+[^.;,()]{1,100}))", RulePatterns.Options);

    private static readonly Regex AskedOutOfTurn = new(@"\Gđột\s+xuất\s*[^.;]{0,60}?(?<t>(?:theo|khi\s+có)\s+" + Asked + @"[^.,;()]*)",
        RulePatterns.Options);
}
