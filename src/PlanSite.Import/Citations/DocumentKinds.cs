using System.Text.RegularExpressions;

namespace PlanSite.Import.Citations;

/// <summary>The kinds of documents: as words before a number and as codes within it.</summary>
internal static partial class DocumentKinds
{
    /// <summary>Words for kinds, longer ones before those they begin with.</summary>
    public const string Words =
        "(?:Chương trình hành động|Chương trình công tác|Chương trình phối hợp|Chương trình|Kế hoạch hành động|Kế hoạch phối hợp|Kế hoạch|Kết luận|Nghị quyết liên tịch|Nghị quyết|Nghị định|"
        + "Thông tư liên tịch|Thông tư|Thông báo kết luận|Thông báo|Thông tri|Chỉ thị|Quyết định|Quy định|Quy chế|Quy trình|Hướng dẫn liên ngành|Hướng dẫn|Công văn|Công điện|Tờ trình|Báo cáo|Đề án|"
        + "Văn bản|Pháp lệnh|Bộ luật|Luật|Lệnh|Chiến lược)";

    private static readonly (string Code, string Kind)[] Codes =
    [
        ("NQ", "Nghị quyết"), ("KL", "Kết luận"), ("CT", "Chỉ thị"), ("QĐ", "Quyết định"), ("QĐi", "Quy định"), ("QyĐ", "Quy định"), ("QC", "Quy chế"),
        ("KH", "Kế hoạch"), ("KHHĐ", "Kế hoạch hành động"), ("CTr", "Chương trình"), ("CTHĐ", "Chương trình hành động"), ("HD", "Hướng dẫn"), ("CV", "Công văn"),
        ("TB", "Thông báo"), ("NĐ", "Nghị định"), ("TT", "Thông tư"), ("TTLT", "Thông tư liên tịch"), ("BC", "Báo cáo"), ("TTr", "Tờ trình"), ("CĐ", "Công điện"),
        ("ĐA", "Đề án"), ("QT", "Quy trình"), ("QH", "Luật"), ("L", "Luật"), ("UBTVQH", "Pháp lệnh"),
        ("KHLT", "Kế hoạch"), ("KHPH", "Kế hoạch"), ("CTPH", "Chương trình phối hợp"), ("NQLT", "Nghị quyết liên tịch"), ("PL", "Pháp lệnh"), ("TTHD", "Thông tư"), ("HDLN", "Hướng dẫn liên ngành"), ("HDLT", "Hướng dẫn"),
    ];

    /// <summary>The kind a code stands for; a number that opens with an office instead of a kind is a letter (công văn).</summary>
    public static string OfCode(string code) =>
        Codes.FirstOrDefault(pair => pair.Code == code).Kind ?? Codes.FirstOrDefault(pair => pair.Code.Equals(code, StringComparison.OrdinalIgnoreCase)).Kind ?? "Công văn";

    /// <summary>A printed word in the spelling of lists: "KẾ HOẠCH", "kế hoạch" → "Kế hoạch".</summary>
    public static string Plain(string printed)
    {
        var words = Spaces().Replace(printed.Trim(), " ").ToLowerInvariant();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
