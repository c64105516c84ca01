using System.Text.RegularExpressions;

namespace PlanSite.Import.Agencies;

/// <summary>Areas listed by name within one group: "Ủy ban nhân dân các xã Kim Thượng, Xuân Sơn và Đồng Sơn".</summary>
internal static partial class AreaNames
{
    private const int LongestList = 200;

    /// <summary>The offset after the name that follows a comma in such a list; -1 when the text before the comma ends with no such list or no name of an area follows.</summary>
    public static int NextEnd(AgencyText text, int start, int comma, int next)
    {
        if (!text.IsUpperAt(next) || AgencyNameReader.IsHead(text, next)) return -1;
        return ListedAreas().IsMatch(text.Text[Math.Max(start, comma - LongestList)..comma]) ? EndOfProperName(text, next) : -1;
    }

    /// <summary>The offset after a proper name: words with a capital, a number.</summary>
    public static int EndOfProperName(AgencyText text, int at)
    {
        var end = text.WordEnd(at);
        while (text.SkipSpaces(end) is var next && next == end + 1 && (text.IsUpperAt(next) || (next < text.Length && char.IsDigit(text.Text[next])))) end = text.WordEnd(next);
        return end;
    }

    [GeneratedRegex(@"[Cc]ác (?:tỉnh|huyện|quận|xã|phường|thị trấn|thôn|bản|xóm|ấp)(?:,? \p{Lu}\p{Ll}*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex ListedAreas();
}
