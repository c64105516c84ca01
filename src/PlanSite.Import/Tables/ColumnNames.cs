using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Tables;

/// <summary>Tells the kinds of columns by the names in the head of a table.</summary>
internal static partial class ColumnNames
{
    /// <summary>What stands between the names of two rows of the head.</summary>
    public const string Between = " - ";

    private const int LongestName = 90;
    private const string Body = @"(?:cơ quan|đơn vị|sở|bộ|ngành|cấp|địa phương|đầu mối|ban|phòng)";
    private const string Chief = "(?:lãnh đạo|thủ trưởng|cấp ủy viên|ủy viên)";
    private const string Officer = "(?:cán bộ|công chức|viên chức|chuyên viên)";

    // The first that fits decides: "Thời gian, kết quả" is a time, "Kết quả hoàn thành" is none.
    private static readonly (ColumnKind Kind, Regex Name)[] Table =
    [
        (ColumnKind.Number, Numbering()),
        (ColumnKind.Other, Remarks()),
        (ColumnKind.Time, Timing()),
        (ColumnKind.Lead, Leading()),
        (ColumnKind.Monitor, Monitoring()),
        (ColumnKind.Direct, Directing()),
        (ColumnKind.Coordinate, Coordinating()),
        (ColumnKind.Advise, Advising()),
        (ColumnKind.Who, Doing()),
        (ColumnKind.Work, Working()),
    ];

    /// <summary>The kind of a column; <see cref="ColumnKind.Other"/> when its name says nothing.</summary>
    public static ColumnKind KindOf(string name)
    {
        var key = Bracket().Replace(VietnameseText.CompareKey(name), "").Trim(' ', '.', ':', ',', '/');
        return key.Length > LongestName ? ColumnKind.Other : Table.FirstOrDefault(row => row.Name.IsMatch(key), (Kind: ColumnKind.Other, Name: null!)).Kind;
    }

    /// <summary>The kind of a column whose name may be printed in two rows ("Phân công thực hiện - Chủ trì"): the lower name says more, unless it says nothing.</summary>
    public static ColumnKind KindOfPrinted(string name)
    {
        var kinds = name.Split(Between).Select(KindOf).ToList();
        // One name that has the dash in it: "Cơ quan chủ trì - phối hợp".
        if (kinds is [ColumnKind.Lead, ColumnKind.Coordinate]) return ColumnKind.Who;
        // "Phân công thực hiện - Kinh phí" is a sum; "Thời gian - kết quả" is a time.
        if (kinds is [ColumnKind.Who, ColumnKind.Other] && IsKnown(name.Split(Between)[1])) return ColumnKind.Other;
        return kinds.Where(kind => kind != ColumnKind.Other).LastOrDefault(ColumnKind.Other);
    }

    /// <summary>Whether a column holds targets.</summary>
    public static bool IsTarget(string name) => Target().IsMatch(name);

    /// <summary>Whether a column holds what is planned of each target ("Kế hoạch năm 2024").</summary>
    public static bool IsPlannedFigure(string name) => Planned().IsMatch(name);

    /// <summary>Whether such a column names who has to do the work.</summary>
    public static bool IsInCharge(ColumnKind kind) => kind is ColumnKind.Lead or ColumnKind.Who or ColumnKind.Advise;

    /// <summary>Whether a name is one that columns have.</summary>
    public static bool IsKnown(string name) => KindOf(name) != ColumnKind.Other || Table[1].Name.IsMatch(VietnameseText.CompareKey(name));

    [GeneratedRegex(@"^(?:s\.?t\.?t\.?|t\.?t\.?|số tt|số thứ tự|thứ tự|số)$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex($"^(?:ghi chú|nhóm|kinh phí|nguồn|dự toán|kết quả|sản phẩm|đầu ra|chỉ tiêu|tỉ lệ|mức độ|tình trạng|quy mô|phạm vi|đơn vị tính|đvt|căn cứ|cơ sở|địa điểm|địa bàn|số lượng|hình thức|phương thức|mục tiêu|yêu cầu|thành phần|đối tượng|{Body} (?:ban hành|trình|thẩm định|phê duyệt|quyết định|thông qua|phối hợp báo cáo))(?!\\p{{L}})", RegexOptions.CultureInvariant)]
    private static partial Regex Remarks();

    [GeneratedRegex(@"^(?:dự kiến )?(?:thời gian|thời hạn|thời điểm|hạn(?! chế)|kì hạn|tiến độ|lộ trình|hoàn thành|bắt đầu|kết thúc|ngày|từ|đến|khi nào|mốc)(?!\p{L})|^(?:năm|quý|tháng|giai đoạn)(?:, (?:năm|quý|tháng))*(?: (?:thực hiện|hoàn thành|bắt đầu|kết thúc))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Timing();

    [GeneratedRegex(@"^(?!.*phối hợp).*(?:(?:chủ trì|đầu mối)(?! theo dõi)|(?:thực hiện|trách nhiệm) chính(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex($"(?:{Body}|{Chief}).*(?:theo dõi|đôn đốc|giám sát)|^chủ trì theo dõi|^(?:theo dõi|đôn đốc|giám sát)(?:, (?:theo dõi|đôn đốc|giám sát))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Monitoring();

    [GeneratedRegex($"^(?:{Chief}|người).* chỉ đạo|^{Chief}.* phụ trách(?! (?:thực hiện|chính))|^chỉ đạo(?: thực hiện)?$|^{Chief}(?: {Body})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Directing();

    [GeneratedRegex($"^(?!.*chủ trì)(?:.*{Body}.*)?phối hợp|^(?:các )?{Body}.* (?:tham gia|hỗ trợ)|^(?:cùng )?tham gia(?: thực hiện)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Coordinating();

    [GeneratedRegex($"{Body}.*tham mưu|^tham mưu$", RegexOptions.CultureInvariant)]
    private static partial Regex Advising();

    [GeneratedRegex($"chủ trì.*phối hợp|trách nhiệm|phân công|^(?:các )?{Body}.*(?:thực hiện|chịu|triển khai|phụ trách|soạn thảo|được giao)|^(?:người|bộ phận|cá nhân|{Officer}).* (?:thực hiện|phụ trách)|^{Body}, {Body}|^(?:tổ chức )?thực hiện$|^phụ trách$|^(?:cơ quan|ai(?: (?:làm|thực hiện|phụ trách))?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Doing();

    [GeneratedRegex(@"(?:nhiệm vụ|công việc|đầu việc|hoạt động|giải pháp|hạng mục|công tác|việc làm|phần việc)|^(?:tên )?việc(?: (?:cần|phải|sẽ))?(?: (?:làm|thực hiện|triển khai))?$|^(?:tên |các )?(?:nội dung|đề án|dự án|văn bản|chương trình|kế hoạch|phong trào|mô hình)", RegexOptions.CultureInvariant)]
    private static partial Regex Working();

    [GeneratedRegex(@"^\s*(?:tên |các )?(?:chỉ tiêu|mục tiêu)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Target();

    [GeneratedRegex(@"^\s*kế hoạch(?:\s+(?:giao|thực hiện))?(?:\s+(?:năm\s*)?20\d\d(?:\s*[-–]\s*20\d\d)?|\s+năm)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Planned();

    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
