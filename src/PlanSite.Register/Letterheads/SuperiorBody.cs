using System.Text.RegularExpressions;
using PlanSite.Register.Agencies;

namespace PlanSite.Register.Letterheads;

/// <summary>Which body stands above an agency's name in its documents, as far as the genre fixes it.</summary>
internal static class SuperiorBody
{
    // The first row that fits decides; {0} is the province with its title, {1} its Party committee. A row without a body says that none is printed.
    private static readonly (Regex Name, string? Body)[] OfProvince =
    [
        (Pattern("^(?:tỉnh ủy|thành ủy|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)( tỉnh| thành phố)?$"), null),
        (Pattern("^(?:ban cán sự đảng|đảng đoàn) "), "{1}"),
        (Pattern("^(?:ban|văn phòng|ủy ban kiểm tra|thường trực|trường chính trị) .*tỉnh ủy$"), "{1}"),
        (Pattern("^trường chính trị tỉnh$"), "{1}"),
        (Pattern("^(?:ban|văn phòng|ủy ban kiểm tra) .*đảng ủy khối các cơ quan tỉnh$"), "Đảng ủy Khối các cơ quan tỉnh"),
        (Pattern("^đảng ủy (?:khối|công an tỉnh|quân sự tỉnh|bộ đội biên phòng|bộ chỉ huy|(?:ủy ban nhân dân|ubnd) tỉnh|các cơ quan đảng)"), "Đảng bộ {0}"),
        (Pattern("^(?:huyện|thị|quận) ủy \\p{L}"), "Đảng bộ {0}"),
        (Pattern("^sở |^thanh tra (?:tỉnh|thành phố)$|^văn phòng (?:ủy ban nhân dân|ubnd) (?:tỉnh|thành phố)$|^ban dân tộc(?: tỉnh)?$"), "Ủy ban nhân dân {0}"),
        (Pattern("^ban quản lý (?:các )?khu (?:kinh tế|công nghiệp)|^đài phát thanh (?:và )?truyền hình"), "Ủy ban nhân dân {0}"),
        (Pattern("^công an (?:tỉnh|thành phố)$"), "Bộ Công an"),
        (Pattern("^(?:tòa án|tand) .*(?:tỉnh|thành phố)$|^tand (?:tỉnh|thành phố)$"), "Tòa án nhân dân tối cao"),
        (Pattern("^(?:viện kiểm sát nhân dân|vksnd) (?:tỉnh|thành phố)$"), "Viện kiểm sát nhân dân tối cao"),
        (Pattern("^liên đoàn lao động (?:tỉnh|thành phố)$"), "Tổng Liên đoàn Lao động Việt Nam"),
    ];

    // Of the bodies of a central city: what those of a province's own city are called too has a row only here.
    private static readonly (Regex Name, string? Body)[] OfCity =
    [
        (Pattern("^(?:ban|văn phòng|ủy ban kiểm tra|thường trực) .*thành ủy$"), "{1}"),
    ];

    private static readonly Regex DistrictOffice = Pattern("^(?:phòng|thanh tra)(?: |$)|^văn phòng (?:ủy ban nhân dân|ubnd|(?:hđnd|hội đồng nhân dân) và)");
    private static readonly Regex DistrictBoard = Pattern("^(?:ban|văn phòng|ủy ban kiểm tra|thường trực) .*(?:huyện|thị|quận|thành) ủy$");
    private static readonly Regex DistrictCommittee = Pattern("^(?:huyện|thị|quận|thành) ủy$");

    private static readonly Dictionary<string, string> CommitteeOf =
        new(StringComparer.Ordinal) { ["huyện"] = "Huyện ủy", ["quận"] = "Quận ủy", ["thị xã"] = "Thị ủy", ["thành phố"] = "Thành ủy" };

    /// <summary>The body above, with its place ("Ủy ban nhân dân tỉnh Trà Vinh"); null where none is printed or no rule says which it is.</summary>
    public static string? Of(Agency agency)
    {
        if (agency.IsGroup || agency.Type is AgencyType.Persons) return null;
        var area = AgencyArea.Of(agency.Jurisdiction);
        var key = AgencyDirectory.Key(agency.Name);
        if (area.District is { } district) return InDistrict(key, area, district);
        if (area.Authority is { } authority) return AgencyDirectory.Key(authority) == key ? null : authority;
        return area.IsCentral ? null : InProvince(key, area);
    }

    private static string? InProvince(string key, AgencyArea area)
    {
        var rules = area.IsCity ? OfCity.Concat(OfProvince) : OfProvince;
        var body = rules.FirstOrDefault(rule => rule.Name.IsMatch(key)).Body;
        return body?.Replace("{0}", area.WithTitle, StringComparison.Ordinal).Replace("{1}", area.PartyCommittee, StringComparison.Ordinal);
    }

    private static string? InDistrict(string key, AgencyArea area, (string Kind, string Name) district)
    {
        if (DistrictOffice.IsMatch(key)) return $"Ủy ban nhân dân {district.Kind} {district.Name}";
        if (DistrictCommittee.IsMatch(key)) return $"Đảng bộ {area.WithTitle}";
        return DistrictBoard.IsMatch(key) && CommitteeOf.GetValueOrDefault(district.Kind) is { } committee ? $"{committee} {district.Name}" : null;
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
