using System.Text.RegularExpressions;

namespace PlanSite.Import.Agencies;

/// <summary>Areas listed by name within one group: "Ủy ban nhân dân các xã Kim Thượng, Xuân Sơn và Đồng Sơn".</summary>
internal static partial class AreaNames
{
    private const int LongestList = 200;

    private const string Ranks = "(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|khu phố|thôn|bản|xóm|ấp|buôn|khóm)";

    private static readonly WordList RankWords = new(["tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu", "khu phố", "thôn", "bản", "xóm", "ấp", "buôn", "khóm"]);

    /// <summary>The offset after the name that follows a comma in such a list; -1 when the text before the comma ends with no such list or no name of an area follows.</summary>
    public static int NextEnd(AgencyText text, int start, int comma, int next)
    {
        // "các huyện Đơn Dương, Đức Trọng và thành phố Đà Lạt"
        if (RankWords.LengthAt(text, next) is > 0 and var rank && !text.IsUpperAt(next)) next = text.SkipSpaces(next + rank);
        if (!text.IsUpperAt(next) || AgencyNameReader.IsHead(text, next)) return -1;
        return ListedAreas().IsMatch(text.Text.AsSpan()[Math.Max(WithQuantifier(text, start), comma - LongestList)..comma]) ? EndOfProperName(text, next) : -1;
    }

    // "và các huyện Đồng Văn, Mèo Vạc": the word for many stands right before the name.
    private static int WithQuantifier(AgencyText text, int start) => start >= 4 && text.Key.AsSpan(0, start).EndsWith("các ", StringComparison.Ordinal) ? start - 4 : start;

    /// <summary>The offset after a proper name: words with a capital, a number.</summary>
    public static int EndOfProperName(AgencyText text, int at)
    {
        var end = text.WordEnd(at);
        while (text.SkipSpaces(end) is var next && next == end + 1 && (text.IsUpperAt(next) || (next < text.Length && char.IsDigit(text.Text[next])))) end = text.WordEnd(next);
        return end;
    }

    [GeneratedRegex("[Cc]ác " + Ranks + "(?:(?:,| và)? " + Ranks + @")*(?:(?:,|,? và)?(?: " + Ranks + @")? \p{Lu}\p{Ll}*(?: \d+)?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex ListedAreas();
}
