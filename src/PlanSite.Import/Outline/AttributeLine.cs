using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;

namespace PlanSite.Import.Outline;

/// <summary>Lines that say something about the task above them: "Tổ chức thực hiện: …", "Thời gian thực hiện: …".</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="TextStart">Where the text after the colon begins.</param>
internal sealed partial record AttributeLine(AttributeKind Kind, int TextStart)
{
    private const string Begin = "^(?:";
    private const string Colon = @")\s*(?::";
    private const string End = @")\s*";

    // Some labels stand alone on their line without a colon; of others ("Tổ chức thực hiện") that would be a heading.
    private const string Alone = "|$";
    private const string AloneOrTime = Alone + @"|(?<=\s)(?=(?:sau khi|ngay sau|trước|từ|trong|quý|tháng|năm|ngày|thường xuyên|hằng|hàng|định kỳ)(?!\p{L}))";

    private const string TimesAlone =
        @"(?>(?:(?:từ|đến|trước|sau|trong|hết|cuối|đầu|giữa|chậm nhất|ngày|tháng|quý|năm|tuần|giờ|học kỳ|định kỳ|hằng|hàng|thường xuyên|hoàn thành|dự kiến|khoảng|và|là|vào|[IVX]{1,4})(?!\p{L})|\d+(?!\p{L})|[/.,;:–-])\s*)+$";

    private const string AloneOrName = Alone + @"|(?<=\s)(?-i:(?=\p{Lu}))";

    [GeneratedRegex(
        @"(?<=[.;,])\s+(?=(?:các )?(?:(?:cơ quan|đơn vị)\s+)?(?:chủ trì|phối hợp|tham gia|tham mưu|chỉ đạo)(?: thực hiện| phối hợp)?\s*:)|(?<=[.;])\s+(?=(?:phân công|(?:cơ quan|đơn vị|người|lực lượng) thực hiện|(?:(?:cơ quan|đơn vị) )?đầu mối(?: thực hiện)?|trách nhiệm(?: chính| thực hiện)?)\s*:)|(?<=[.;])\s+(?=(?:thời gian|thời hạn|sản phẩm|kinh phí)[^:.;]{0,30}:)|(?<=[.;,])\s+(?=hoàn thành\s*:)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InnerLabel();

    // The first that fits decides.
    private static readonly (AttributeKind Kind, Regex Label)[] Table =
    [
        (AttributeKind.Coordinate, CoordinatingBody()),
        (AttributeKind.Coordinate, Coordinating()),
        (AttributeKind.Lead, LeadingBody()),
        (AttributeKind.Lead, Leading()),
        (AttributeKind.Lead, LeadingAndMore()),
        (AttributeKind.Advise, Advising()),
        (AttributeKind.Direct, Directing()),
        (AttributeKind.Who, Doing()),
        (AttributeKind.Time, Finishing()),
        (AttributeKind.Time, Timing()),
        (AttributeKind.Time, TimingOfSteps()),
        (AttributeKind.Time, Marking()),
        (AttributeKind.Work, Working()),
        (AttributeKind.Other, Giving()),
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWords = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "các", "cán", "cơ", "đầu", "lực", "hoàn", "đồng", "lãnh", "đơn", "bộ", "người", "phụ", "sở", "phối", "chủ", "tổ", "phân", "trách", "thời", "mốc", "tiến", "lộ", "nội", "nhiệm", "sản", "chỉ", "kết", "kinh", "nguồn", "hình", "đối", "địa", "số", "thành", "thực").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The attribute line that a text is, or null.</summary>
    public static AttributeLine? Read(string text)
    {
        if (!MayBegin(text)) return null;
        foreach (var (kind, label) in Table)
        {
            var match = label.Match(text);
            if (match.Success) return new AttributeLine(kind, match.Length);
        }
        return OfBareDoing(text);
    }

    // "Thực hiện: Phòng Nội vụ, phối hợp với Phòng Y tế"; before anything but names the word begins the work.
    private static AttributeLine? OfBareDoing(string text)
    {
        if (BareDoing().Match(text) is not { Success: true } label) return null;
        var names = new AgencyText(text[label.Length..]);
        if (AgencyPhrases.ListAt(names, 0) is not { } list) return null;
        var end = list.End;
        if (Helping().Match(names.Key, end) is { Success: true } helping && AgencyPhrases.ListAt(names, end + helping.Length) is { } helpers) end = helpers.End;
        return DoersAlone().IsMatch(names.Key.AsSpan(end)) ? new AttributeLine(AttributeKind.Who, label.Length) : null;
    }

    // By its first word most text is none.
    private static bool MayBegin(string text)
    {
        var words = text.AsSpan().TrimStart();
        var end = words.IndexOfAny(' ', ',', ':');
        return FirstWords.Contains(end < 0 ? words : words[..end]);
    }

    /// <summary>A line cut where another label begins within it ("Chủ trì: Sở Y tế. Phối hợp: Sở Nội vụ.").</summary>
    public static IReadOnlyList<string> Parts(string text) => text.Contains(':', StringComparison.Ordinal) ? [.. InnerLabel().Split(text)] : [text];

    public static bool StartsWithLabel(string text) => Read(text) is not null;

    /// <summary>Whether its label is that of the money, which an agency may be told to give ("Kinh phí: Sở Tài chính bố trí …").</summary>
    public static bool IsAboutMoney(string text) => Money().IsMatch(text);

    [GeneratedRegex(@"^(?:nguồn )?kinh phí(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex(Begin + "(?:các )?(?:cơ quan|đơn vị|bộ phận) (?:phối hợp|tham gia)(?: thực hiện| phối hợp)?" + Colon + AloneOrName + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CoordinatingBody();

    [GeneratedRegex(Begin + @"(?:các )?(?:cơ quan|đơn vị|sở, ngành|đơn vị, địa phương)?\s*phối hợp(?: thực hiện)?" + Colon + Alone + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Coordinating();

    [GeneratedRegex(Begin + @"(?:cơ quan|đơn vị|bộ phận) chủ trì(?:,? (?:và )?(?:phối hợp|thực hiện|tham mưu))*" + Colon + AloneOrName + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LeadingBody();

    [GeneratedRegex(Begin + "chủ trì(?: thực hiện)?" + Colon + Alone + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(Begin + @"(?:cơ quan|đơn vị)?\s*chủ trì(?:[^:.;]{0,40})" + Colon + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LeadingAndMore();

    [GeneratedRegex(Begin + @"(?:cơ quan|đơn vị|bộ phận|người) (?:được giao )?tham mưu(?: (?:thực hiện|chính|giúp việc))?" + Colon + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Advising();

    [GeneratedRegex(Begin + @"(?:cơ quan|đơn vị|đồng chí|lãnh đạo) (?:lãnh đạo, )?(?:chỉ đạo|lãnh đạo)(?: thực hiện)?" + Colon + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Directing();

    // "Hoàn thành: quý III/2018"; before anything but a time the word begins the work.
    [GeneratedRegex(Begin + "hoàn thành" + @")\s*:\s*(?=(?:trước|trong|quý|tháng|năm|ngày|cuối|đầu|chậm nhất|\d)(?!\p{L}))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Finishing();

    [GeneratedRegex(Begin + @"(?:tổ chức thực hiện|(?:cơ quan|đơn vị|phân công)(?: tổ chức)? thực hiện|phân công(?: nhiệm vụ)?|trách nhiệm thực hiện|(?:người|bộ phận|lực lượng|cán bộ) thực hiện|(?:cơ quan|đơn vị|bộ phận) đầu mối(?: thực hiện| theo dõi)?|(?:cơ quan|đơn vị|người|bộ phận) chịu trách nhiệm(?: chính| thực hiện)?|cán bộ phụ trách|(?:(?:người|bộ phận|cơ quan|đơn vị|lãnh đạo) )?phụ trách)" + Colon + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Doing();

    [GeneratedRegex(@"^(?:thực hiện|trách nhiệm(?: chính)?|đầu mối(?: thực hiện)?)\s*:\s*(?=\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BareDoing();

    [GeneratedRegex(@"\G,? (?:chủ trì,? )?phối hợp (?:với |cùng )?", RegexOptions.CultureInvariant)]
    private static partial Regex Helping();

    [GeneratedRegex(@"^(?:,? chủ trì)?[ .;,/]*$", RegexOptions.CultureInvariant)]
    private static partial Regex DoersAlone();

    [GeneratedRegex(Begin + @"(?:thời gian|thời hạn|tiến độ|lộ trình)(?:,? (?:và )?địa điểm)?(?: (?:tổ chức )?(?:thực hiện|hoàn thành|triển khai|trình|ban hành|báo cáo)| tổ chức)?(?: dự kiến)?" + Colon + AloneOrTime + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Timing();

    [GeneratedRegex(Begin + @"(?:thời gian|thời hạn|thời điểm)(?:,? (?:và |,)?(?:tổ chức|thực hiện|hoàn thành|triển khai|trình|ban hành|báo cáo|bắt đầu|kết thúc|gửi|nộp|tiến hành|dự kiến|nghiệm thu|giám sát|kiểm tra|theo dõi|đánh giá|khảo sát|rà soát|sơ kết|tổng kết|áp dụng))+[^:.;]{0,20}" + Colon + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimingOfSteps();

    // "Mốc giám sát: từ tháng 3 đến tháng 5"; "Mốc giới: …" is none, nor is a mark with the work of that time.
    [GeneratedRegex(@"^(?:(?:các )?mốc(?: (?:thời gian|thời điểm|tiến độ))?(?:,? (?:và )?(?:thực hiện|hoàn thành|triển khai|giám sát|kiểm tra|theo dõi|đánh giá|rà soát|báo cáo|sơ kết|tổng kết|nghiệm thu|trình|ban hành|gửi|nộp|bắt đầu|kết thúc|chính|quan trọng|dự kiến))*\s*:\s*(?=" + TimesAlone + @")|thời điểm\s*:\s*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Marking();

    [GeneratedRegex(Begin + @"(?:nội dung|nhiệm vụ)(?: (?:công việc|nhiệm vụ|thực hiện))?" + Colon + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Working();

    [GeneratedRegex(Begin + @"(?:sản phẩm|chỉ tiêu|kết quả|kinh phí|nguồn kinh phí|hình thức|đối tượng|địa điểm|số lượng|sản phẩm dự kiến|thành phần(?: (?:tham gia|tham dự|dự họp|mời|dự))?)(?: thực hiện)?(?: (?:kế hoạch|chương trình)(?: này)?)?" + Colon + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Giving();
}
