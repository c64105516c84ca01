using System.Buffers;
using System.Text.RegularExpressions;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Readings;

/// <summary>Finds what looks like a day, a month, a quarter or a term, whether a rule reads it or not. Group <c>d</c>, <c>m</c> and <c>y</c> are of a day.</summary>
internal static partial class PrintedTimes
{
    // What every time begins with, but for its figures.
    private static readonly string[] Openings = ["ngày", "tháng", "Tháng", "qu", "Qu", "trong", "đầu", "giữa", "cuối", "T"];

    private static readonly SearchValues<char> FirstLetters = SearchValues.Create("ntTqQđgc");

    /// <summary>The times of a text in order.</summary>
    public static IEnumerable<Match> In(string text)
    {
        if (!MayHoldTime(text)) yield break;
        for (var at = 0; at < text.Length;)
        {
            var match = BeginsAt(text, at) ? Time().Match(text, at) : Match.Empty;
            if (match.Success) yield return match;
            at += Math.Max(1, match.Length);
        }
    }

    // A time has figures, Arabic or, of a month or quarter, Roman.
    private static bool MayHoldTime(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || Signs.AnyIn(text, "uý", "háng");

    // A day without its word has its month close behind.
    private static bool BeginsAt(string text, int at) => char.IsAsciiDigit(text[at])
        ? text.AsSpan(at + 1, Math.Min(2, text.Length - at - 1)).Contains('/')
        : FirstLetters.Contains(text[at]) && (at == 0 || !char.IsLetter(text[at - 1])) && OpensAt(text, at);

    private static bool OpensAt(string text, int at)
    {
        foreach (var opening in Openings)
            if (text.AsSpan(at).StartsWith(opening, StringComparison.Ordinal)) return true;
        return false;
    }

    // A day of another document is that of "… của Bộ Nội vụ".
    private const string OfDay =
        @"(?>ngày\s*(?<d>\d{1,2})\s*(?:/|-|\.|tháng)\s*(?<m>\d{1,2})(?!\d)(?:\s*(?:/|-|\.|năm)\s*(?<y>(?:19|20)\d\d))?|(?<!\d)(?<d>\d{1,2})/(?<m>\d{1,2})/(?<y>20\d\d))(?!\s+của\s+\p{Lu})";

    private const string OfMonth = @"(?:[Tt]háng|[Qq]u[ýí])\s*(?:\d{1,2}(?![\d%])|[IVX]+(?!\p{L})|(?:Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười(?:\s+(?:[Mm]ột|[Hh]ai))?|(?:hai|ba|tư|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai))?|[Gg]iêng|[Cc]hạp)(?!\s+lần))(?!\p{L}))(?:\s*(?:/|-|,?\s*năm)\s*(?:19|20)\d\d)?";

    // A day or week that only its label tells from a fraction; "T12" behind a word of time.
    private const string OfLabel = @"(?<=(?:thời hạn|mốc thời gian|hạn cuối)(?: là|:)? |[Tt]uần )\d{1,2}/\d{1,2}(?![\d/])|(?<=(?:[Tt]rong|[Tt]ừ|[Đđ]ến|[Tt]rước|[Hh]ết|[Cc]uối|[Đđ]ầu|[Gg]iữa) |\()T\.?\d{1,2}(?:/20\d\d)?(?![\p{L}\d])";

    // Without an event from which it runs.
    private const string OfTerm = @"trong\s+(?:vòng\s+|thời\s+hạn\s+)?\d{1,3}\s+(?:giờ|ngày|tuần|tháng)";

    // "cuối năm 2024"
    private const string OfYearEdge = @"(?<!(?<!\p{L})(?:so với|tại|của|tính đến|hiện) )(?:đầu|giữa|cuối)\s+năm\s+20\d\d(?!\d)";

    [GeneratedRegex(@"\G(?<!\p{L}|kỷ niệm |từ |Ngày |[Cc]ách mạng )(?:" + OfDay + "|" + OfMonth + "|" + OfTerm + "|" + OfYearEdge + "|" + OfLabel + ")", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
