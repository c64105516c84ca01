using System.Text.RegularExpressions;
using PlanSite.Import.Lines;
using PlanSite.Import.Outline;

namespace PlanSite.Import.Head;

/// <summary>Tells the title in capitals of an annex without a number from the lines of a signature, which are printed in capitals too.</summary>
internal static partial class AnnexTitle
{
    private const int MostLines = 5;

    /// <summary>Whether an annex begins with a line: its title says what it is, or the line below it which document it comes with.</summary>
    public static bool BeginsAt(IReadOnlyList<TextLine> lines, int at) =>
        IsOfTitle(lines[at]) && !ClosingReader.IsName(lines[at].Text) && (Matter().IsMatch(lines[at].Text) || ComesWithDocument(lines, at));

    /// <summary>Whether such a title says what the annex holds.</summary>
    public static bool NamesMatter(string text) => Matter().IsMatch(text);

    private static bool ComesWithDocument(IReadOnlyList<TextLine> lines, int at)
    {
        var end = at + 1;
        while (end < lines.Count && end - at < MostLines && IsOfTitle(lines[end])) end++;
        return end < lines.Count && With().IsMatch(lines[end].Text);
    }

    private static bool IsOfTitle(TextLine line) =>
        line is { Cell: null, Columns.Count: < 2 } && DocumentKind.IsCapitals(line.Text) && !ClosingReader.BeginsPosition(line.Text) && !ClosingReader.IsOnBehalf(line.Text) && !ClosingReader.NamesBody(line.Text);

    [GeneratedRegex(@"^(?:DANH MỤC|DANH SÁCH|BẢNG|BIỂU|LỊCH|(?:BẢNG )?PHÂN CÔNG|TỔNG HỢP|TIẾN ĐỘ|(?:CÁC )?NHIỆM VỤ|(?:CÁC )?CHỈ TIÊU|NỘI DUNG)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Matter();

    [GeneratedRegex(@"^\(?\s*(?:Ban hành )?[Kk]èm theo (?=(?:Kế hoạch|Quyết định|Chương trình|Hướng dẫn|Công văn|Tờ trình|Văn bản|Nghị quyết)(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex With();
}
