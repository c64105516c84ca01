using System.Text.RegularExpressions;

namespace PlanSite.Import.Deadlines;

/// <summary>The days of an anniversary in brackets behind its name: "kỷ niệm 87 năm Ngày thành lập Hội (20/10/1930 - 20/10/2017)". They tell what is celebrated, not when work is due.</summary>
internal static partial class Anniversaries
{
    /// <summary>Each from the name to the end of the bracket.</summary>
    public static IEnumerable<Match> In(string text) => MayHoldFeast(text) ? Celebrated().Matches(text).Concat(Feast().Matches(text)) : Celebrated().Matches(text);

    /// <summary>Whether such a bracket ends at an offset.</summary>
    public static bool EndAt(string text, int end) => In(text).Any(match => match.Index + match.Length == end);

    private static bool MayHoldFeast(string text) => text.Contains('(', StringComparison.Ordinal) && text.Contains('/', StringComparison.Ordinal) && text.Contains("gày ", StringComparison.Ordinal);

    // "Ngày Chuyển đổi số quốc gia (10/10)": a day of every year. What is held on such a day of this year ("Ngày hội …") has its time there.
    [GeneratedRegex(@"(?<!\p{L})(?:ngày (?=\p{Lu})|Ngày (?!hội |bầu |làm |công |lễ ))\p{L}[^.;:,()\d]{4,100}\(\s*(?:ngày )?\d{1,2}\s?/\s?\d{1,2}\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Feast();

    // The same day of two years, two years, or the first day alone, long ago.
    [GeneratedRegex(@"(?:[Kk](?:ỷ|ỉ) niệm|[Nn]gày (?:thành lập|truyền thống|sinh|mất|Quốc khánh|[Gg]iải phóng)|[Nn]ăm (?:[Nn]gày|thành lập)|Quốc khánh)(?!\p{L})[^.;()]{0,200}\(\s*(?:ngày )?(?:(?<day>\d{1,2}\s?[/-]\s?\d{1,2})\s?[/-]\s?\d{4}\s*[-–]\s*(?:ngày )?\k<day>\s?[/-]\s?\d{4}|(?:19\d\d|20[01]\d)\s*[-–]\s*20\d\d|\d{1,2}\s?[/-]\s?\d{1,2}\s?[/-]\s?19\d\d)\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Celebrated();
}
