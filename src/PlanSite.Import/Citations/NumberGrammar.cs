using System.Text.RegularExpressions;
using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

/// <summary>Finds printed document numbers: Party (21-KL/TW), State (59/2019/NĐ-CP), National Assembly (31/2024/QH15).</summary>
internal static partial class NumberGrammar
{
    private const string Dash = @"\s?[-–—‐‑−]\s?";
    private const string Slash = @"\s?/\s?";
    private const string Figures = @"\d{1,6}(?:\.\d{1,2})?";

    // Party codes that are also printed without their dash ("57 NQ/TW").
    private const string PartyCode = @"(?<kind>NQ|KL|CT|QĐ|QĐi|KH|CTr|TB|HD|QC|ĐA|BC|TTr)" + Slash + @"(?:TW|TƯ|TU|ThU|HU|ĐU|ĐUK)(?![\p{L}\d])";

    // "QĐi", "CTr", "TTr" are mixed; "TTG", "TƯ" are what capitals and older typewriters make of "TTg", "TW".
    private static readonly (string Printed, string Usual)[] Codes = [("TTG", "TTg"), ("CTR", "CTr"), ("TTR", "TTr"), ("QĐI", "QĐi"), ("TƯ", "TW")];

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    /// <summary>All numbers of a text in order. "số 18, 19 – NQ/TW" gives two.</summary>
    public static IEnumerable<PrintedNumber> Read(string text)
    {
        if (!text.Contains('/', StringComparison.Ordinal)) yield break;
        foreach (Match match in Numbers().Matches(text))
        {
            var code = Usual(match.Groups["code"].Value);
            var separator = match.Groups["sep"] is { Success: true } printed ? printed.Value : "-";
            foreach (var figures in match.Groups["n"].Captures.Select(capture => capture.Value))
                yield return new(DocumentNumber.Canonical(figures + separator + code), Usual(match.Groups["kind"].Value), match.Index, match.Length);
        }
    }

    /// <summary>Whether the code is that of laws and ordinances.</summary>
    public static bool IsOfNationalAssembly(string kindCode) => kindCode is "QH" or "UBTVQH" or "L" or "PL";

    // The Icelandic Ð looks like Đ and comes with some keyboards.
    private static string Usual(string printed)
    {
        var code = printed.Replace('Ð', 'Đ');
        return Array.Exists(Codes, pair => code.Contains(pair.Printed, StringComparison.Ordinal)) ? Part().Replace(code, UsualPart) : code;
    }

    private static string UsualPart(Match part) => Array.Find(Codes, pair => pair.Printed == part.Value).Usual ?? part.Value;

    [GeneratedRegex(
        @"(?<![\p{L}\d/.-])(?<n>" + Figures + @")(?:\s*(?:,|và)\s*(?:số\s+)?(?<n>" + Figures + @")){0,30}(?:(?<sep>" + Dash
        + @")(?<code>(?<kind>\p{Lu}[\p{L}]{1,5})" + Slash + @"\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)?)|\s(?<code>" + PartyCode + ")|(?<sep>" + Slash
        + @")(?<code>(?:\d{4}" + Slash + @")?(?:(?<kind>QH|UBTVQH)\d{1,2}|(?<kind>\p{Lu}[\p{L}&]{1,8})(?:" + Dash
        + @"\p{Lu}[\p{L}\d&]*)+)))(?![\p{L}\d])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();
}
