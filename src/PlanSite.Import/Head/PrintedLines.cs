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
        line.Cell is not null && line.Cell == before.Cell && line.Break == LineBreak.Line && (!NamesBody(line.Text) || HalfBody().IsMatch(before.Text));

    [GeneratedRegex(@"^(?:BAN|TỈNH [ỦU][YỶ]|THÀNH [ỦU][YỶ]|HUYỆN [ỦU][YỶ]|ĐẢNG [ỦU][YỶ]|[ỦU][YỶ] BAN|UBND|BỘ|SỞ|CHÍNH PHỦ)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    // "ỦY / BAN NHÂN DÂN", "TRƯỞNG / BAN CHỈ ĐẠO"
    [GeneratedRegex(@"(?:^[ỦU][YỶ]|CỦA|VÀ|,)$", RegexOptions.CultureInvariant)]
    private static partial Regex HalfBody();
}
