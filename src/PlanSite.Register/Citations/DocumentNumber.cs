using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Register.Citations;

/// <summary>Numbers of documents in their two systems: Party (<c>21-KL/TW</c>) and State (<c>59/2019/NĐ-CP</c>).</summary>
public static partial class DocumentNumber
{
    // Bodies of which the country has one. Ministries are named one by one: BCSĐ, BTGTU or BQL begin with B too, and every province has them.
    private static readonly HashSet<string> CentralIssuers = new(StringComparer.Ordinal)
    {
        "TW", "TƯ", "CP", "TTG", "QH", "UBTVQH", "CTN", "BCT", "BBT", "HĐBCQG", "VPCP", "VPQH", "TTCP", "NHNN", "UBDT", "TANDTC", "VKSNDTC", "KTNN", "TLĐ",
        "BCA", "BQP", "BNG", "BNV", "BTP", "BTC", "BXD", "BYT", "BKH", "BKHĐT", "BKHCN", "BGDĐT", "BGTVT", "BTTTT", "BTNMT", "BNNPTNT", "BNNMT",
        "BLĐTBXH", "BVHTTDL", "BDTTG",
    };

    /// <summary>The canonical spelling of a printed number: NFC, no spaces, plain hyphens ("76/NQ- CP" → "76/NQ-CP", "38 – KL/TW" → "38-KL/TW").</summary>
    public static string Canonical(string printed)
    {
        var hyphens = Dashes().Replace(VietnameseText.Normalize(printed), "-");
        return Spaces().Replace(hyphens, "");
    }

    /// <summary>Whether the issuer in the number is a body that every province has, so that the jurisdiction is needed to tell the document.</summary>
    public static bool IsLocal(string number)
    {
        var issuer = number[(number.LastIndexOfAny(['-', '/']) + 1)..].ToUpperInvariant();
        var isParty = issuer.StartsWith("TW", StringComparison.Ordinal) || issuer.EndsWith("TW", StringComparison.Ordinal);
        var isNationalAssembly = issuer.StartsWith("QH", StringComparison.Ordinal) || issuer.StartsWith("UBTVQH", StringComparison.Ordinal);
        return !(isParty || isNationalAssembly || CentralIssuers.Contains(issuer));
    }

    /// <summary>A pattern that finds the number in any spacing and with any dash.</summary>
    public static Regex Spellings(string number) =>
        new(@"(?<![\p{L}\d])" + string.Concat(number.Select(Loosely)) + @"(?![\p{L}\d])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static string Loosely(char c) => c switch
    {
        '-' => @"\s*[-–—‐‑−]\s*",
        '/' => @"\s*/\s*",
        _ => Regex.Escape(c.ToString()),
    };

    [GeneratedRegex(@"\s*[-–—‐‑−]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
