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

    // The first that fits decides: "Thời gian, kết quả" is a time, "Kết quả hoàn thành" is none.
    private static readonly (ColumnKind Kind, Regex Name)[] Table =
    [
        (ColumnKind.Number, Numbering()),
        (ColumnKind.Other, Remarks()),
        (ColumnKind.Time, Timing()),
        (ColumnKind.Lead, Leading()),
        (ColumnKind.Monitor, Monitoring()),
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
    public static ColumnKind KindOfPrinted(string name) =>
        name.Split(Between).Reverse().Select(KindOf).FirstOrDefault(kind => kind != ColumnKind.Other, ColumnKind.Other);

    /// <summary>Whether a name is one that columns have.</summary>
    public static bool IsKnown(string name) => KindOf(name) != ColumnKind.Other || Table[1].Name.IsMatch(VietnameseText.CompareKey(name));

    [GeneratedRegex(@"^(?:s\.?t\.?t\.?|t\.?t\.?|số tt|số thứ tự|thứ tự|số)$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex($"^(?:ghi chú|nhóm|kinh phí|nguồn|dự toán|kết quả|sản phẩm|chỉ tiêu|đơn vị tính|đvt|căn cứ|cơ sở|địa điểm|địa bàn|số lượng|hình thức|mục tiêu|yêu cầu|thành phần|đối tượng|{Body} (?:ban hành|trình|phê duyệt|phối hợp báo cáo))(?!\\p{{L}})", RegexOptions.CultureInvariant)]
    private static partial Regex Remarks();

    [GeneratedRegex(@"^(?:dự kiến )?(?:thời gian|thời hạn|thời điểm|hạn|tiến độ|lộ trình|hoàn thành|bắt đầu|kết thúc|ngày|khi nào|mốc)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Timing();

    [GeneratedRegex(@"^(?!.*phối hợp).*(?:chủ trì|đầu mối)(?! theo dõi)", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex($"{Body}.*(?:theo dõi|đôn đốc|giám sát)|^chủ trì theo dõi", RegexOptions.CultureInvariant)]
    private static partial Regex Monitoring();

    [GeneratedRegex($"^(?!.*chủ trì)(?:.*{Body}.*)?phối hợp", RegexOptions.CultureInvariant)]
    private static partial Regex Coordinating();

    [GeneratedRegex($"{Body}.*tham mưu|^tham mưu$", RegexOptions.CultureInvariant)]
    private static partial Regex Advising();

    [GeneratedRegex($"chủ trì.*phối hợp|trách nhiệm|phân công|^{Body}.*(?:thực hiện|chịu|triển khai)|^(?:người|bộ phận) (?:thực hiện|phụ trách)|^{Body}, {Body}|^(?:tổ chức )?thực hiện$|^(?:cơ quan|ai)$", RegexOptions.CultureInvariant)]
    private static partial Regex Doing();

    [GeneratedRegex(@"(?:nhiệm vụ|công việc|đầu việc|hoạt động|giải pháp|hạng mục|công tác|việc làm)|^(?:tên |các )?(?:nội dung|đề án|dự án|văn bản|chương trình|kế hoạch|phong trào|mô hình)", RegexOptions.CultureInvariant)]
    private static partial Regex Working();

    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
