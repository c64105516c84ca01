using System.Text.RegularExpressions;
using PlanSite.Register.Agencies;

namespace PlanSite.Import.Agencies;

/// <summary>Brings printed names of agencies to the form in which a register lists them.</summary>
internal static partial class AgencyNames
{
    // Only short forms that stand for one name everywhere.
    private static readonly (Regex Short, string Long)[] ShortForms =
    [
        (Word("UBND"), "Ủy ban nhân dân"),
        (Word("HĐND"), "Hội đồng nhân dân"),
        (Word("UBMTTQVN|UBMTTQ Việt Nam|UBMTTQ|Ủy ban MTTQ Việt Nam|Ủy ban MTTQ"), "Ủy ban Mặt trận Tổ quốc Việt Nam"),
        (Word("MTTQVN|MTTQ Việt Nam|MTTQ"), "Mặt trận Tổ quốc Việt Nam"),
        (Word("TAND"), "Tòa án nhân dân"),
        (Word("VKSND"), "Viện kiểm sát nhân dân"),
        (Word("UBKT"), "Ủy ban Kiểm tra"),
        (Word("BTV"), "Ban Thường vụ"),
        (Word("BCH"), "Ban Chấp hành"),
        (Word("VPTU"), "Văn phòng Tỉnh ủy"),
        (Word("BHXH"), "Bảo hiểm xã hội"),
        (Word("LĐLĐ"), "Liên đoàn Lao động"),
        (Word("LHPN"), "Liên hiệp Phụ nữ"),
        (Word("HLHPN"), "Hội Liên hiệp Phụ nữ"),
        (Word("TNCS HCM|TNCS Hồ Chí Minh"), "Thanh niên Cộng sản Hồ Chí Minh"),
        (Word("CCB"), "Cựu chiến binh"),
        (Word("NHNN"), "Ngân hàng Nhà nước"),
        (Word("KBNN"), "Kho bạc Nhà nước"),
        (Word("THADS"), "Thi hành án dân sự"),
        (Word("BĐBP"), "Bộ đội Biên phòng"),
        (Word("CHQS"), "Chỉ huy Quân sự"),
        (Word("BCĐ"), "Ban Chỉ đạo"),
        (Word("BQL"), "Ban Quản lý"),
        (Word("Uỷ ban"), "Ủy ban"),
        (Word("uỷ ban"), "ủy ban"),
    ];

    [GeneratedRegex(@"^(?:các|những|mỗi|từng|toàn thể)(?: |$)|(?<!Khối )\bcác |^(?:cấp ủy|tổ chức đảng|tổ chức chính trị|cơ quan|đơn vị|sở, )|, ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Many();

    [GeneratedRegex(@"^(?:Sở|Bộ|Ban|Phòng|Hội|Trường|Trung tâm|Viện) [^,]+, [^,]+ và ", RegexOptions.CultureInvariant)]
    private static partial Regex OneName();

    /// <summary>Short forms written out, first letter a capital.</summary>
    public static string Canonical(string printed)
    {
        var name = ShortForms.Aggregate(Departments.InFull(printed.Trim()), (text, form) => form.Short.Replace(text, form.Long));
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>Whether a name stands for several agencies.</summary>
    public static bool IsGroup(string name) => Many().IsMatch(name) && !OneName().IsMatch(name);

    /// <summary>Whether two printed names differ in more than spelling.</summary>
    public static bool Differ(string one, string other) => AgencyDirectory.Key(one) != AgencyDirectory.Key(other);

    private static Regex Word(string words) => new($@"(?<!\p{{L}})(?:{words})(?!\p{{L}})", RegexOptions.CultureInvariant);
}
