using System.Text.RegularExpressions;

namespace PlanSite.Register.Agencies;

/// <summary>Where the agencies that a plan names are known. "Phòng Nội vụ" of two districts and "Văn phòng Bộ" of two ministries are two agencies each, "Sở Nội vụ" of their province is one.</summary>
/// <param name="Jurisdiction">The jurisdiction of the plan.</param>
/// <param name="Authority">The district, commune, ministry, department, school or hospital whose own bodies the plan calls by short names; null for a plan of a whole province or of the State.</param>
public sealed partial record AgencyScope(string Jurisdiction, string? Authority)
{
    private const string Within = " / ";

    private readonly bool isArea = Authority is not null && Area().IsMatch(Authority);
    private readonly bool isHouse = Authority is not null && House().IsMatch(Authority);

    /// <summary>The place where the plan is signed: the district or commune without the word for what it is, else the province.</summary>
    public string Place => isArea && Area().Replace(Authority!, "") is var name && !char.IsDigit(name[0]) ? name.Split(',')[0] : Jurisdiction;

    /// <summary>The jurisdiction of an agency, by its name in the plan: within the authority for its own bodies.</summary>
    public string Of(string name) => Authority is not null && IsOwn(AgencyDirectory.Key(name), name) ? Jurisdiction + Within + Authority : Jurisdiction;

    /// <summary>The jurisdiction around the authority of an agency ("Nghệ An" of "Nghệ An / huyện Tân Kỳ").</summary>
    public static string Around(string jurisdiction) => jurisdiction.Split('/')[0].TrimEnd();

    /// <summary>The form in which jurisdictions are compared.</summary>
    public static string Key(string jurisdiction) => AgencyDirectory.Key(jurisdiction).Replace(Within, "/", StringComparison.Ordinal);

    // A name that prints its place says itself where it belongs. Of a ministry or a school only what it is divided into is its own.
    private bool IsOwn(string key, string name)
    {
        if (PlaceName().IsMatch(name) || OfProvince().IsMatch(key) || OfState().IsMatch(key)) return false;
        if (isArea) return IsCityItself || !OfCity().IsMatch(key);
        if (OfOthers().IsMatch(key)) return false;
        return Division().IsMatch(key) || (isHouse && OfHouse().IsMatch(key)) || (Jurisdiction == AgencyDirectory.Central && OfMinistry().IsMatch(key));
    }

    private bool IsCityItself => AgencyDirectory.Key(Authority!).StartsWith("thành phố ", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Area();

    [GeneratedRegex(@"^(?:trường|học viện|bệnh viện)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex House();

    // "UBND huyện Quỳ Hợp", "Thành ủy Vinh", "Công an phường 5"
    [GeneratedRegex(@"(?<!\p{L})(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|TP\.?|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Hh]uyện ủy|[Tt]hị ủy|[Qq]uận ủy|[Tt]hành ủy|[Đđ]oàn|[Kk]hu vực) (?:(?!Hội |Đội )\p{Lu}\p{Ll}|\d|[IVX]+(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceName();

    [GeneratedRegex(@"(?<!\p{L})tỉnh(?!\p{L})|^(?:các )?sở(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex OfProvince();

    [GeneratedRegex(
        @"^(?:(?:các|lãnh đạo) )*(?:bộ (?!phận|chỉ huy|môn)|chính phủ|thủ tướng|quốc hội|tổng cục|ngân hàng nhà nước|trung tâm kiểm soát bệnh tật)|(?<!\p{L})(?:trung ương|chính phủ|quốc hội|quốc gia|việt nam$)(?!\p{L})",
        RegexOptions.CultureInvariant)]
    private static partial Regex OfState();

    [GeneratedRegex(@"(?<!\p{L})(?:thành phố|thành ủy|thành đoàn)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfCity();

    [GeneratedRegex(
        @"^(?:(?:các|những|lãnh đạo|trưởng|phó trưởng|phụ trách|tập thể|phó) )*(?:phòng|khoa|tổ|bộ phận|bộ môn|đơn vị|ban giám đốc|ban giám hiệu|ban lãnh đạo|hiệu trưởng|giáo viên|chi bộ|công đoàn|đoàn thanh niên|(?:văn phòng|thanh tra)(?= (?:bộ|sở|cục|viện|trường|bệnh viện|ngành)|$))(?!\p{L})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Division();

    [GeneratedRegex(@"^(?:các )?(?:nhà trường|đoàn trường|liên đội|đội|hội đồng|ban đại diện|cha mẹ|phụ huynh|học sinh|sinh viên|gvcn|gvbm|cán bộ|nhân viên|bảo vệ|thư viện|kế toán|điều dưỡng|ban quản lý)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex OfHouse();

    [GeneratedRegex(@"^(?:(?:các|lãnh đạo) )*(?:vụ|cục|trung tâm|viện|tạp chí|báo)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex OfMinistry();

    [GeneratedRegex(@"(?<!\p{L})(?:huyện|quận|thị xã|xã|phường|ubnd|ủy ban|hđnd|hội đồng nhân dân|nhà nước)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex OfOthers();
}
