using System.Text.RegularExpressions;

namespace PlanSite.Register.Agencies;

/// <summary>Where the agencies that a plan names are known. "Phòng Nội vụ" of two districts and "Văn phòng Bộ" of two ministries are two agencies each, "Sở Nội vụ" of their province is one.</summary>
/// <param name="Jurisdiction">The jurisdiction of the plan.</param>
/// <param name="Authority">The district, commune, ministry, department, school or hospital whose own bodies the plan calls by short names; null for a plan of a whole province or of the State.</param>
public sealed partial record AgencyScope(string Jurisdiction, string? Authority)
{
    private const string Within = " / ";

    private readonly bool isArea = Authority is not null && Area().IsMatch(Authority);

    /// <summary>The place where the plan is signed: the district or commune without the word for what it is, else the province.</summary>
    public string Place => isArea ? Area().Replace(Authority!, "") : Jurisdiction;

    /// <summary>The jurisdiction of an agency, by its name in the plan: within the authority for its own bodies.</summary>
    public string Of(string name) => Authority is not null && IsOwn(AgencyDirectory.Key(name)) ? Jurisdiction + Within + Authority : Jurisdiction;

    /// <summary>The jurisdiction around the authority of an agency ("Nghệ An" of "Nghệ An / huyện Tân Kỳ").</summary>
    public static string Around(string jurisdiction) => jurisdiction.Split(Within)[0];

    // In a district everything is its own but what is said to be of the province; of a ministry or a school only what it is divided into.
    private bool IsOwn(string key) => isArea
        ? !OfProvince().IsMatch(key) && (IsCityItself || !OfCity().IsMatch(key))
        : Division().IsMatch(key) && !OfOthers().IsMatch(key) && (Jurisdiction == AgencyDirectory.Central || !CentralDivision().IsMatch(key));

    private bool IsCityItself => AgencyDirectory.Key(Authority!).StartsWith("thành phố ", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Area();

    [GeneratedRegex(@"(?<!\p{L})tỉnh(?!\p{L})|^(?:các )?sở(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex OfProvince();

    [GeneratedRegex(@"(?<!\p{L})(?:thành phố|thành ủy|thành đoàn)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfCity();

    [GeneratedRegex(
        @"^(?:(?:các|những|lãnh đạo|trưởng|phó trưởng|phụ trách|tập thể) )*(?:phòng|khoa|tổ|vụ|cục|bộ phận|đơn vị|ban giám đốc|ban giám hiệu|ban lãnh đạo|văn phòng|thanh tra|trung tâm|hiệu trưởng|giáo viên|chi bộ|công đoàn|đoàn thanh niên)(?!\p{L})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Division();

    [GeneratedRegex(@"^(?:(?:các|lãnh đạo) )*(?:vụ|cục)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex CentralDivision();

    [GeneratedRegex(@"(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|ubnd|ủy ban|hđnd|hội đồng nhân dân|trung ương|chính phủ|quốc hội|nhà nước)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex OfOthers();
}
