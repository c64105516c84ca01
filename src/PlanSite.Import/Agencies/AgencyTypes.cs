using System.Text.RegularExpressions;
using PlanSite.Register.Agencies;

namespace PlanSite.Import.Agencies;

/// <summary>What sort of body a name means, by the words it begins with.</summary>
internal static class AgencyTypes
{
    // The first that fits the name's compare key, without "các", decides.
    private static readonly (AgencyType Type, Regex Begins)[] Table =
    [
        (AgencyType.Persons, Begins("đồng chí|người đứng đầu|thủ trưởng|chủ tịch|phó chủ tịch|giám đốc|bí thư|ủy viên|tỉnh ủy viên|cấp ủy viên|tập thể lãnh đạo|trưởng")),
        (AgencyType.Front, Begins("(?:ban )?thường trực (?:ủy ban )?(?:mặt trận|mttq)|đảng đoàn (?:mặt trận|ủy ban mặt trận|liên đoàn|hội (?!đồng))|mặt trận|ủy ban mặt trận|mttq|tỉnh đoàn|thành đoàn|đoàn thanh niên|ban thường vụ (?:tỉnh|thành|huyện) ?đoàn|liên đoàn lao động|hội (?!đồng)|tổ chức chính trị|đoàn thể|liên minh|liên hiệp|hiệp hội|tổ chức xã hội")),
        (AgencyType.Party, Begins("ban cán sự đảng|đảng đoàn|đảng ủy|đảng bộ|ban thường vụ|ban chấp hành|thường trực (?:tỉnh|thành|huyện|thị|đảng) ủy|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|cấp ủy|chi bộ|chi ủy|tổ chức (?:cơ sở )?đảng|bộ chính trị|ban bí thư|ủy ban kiểm tra|văn phòng (?:tỉnh|thành|huyện|đảng)|ban .*(?:tỉnh|thành|huyện|đảng) ủy|ban xây dựng đảng|cơ quan của đảng|cơ quan chuyên trách|ban của|huyện thị|trường chính trị|trung tâm chính trị|ban tổ chức|ban tuyên giáo|ban dân vận|ban nội chính")),
        (AgencyType.Forces, Begins("công an|bộ chỉ huy|bộ đội|bộ tư lệnh|quân khu|lực lượng vũ trang|ban chỉ huy")),
        (AgencyType.Justice, Begins("tòa án|viện kiểm sát|tand|vksnd|cơ quan tư pháp|thi hành án")),
        (AgencyType.Press, Begins("báo|đài|cơ quan báo chí|cơ quan thông tin đại chúng|cơ quan truyền thông|cổng thông tin|công thông tin|hệ thống thông tin")),
        (AgencyType.State, Begins("ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|thường trực|sở|ban|ngành|thanh tra|văn phòng|cục|chi cục|tổng cục|bộ|chính phủ|thủ tướng|quốc hội|kho bạc|ngân hàng nhà nước|bảo hiểm xã hội|cơ quan nhà nước|trung tâm|phòng|đoàn đại biểu|cấp|huyện|xã|phường")),
    ];

    public static AgencyType Of(string name)
    {
        var key = AgencyDirectory.Key(name);
        var body = key.StartsWith("các ", StringComparison.Ordinal) ? key[4..] : key;
        return Array.Find(Table, row => row.Begins.IsMatch(body)) is { Begins: not null } row ? row.Type : AgencyType.Other;
    }

    private static Regex Begins(string words) => new($"^(?:{words})", RegexOptions.CultureInvariant);
}
