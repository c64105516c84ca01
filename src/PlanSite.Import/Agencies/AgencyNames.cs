using System.Text.RegularExpressions;
using PlanSite.Register.Agencies;

namespace PlanSite.Import.Agencies;

/// <summary>Brings printed names of agencies to the form in which a register lists them.</summary>
internal static partial class AgencyNames
{
    // Only short forms that stand for one name everywhere.
    private static readonly ShortForms Abbreviations = new(
    [
        ("UBND", "Ủy ban nhân dân"),
        ("HĐND", "Hội đồng nhân dân"),
        ("UBMTTQVN|UBMTTQ Việt Nam|UBMTTQ|Ủy ban MTTQ Việt Nam|Ủy ban MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
        ("MTTQVN|MTTQ Việt Nam|MTTQ", "Mặt trận Tổ quốc Việt Nam"),
        ("TAND", "Tòa án nhân dân"),
        ("VKSND", "Viện kiểm sát nhân dân"),
        ("UBKT", "Ủy ban Kiểm tra"),
        ("BTV", "Ban Thường vụ"),
        ("BCH", "Ban Chấp hành"),
        ("VPTU", "Văn phòng Tỉnh ủy"),
        ("BHXH", "Bảo hiểm xã hội"),
        ("LĐLĐ", "Liên đoàn Lao động"),
        ("LHPN", "Liên hiệp Phụ nữ"),
        ("HLHPN", "Hội Liên hiệp Phụ nữ"),
        ("TNCS HCM|TNCS Hồ Chí Minh", "Thanh niên Cộng sản Hồ Chí Minh"),
        ("CCB", "Cựu chiến binh"),
        ("NHNN", "Ngân hàng Nhà nước"),
        ("KBNN", "Kho bạc Nhà nước"),
        ("THADS", "Thi hành án dân sự"),
        ("BĐBP", "Bộ đội Biên phòng"),
        ("CHQS", "Chỉ huy Quân sự"),
        ("BCĐ", "Ban Chỉ đạo"),
        ("BQL", "Ban Quản lý"),
        ("Uỷ ban", "Ủy ban"),
        ("uỷ ban", "ủy ban"),
    ], @"(?<!\p{L})", @"(?!\p{L})");

    [GeneratedRegex(@"^(?:các|những|mỗi|từng|toàn thể)(?: |$)|(?<!Khối )\bcác |^(?:cấp ủy|tổ chức đảng|tổ chức chính trị|cơ quan|đơn vị|sở, )|, ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Many();

    [GeneratedRegex(@"^(?:Sở|Bộ|Ban|Phòng|Hội|Trường|Trung tâm|Viện) [^,]+, [^,]+ và |^(?:Báo và )?(?:Đài )?Phát thanh, [Tt]ruyền hình(?: [^,]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OneName();

    /// <summary>Short forms written out, first letter a capital.</summary>
    public static string Canonical(string printed)
    {
        var name = Abbreviations.WriteOut(Departments.InFull(printed.Trim()));
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>Whether a name stands for several agencies.</summary>
    public static bool IsGroup(string name) => Many().IsMatch(name) && !OneName().IsMatch(name);

    /// <summary>Whether two printed names differ in more than spelling.</summary>
    public static bool Differ(string one, string other) => AgencyDirectory.Key(one) != AgencyDirectory.Key(other);
}
