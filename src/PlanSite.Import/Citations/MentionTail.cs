using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Citations;

/// <summary>What stands after the number or name of a document: its date, its issuer, its title.</summary>
/// <param name="Date">Null when none is printed or the figures make no day.</param>
/// <param name="Issuer">As printed.</param>
/// <param name="Title">As printed, without "về", quotation marks and closing punctuation.</param>
/// <param name="End">Offset after date and issuer.</param>
/// <param name="TitleSpan">Offsets of the title with its quotation marks; empty at <paramref name="End"/> when there is none.</param>
internal sealed partial record MentionTail(DateOnly? Date, string? Issuer, string? Title, int End, (int Start, int End) TitleSpan)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    // Characters; the longest titles of laws have about 500.
    private const int LongestTitle = 2_000;

    private const string NumberedDocument = DocumentKinds.Words + @"(?:\s+\p{L}+){0,8}?\s+(?:số\s*)?\d";

    // Words that can only follow the name of a body.
    private const string AfterIssuer =
        @"về|ban\s+hành|thực\s+hiện|quy\s+định|phê\s+duyệt|tiếp\s+tục|triển\s+khai|hướng\s+dẫn|gắn|theo|trên|tổng\s+kết|sơ\s+kết|đẩy\s+mạnh|sửa\s+đổi|bổ\s+sung|thành\s+lập|công\s+bố|nâng\s+cao|"
        + @"đã|được|để|trong|tại|tới|đến|vào|là|có|cho|đặc\s+biệt|nêu|phù\s+hợp|với|nhằm|báo\s+cáo|thay\s+thế|đảm\s+bảo|bảo\s+đảm|một\s+cách|trước|sau|từ|và\s+(?:các|những|của|" + DocumentKinds.Words + ")";

    /// <summary>Reads what follows an offset.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="from">Offset after the number or name.</param>
    /// <param name="goesOverSemicolons">Whether a title may go on after ";" in lower case, as in titles and preambles.</param>
    public static MentionTail Read(string text, int from, bool goesOverSemicolons)
    {
        var date = DateAfter().Match(text, from);
        var end = date.Success ? date.Index + date.Length : from;
        var issuer = IssuerAfter().Match(text, end);
        if (issuer.Success) end = issuer.Groups["issuer"].Index + issuer.Groups["issuer"].Length;
        var lead = (date.Success || issuer.Success ? TitleAfterIssuer() : TitleAfterNumber()).Match(text, end);
        if (!lead.Success) return new(DateOf(date), NameOf(issuer), null, end, (end, end));
        var start = lead.Groups["title"].Index;
        var stop = EndOfTitle(text, start, goesOverSemicolons);
        return new(DateOf(date), NameOf(issuer), Bare(text[start..stop]), end, (start, stop));
    }

    private static int EndOfTitle(string text, int start, bool goesOverSemicolons)
    {
        var length = Math.Min(LongestTitle, text.Length - start);
        if (text[start] is '“' or '"' && ClosingQuote(text, start) is { } close && close < start + length) return close + 1;
        var ends = goesOverSemicolons ? TitleEndAtCapital() : TitleEnd();
        return ends.Match(text, start, length) is { Success: true } end ? end.Index : start + length;
    }

    private static int? ClosingQuote(string text, int open) =>
        text.IndexOf(text[open] == '“' ? '”' : '"', open + 1) is > 0 and var close ? close : null;

    private static string? Bare(string title)
    {
        var closing = title.IndexOf('”', StringComparison.Ordinal);
        var isOpened = closing < 0 || title.IndexOf('“', StringComparison.Ordinal) is >= 0 and var opening && opening < closing;
        var bare = About().Replace((isOpened ? title : title[..closing]).Trim(), "").TrimEnd(' ', ',', ';', '.', '/').Trim();
        if (bare.Length > 2 && bare[0] is '“' or '"' && ClosingQuote(bare, 0) == bare.Length - 1) bare = bare[1..^1].Trim();
        return bare.Length == 0 ? null : bare;
    }

    private static string? NameOf(Match issuer) => issuer.Success && issuer.Groups["issuer"].Value.Trim() is { Length: > 1 } name ? name : null;

    private static DateOnly? DateOf(Match date)
    {
        if (!date.Success) return null;
        var (year, month, day) = (Number(date, "y"), Number(date, "m"), Number(date, "d"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\G\s*,?\s*ngày\s*(?<d>\d{1,2})\s*(?:/|-|\.|tháng)\s*(?<m>\d{1,2})\s*(?:/|-|\.|năm)\s*(?<y>\d{4})",
        Options)]
    private static partial Regex DateAfter();

    [GeneratedRegex(
        @"\G\s*,?\s*của\s+(?!(?:" + AfterIssuer
        + @")(?![\p{L}]))(?<issuer>(?-i:\p{Lu})[^,;.:()“”""]{1,140}?(?:\s*\(kh(?:óa|oá)\s+[IVX]+\))?)(?=\s+(?:" + AfterIssuer
        + @")(?![\p{L}])|\s*[,;.:()“”""]|\s*$)",
        Options)]
    private static partial Regex IssuerAfter();

    [GeneratedRegex(
        @"\G\s*,?\s*(?<title>" + OpeningQuote + "|" + OtherDocument + @"(?:về|ban\s+hành|phê\s+duyệt|quy\s+định|tiếp\s+tục|thực\s+hiện|triển\s+khai|hướng\s+dẫn|tổng\s+kết|sửa\s+đổi|thành\s+lập|công\s+bố|thí\s+điểm)(?![\p{L}]))",
        Options)]
    private static partial Regex TitleAfterIssuer();

    [GeneratedRegex(@"\G\s*,?\s*(?<title>" + OpeningQuote + @"|về\s(?!đích)|ban\s+hành\s|phê\s+duyệt\s)", Options)]
    private static partial Regex TitleAfterNumber();

    // One right behind the number closes what was opened before it.
    private const string OpeningQuote = @"(?:“|(?<=[\s,])"")(?=\s*[\p{L}\d])";

    // ", Hướng dẫn số 22-HD/BTCTW" is the next document, ", hướng dẫn thực hiện …" what this one does.
    private const string OtherDocument = @"(?!(?:hướng\s+dẫn(?:\s+liên\s+ngành)?|quy\s+định)\s+(?:số\s*)?\d)";

    // "…; căn cứ Công văn số …": the plan's next ground.
    private const string NextGround = @";(?=\s*(?:và\s+)?(?:(?:căn\s+cứ|trên\s+cơ\s+sở)\s+(?:các\s+)?(?-i:" + DocumentKinds.Words + @")(?!\p{L})|(?:thực\s+hiện|triển\s+khai)\s+(?:thực\s+hiện\s+)?(?:các\s+)?(?-i:" + NumberedDocument + ")))";

    // What the citing body itself does after the title.
    private const string Clause =
        @"(?:Ban\s+Thường\s+vụ|Ban\s+Chấp\s+hành|Tỉnh\s+ủy|Thành\s+ủy|Ủy\s+ban\s+nhân\s+dân|Uỷ\s+ban\s+nhân\s+dân|UBND|Đảng\s+ủy|Sở|Bộ|Ban)\s[^.;]{0,80}?(?:xây\s+dựng|ban\s+hành)\s";

    private const string AlsoWithoutComma = @"và\s+" + NumberedDocument + @"|(?:cụ\s+thể\s+)?như\s+sau|được\s+sửa\s+đổi";

    private const string OtherEnds =
        @"\.(?=\s|$)|\s?/\.|:\s|,\s*(?:" + Clause + "|" + NumberedDocument + @"|(?:báo\s+cáo|đặc\s+biệt|trong\s+đó)\s|" + AlsoWithoutComma + @")|\s(?=[\s(gvcnđ])\s*(?:\((?!kh(?:óa|oá)\s)|gắn\s+với|" + AlsoWithoutComma + ")";

    [GeneratedRegex(@";|" + OtherEnds, Options)]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@";(?=\s*(?-i:\p{Lu}))|" + NextGround + "|" + OtherEnds, Options)]
    private static partial Regex TitleEndAtCapital();

    [GeneratedRegex(@"^(?:về\s+việc\s+(?=[“""])|về\s+)", Options)]
    private static partial Regex About();
}
