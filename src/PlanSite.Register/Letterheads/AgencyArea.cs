using System.Text.RegularExpressions;
using PlanSite.Register.Agencies;

namespace PlanSite.Register.Letterheads;

/// <summary>The province of an agency, and the district, ministry, department or school within which it is known.</summary>
/// <param name="Province">Without the word for what it is (Trà Vinh, Hà Nội); empty for central bodies.</param>
/// <param name="Authority">As in the jurisdiction ("huyện Tân Kỳ", "Bộ Nội vụ"); null for the bodies of a whole province or of the State.</param>
internal sealed partial record AgencyArea(string Province, string? Authority)
{
    private static readonly HashSet<string> Cities = new(StringComparer.OrdinalIgnoreCase) { "Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế" };

    /// <summary>The area that a jurisdiction names.</summary>
    public static AgencyArea Of(string jurisdiction)
    {
        var parts = jurisdiction.Split('/', 2, StringSplitOptions.TrimEntries);
        var province = Title().Replace(parts[0], "");
        return new AgencyArea(AgencyScope.Key(province) == AgencyScope.Key(AgencyDirectory.Central) ? "" : province, parts.Length > 1 ? parts[1] : null);
    }

    public bool IsCentral => Province.Length == 0;

    public bool IsCity => Cities.Contains(Province);

    /// <summary>"tỉnh Trà Vinh", "thành phố Hà Nội".</summary>
    public string WithTitle => $"{(IsCity ? "thành phố" : "tỉnh")} {Province}";

    /// <summary>"Tỉnh ủy Trà Vinh", "Thành ủy Hà Nội".</summary>
    public string PartyCommittee => $"{(IsCity ? "Thành" : "Tỉnh")} ủy {Province}";

    /// <summary>Kind ("huyện") and name of the district or commune that the authority is; null when it is none.</summary>
    public (string Kind, string Name)? District =>
        Authority is not null && DistrictName().Match(Authority) is { Success: true } match ? (match.Groups[1].Value.ToLowerInvariant(), match.Groups[2].Value) : null;

    [GeneratedRegex(@"^(?:tỉnh|thành phố|TP\.?)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu) (.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DistrictName();
}
