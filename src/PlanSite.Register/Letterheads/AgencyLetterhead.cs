using System.Text.RegularExpressions;
using PlanSite.Register.Agencies;

namespace PlanSite.Register.Letterheads;

/// <summary>What stands at the head of an agency's own documents.</summary>
/// <param name="Superior">The body above it; null where none is printed or nobody knows.</param>
/// <param name="Name">The agency as it calls itself below that body ("Ban Tổ chức" below "Tỉnh ủy Bình Thuận").</param>
/// <param name="Place">Where it dates its documents; null when nobody knows.</param>
/// <param name="IsParty">Whether it has the Party's form ("*", ĐẢNG CỘNG SẢN VIỆT NAM) and not that of the State.</param>
/// <param name="SignsFor">The collective body in whose name its head signs, with its letters ("TM. ỦY BAN NHÂN DÂN"; "T/M" alone where the Party's body may vary); null when the head signs for himself.</param>
public sealed partial record AgencyLetterhead(string? Superior, string Name, string? Place, bool IsParty, string? SignsFor)
{
    /// <summary>The letterhead of an agency: what its editor entered, else what the rules of the genre say.</summary>
    public static AgencyLetterhead Of(Agency agency)
    {
        // A committee's standing board issues documents in the committee's name.
        if (agency.Parent is null && StandingBoard().Match(agency.Name) is { Success: true } committee)
            return Of(agency with { Name = Capitalized(committee.Groups[1].Value) }) with { SignsFor = "T/M" };
        var area = AgencyArea.Of(agency.Jurisdiction);
        var superior = agency.Parent ?? SuperiorBody.Of(agency);
        var key = AgencyDirectory.Key(agency.Name);
        var isParty = agency.Type is AgencyType.Party || PartyName().IsMatch(key);
        return new AgencyLetterhead(superior, OwnName(agency.Name, superior, area), agency.Place ?? PlaceOf(agency, area), isParty, agency.IsGroup ? null : SignsForOf(key, isParty));
    }

    private static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    // Below its superior a board does not repeat it; a body that says "tỉnh" of itself and has nothing above that names the province says which.
    private static string OwnName(string name, string? superior, AgencyArea area)
    {
        if (superior is not null && Suffix().Match(name) is { Success: true } suffix && StartsLike(superior, suffix.Value)) return name[..suffix.Index].TrimEnd();
        var namesProvince = area.IsCentral || superior?.Contains(area.Province, StringComparison.OrdinalIgnoreCase) == true;
        if (area.District is { } district && DistrictAlone().IsMatch(name)) return $"{name} {district.Name}";
        return !namesProvince && area.Authority is null && ProvinceAlone().IsMatch(name) ? $"{name} {area.Province}" : name;
    }

    private static bool StartsLike(string superior, string words) => AgencyDirectory.Key(superior).StartsWith(AgencyDirectory.Key(words), StringComparison.Ordinal);

    private static string? PlaceOf(Agency agency, AgencyArea area)
    {
        if (OfDistrict().Match(agency.Name) is { Success: true } district) return char.IsDigit(district.Groups[1].Value[0]) ? district.Value : district.Groups[1].Value;
        if (!area.IsCentral) return new AgencyScope(area.Province, area.Authority).Place is var place && place == "Hồ Chí Minh" ? "Thành phố " + place : place;
        return agency.Type is AgencyType.Party or AgencyType.State ? "Hà Nội" : null;
    }

    private static string? SignsForOf(string key, bool isParty)
    {
        if (isParty) return PartyCollective().IsMatch(key) ? "T/M" : null;
        return StateCollective().Match(key) is { Success: true } body ? "TM. " + FullName(body.Value).ToUpperInvariant() : null;
    }

    private static string FullName(string body) => body.Replace("ubnd", "ủy ban nhân dân", StringComparison.Ordinal).Replace("hđnd", "hội đồng nhân dân", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:Ban Thường vụ|Thường trực|Ban Chấp hành) ((?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy(?: .+)?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex StandingBoard();

    [GeneratedRegex(@"^(?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|đảng bộ|chi bộ|đảng đoàn|ban cán sự đảng|ban thường vụ (?:tỉnh|thành|huyện|thị|quận|đảng) ủy)", RegexOptions.CultureInvariant)]
    private static partial Regex PartyName();

    [GeneratedRegex(@"^(?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|chi bộ|chi ủy|đảng đoàn|ban cán sự đảng|ban thường vụ|ban chấp hành|thường trực)", RegexOptions.CultureInvariant)]
    private static partial Regex PartyCollective();

    [GeneratedRegex(@"^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex StateCollective();

    [GeneratedRegex(@"(?<= )(?:(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy|Đảng ủy Khối các cơ quan tỉnh|Ủy ban nhân dân (?:tỉnh|thành phố|huyện|quận|thị xã))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"(?:^| )(?:tỉnh|tỉnh ủy)$|^thành ủy$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ProvinceAlone();

    [GeneratedRegex(@"(?:^| )(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn)$|^(?:huyện|thị|quận|thành) ủy$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DistrictAlone();

    [GeneratedRegex(@"(?<!\p{L})(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Hh]uyện ủy|[Tt]hị ủy|[Qq]uận ủy|[Tt]hành ủy) ((?:\p{Lu}\p{Ll}*|\d+)(?: \p{Lu}[\p{L}']*)*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfDistrict();
}
