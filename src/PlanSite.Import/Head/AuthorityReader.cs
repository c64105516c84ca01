using System.Text.RegularExpressions;
using PlanSite.Register.Agencies;

namespace PlanSite.Import.Head;

/// <summary>Finds the authority whose own bodies a plan calls by short names.</summary>
internal static partial class AuthorityReader
{
    /// <summary>A school or hospital, else the district or commune of the issuer or the letterhead, else a ministry or department; null for a plan of a whole province or of the State.</summary>
    public static string? Read(string? issuer, Letterhead letterhead, string jurisdiction)
    {
        if (issuer is null) return null;
        if (House().IsMatch(issuer)) return issuer;
        var printed = letterhead.Lines;
        if (jurisdiction == AgencyDirectory.Central) return printed.Prepend(issuer).Select(MinistryIn).FirstOrDefault(ministry => ministry is not null);
        var areas = printed.Select(line => AreaIn(Capitals.InRunningText(line) ?? "")).OfType<string>().ToList();
        var own = AreaIn(issuer) ?? (OfDistrict().IsMatch(issuer) ? areas.LastOrDefault() : null);
        if (own is not null) return Commune().IsMatch(own) && areas.FirstOrDefault(area => District().IsMatch(area)) is { } district ? $"{own}, {district}" : own;
        return Department().IsMatch(issuer) && !issuer.Contains(" - ", StringComparison.Ordinal) ? issuer : null;
    }

    private static string? MinistryIn(string line) => Ministry().Match(Capitals.InRunningText(line) is { } running && !line.Any(char.IsLower) ? running : line) is { Success: true } ministry ? ministry.Groups["name"].Value : null;

    // "Huyện ủy Tân Kỳ" is that of "huyện Tân Kỳ". Centrally run cities are jurisdictions.
    private static string? AreaIn(string text)
    {
        if (Area().Match(text) is not { Success: true } match) return null;
        var kind = match.Groups["kind"].Value.ToLowerInvariant() switch { "thị ủy" => "thị xã", "thành ủy" or "thành đoàn" or "tp" or "tp." => "thành phố", "huyện đoàn" => "huyện", var party when party.EndsWith(" ủy", StringComparison.Ordinal) => party[..^3], var other => other };
        var name = match.Groups["name"].Value;
        return kind == "thành phố" && Provinces.Exactly(name) is not null ? null : $"{kind} {name}";
    }

    [GeneratedRegex(@"^(?:Trường|Học viện|Bệnh viện)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex House();

    [GeneratedRegex(@"^(?:Bộ trưởng )?(?<name>(?:Bộ(?! [Cc]hính trị)|Tổng cục|Ngân hàng|Kiểm toán|Thanh tra|Bảo hiểm|Viện|Ủy ban Dân tộc|Tổng Liên đoàn)(?!\p{L}).*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ministry();

    [GeneratedRegex(@"(?<!\p{L})(?<kind>[Hh]uyện ủy|[Tt]hị ủy|[Qq]uận ủy|[Tt]hành ủy|[Hh]uyện đoàn|[Tt]hành đoàn|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|TP\.?|[Tt]p\.?|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu) (?<name>\p{Lu}[\p{L}'’]*(?:(?: - | )\p{Lu}[\p{L}'’]*)*|\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Area();

    [GeneratedRegex(@"^(?:xã|phường|thị trấn) ", RegexOptions.CultureInvariant)]
    private static partial Regex Commune();

    [GeneratedRegex(@"^(?:huyện|quận|thị xã|thành phố) ", RegexOptions.CultureInvariant)]
    private static partial Regex District();

    // Bodies that print their district above their name.
    [GeneratedRegex(@"(?:[Hh]uyện ủy|[Tt]hị ủy|[Qq]uận ủy|[Tt]hành ủy|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)$|^(?:Phòng|Đảng ủy|Chi bộ|Trung tâm|Hội|Ban)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex OfDistrict();

    [GeneratedRegex(@"^(?:Sở|Trung tâm|Viện|Cục|Chi cục|Kho bạc|Bảo hiểm|Ngân hàng|Công an tỉnh|Đài)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Department();
}
