using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Import.Tests.Documents.Word;

namespace PlanSite.Import.Tests.Head;

/// <summary>Signatures side by side, each a list of lines, in every format that can print them.</summary>
internal sealed record AnySignatures(IReadOnlyList<string[]> Columns)
{
    private static readonly string[][] Openings =
    [
        ["TM. BAN THƯỜNG VỤ TỈNH ĐOÀN", "BÍ THƯ"], ["SỞ Y TẾ", "GIÁM ĐỐC"], ["SỞ NỘI VỤ", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], ["KT. GIÁM ĐỐC SỞ TÀI CHÍNH", "PHÓ GIÁM ĐỐC"],
        ["HỘI LIÊN HIỆP PHỤ NỮ TỈNH", "CHỦ TỊCH"], ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], ["CÔNG AN TỈNH", "GIÁM ĐỐC"],
    ];

    private static readonly string[] Names = ["Lê Văn Hân", "Đoàn Thị Mai Lan", "Hoàng Quốc Thịnh", "Nông Thị Bích"];

    public static Arbitrary<AnySignatures> Any =>
        (from count in Gen.Choose(1, 3)
         from openings in Gen.Shuffle(Openings)
         from names in Gen.Shuffle(Names)
         from signed in Gen.Elements(Array.Empty<string>(), ["(Đã ký)"])
         select new AnySignatures([.. openings.Take(count).Zip(names, (opening, name) => (string[])[.. opening, .. signed, name])])).ToArbitrary();

    private int Height => Columns.Max(column => column.Length);

    // Names stand on one line, the offices from the top.
    private string At(int column, int row) => row == Height - 1 ? Columns[column][^1] : row < Columns[column].Length - 1 ? Columns[column][row] : "";

    public SourceDocument AsText() => SourceDocument.OfText("in/plan.txt", Body(string.Join('\n', Enumerable.Range(0, Height).Select(row =>
        (row == Height - 1 ? "\n\n" : "") + string.Concat(Enumerable.Range(0, Columns.Count).Select(column => At(column, row).PadRight(44))).TrimEnd()))));

    public SourceDocument AsWord(bool oneRow) => new WordFile(
        string.Concat(Body("").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => WordFile.P(line))) + "<w:tbl>" + string.Concat(Rows(oneRow).Select(row =>
            $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{string.Concat(cell.DefaultIfEmpty("").Select(line => WordFile.P(line)))}</w:tc>"))}</w:tr>")) + "</w:tbl>").Document;

    public SourceDocument AsPage(bool oneRow) => new("in/plan.html", Encoding.UTF8.GetBytes(
        string.Concat(Body("").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<p>{line}</p>")) + "<table>" + string.Concat(Rows(oneRow).Select(row =>
            $"<tr>{string.Concat(row.Select(cell => $"<td>{string.Join("<br>", cell)}</td>"))}</tr>")) + "</table>"));

    public override string ToString() => Encoding.UTF8.GetString(AsText().Content.Span);

    private IEnumerable<IEnumerable<string[]>> Rows(bool oneRow) =>
        oneRow ? [Columns] : Enumerable.Range(0, Height).Select(row => Enumerable.Range(0, Columns.Count).Select(column => At(column, row) is { Length: > 0 } text ? [text] : Array.Empty<string>()));

    private static string Body(string closing) => Sample.Head + $"II. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát hồ sơ.\n\nSở Y tế báo cáo kết quả./.\n\n{closing}\n";
}
