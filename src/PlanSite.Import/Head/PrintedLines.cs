using System.Text.RegularExpressions;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Head;

/// <summary>The lines of a letterhead as they would be printed with more room: a narrow cell wraps names, numbers and dates.</summary>
internal static partial class PrintedLines
{
    /// <summary>The lines in order; those of one cell are one line up to a rule or the name of another body.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<TextLine> lines)
    {
        var printed = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && GoesOn(lines[i], lines[i - 1])) printed[^1] = $"{printed[^1]} {lines[i].Text}";
            else if (lines[i].Columns.Count > 1) printed.AddRange(lines[i].Columns);
            else printed.Add(lines[i].Text);
        }
        return printed;
    }

    /// <summary>Whether a line begins with the name of a body in capitals.</summary>
    public static bool NamesBody(string line) => Body().IsMatch(line);

    private static bool GoesOn(TextLine line, TextLine before) =>
        line.Cell is not null && line.Cell == before.Cell && line.Break == LineBreak.Line && !OpensNumber().IsMatch(line.Text) && (!NamesBody(line.Text) || HalfBody().IsMatch(before.Text));

    /// <summary>A name without the number of the document printed behind it in its line ("SỞ XÂY DỰNG Số: 77/KH-SXD").</summary>
    public static string WithoutNumber(string line) => NumberBehind().Replace(line, "");

    // "SỐ 2" ends the name of a school.
    private const string Number = @"S[ốỐ]\s*(?::|[-/.…_]|\d+\s*[-/])";

    [GeneratedRegex("^" + Number, RegexOptions.CultureInvariant)]
    private static partial Regex OpensNumber();

    [GeneratedRegex(@"(?<=\p{L}\p{L})\s+" + Number + ".*$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBehind();

    [GeneratedRegex(@"^(?:BAN|TỈNH [ỦU][YỶ]|THÀNH [ỦU][YỶ]|HUYỆN [ỦU][YỶ]|ĐẢNG [ỦU][YỶ]|[ỦU][YỶ] BAN|UBND|BỘ|SỞ|CHÍNH PHỦ)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    // "ỦY / BAN NHÂN DÂN", "TRƯỞNG / BAN CHỈ ĐẠO"
    [GeneratedRegex(@"(?:^[ỦU][YỶ]|CỦA|VÀ|,)$", RegexOptions.CultureInvariant)]
    private static partial Regex HalfBody();
}
