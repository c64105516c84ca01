using System.Text.RegularExpressions;
using PlanSite.Import.Outline;

namespace PlanSite.Import.Head;

/// <summary>Reads which body a letterhead is of.</summary>
internal static partial class LetterheadIssuer
{
    /// <summary>The body in running-text spelling: the innermost one where its superior is printed above it; null when none is named.</summary>
    /// <param name="lines">The lines above the kind of the document.</param>
    public static string? Of(IEnumerable<string> lines)
    {
        var printed = lines.ToList();
        var bodies = Bodies(printed.Select(NameIn));
        if (bodies.Count == 0) return null;
        if (bodies.Count == 2 && printed.Exists(JointNumber().IsMatch)) return $"{Capitals.InRunningText(bodies[0])} và {Capitals.InRunningText(bodies[1])}";
        if (bodies is [var line] && Joint(line, printed) is { Count: > 1 } together) return $"{string.Join(", ", together.SkipLast(1).Select(Capitals.InRunningText))} và {Capitals.InRunningText(together[^1])}";
        if (bodies.Count > 1 && BareCommittee().IsMatch(bodies[^1]) && PartyOrgan().IsMatch(bodies[^2])) return $"{Capitals.InRunningText(bodies[^2])} {Capitals.InRunningText(bodies[^1])}";
        var own = Capitals.InRunningText(bodies[^1]);
        return bodies.Count > 1 && PartyOrgan().IsMatch(bodies[^1]) && PartyCommittee().IsMatch(bodies[^2]) ? $"{own} {Capitals.InRunningText(bodies[^2])}" : own;
    }

    // "BỘ NỘI VỤ - BỘ TÀI CHÍNH": bodies of one rank, or two whose number names both.
    private static List<string> Joint(string line, List<string> printed)
    {
        var bodies = Dash().Split(line).ToList();
        var areTogether = bodies.TrueForAll(Body().IsMatch) && (bodies.TrueForAll(body => body[..2] == bodies[0][..2] && Rank().IsMatch(body)) || printed.Exists(JointNumber().IsMatch));
        return areTogether ? bodies : [line];
    }

    // A name goes on over lines until another body, the number or the date.
    private static List<string> Bodies(IEnumerable<string> lines)
    {
        var bodies = new List<string>();
        var goesOn = false;
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (!DocumentKind.IsCapitals(line) || NumberOrDate().IsMatch(line) || (bodies.Count > 0 && UnionName().IsMatch(line) && !CentralCommittee().IsMatch(bodies[^1]))) goesOn = false;
            else if (bodies.Count > 0 && UnionName().IsMatch(line)) bodies[^1] = $"{bodies[^1]} {line}";
            else if (goesOn && (!Body().IsMatch(line) || HalfName().IsMatch(bodies[^1]))) bodies[^1] = $"{bodies[^1]} {line}";
            else if (goesOn = Body().IsMatch(line)) bodies.Add(line);
        }
        return bodies;
    }

    private static string NameIn(string line) => PrintedLines.WithoutNumber(Motto().Replace(line, "").TrimEnd(' ', '|'));

    // Two columns read as one line, or the right column by itself; or a rule.
    [GeneratedRegex(@"(?:CỘNG H[ÒO][AÀ] XÃ|^(?:HỘI )?CHỦ NGHĨA VIỆT|ĐẢNG CỘNG SẢN|[ĐD]ộc lập\s*[-–]|[-–_*]{3}).*$", RegexOptions.CultureInvariant)]
    private static partial Regex Motto();

    // The union heads the paper of all its bodies, on the right.
    [GeneratedRegex(@"^ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$", RegexOptions.CultureInvariant)]
    private static partial Regex UnionName();

    // "Số: 12/KHPH-MTTQ-BHXH": two bodies make it together.
    [GeneratedRegex(@"(?<!\p{L})Số\s*:?\s*\d+\s?/\s?(?:KH|CT|CTr|HD|QC)(?:PH|LT|LN|LS)(?:\s?-\s?[\p{L}&]+){2}(?![\p{L}\s]*[-&\d])", RegexOptions.CultureInvariant)]
    private static partial Regex JointNumber();

    [GeneratedRegex(@"\s[-–]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex("^(?:BỘ|SỞ) ", RegexOptions.CultureInvariant)]
    private static partial Regex Rank();

    // "BAN TUYÊN GIÁO / TỈNH ỦY": the committee that a department is of, printed below it.
    [GeneratedRegex("^(?:TỈNH|THÀNH|HUYỆN|THỊ|QUẬN|ĐẢNG) [ỦU][YỶ]$", RegexOptions.CultureInvariant)]
    private static partial Regex BareCommittee();

    [GeneratedRegex(@"TRUNG ƯƠNG$", RegexOptions.CultureInvariant)]
    private static partial Regex CentralCommittee();

    [GeneratedRegex(@"^SỐ\s*[:\d]|NGÀY\s*\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberOrDate();

    [GeneratedRegex(
        @"^(?:BAN(?! HÀNH)|BCH|[ỦU][YỶ] BAN|UBND|UBMTTQ|MẶT TRẬN|HỘI|HĐND|TỈNH [ỦU][YỶ]|THÀNH [ỦU][YỶ]|HUYỆN [ỦU][YỶ]|THỊ [ỦU][YỶ]|QUẬN [ỦU][YỶ]|ĐẢNG [ỦU][YỶ]|ĐẢNG BỘ|CHI BỘ|TỈNH ĐOÀN|THÀNH ĐOÀN|HUYỆN ĐOÀN|ĐOÀN|LIÊN ĐOÀN|LIÊN MINH|LIÊN HIỆP"
        + @"|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|BỘ|SỞ|PHÒNG|CỤC|TỔNG CỤC|CHI CỤC|VỤ|VIỆN|TÒA ÁN|TOÀ ÁN|THANH TRA|VĂN PHÒNG|CÔNG AN|BẢO HIỂM|KHO BẠC|NGÂN HÀNG|TRƯỜNG|HỌC VIỆN|BỆNH VIỆN|TRẠM|HẠT|QUỸ|BẢO TÀNG|THƯ VIỆN|TẬP ĐOÀN|TỔNG LIÊN ĐOÀN|CHI NHÁNH|TRUNG TÂM|ĐÀI|BÁO|TỔNG CÔNG TY|CÔNG TY)(?!\p{L})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    // "ỦY / BAN NHÂN DÂN", "BAN CHỈ ĐẠO / PHÒNG, CHỐNG …"
    [GeneratedRegex(@"(?:^[ỦU][YỶ]|CỦA|VÀ|VỀ|,|-|CHỈ ĐẠO)$", RegexOptions.CultureInvariant)]
    private static partial Regex HalfName();

    [GeneratedRegex(@"^(?:BAN (?!CHỈ ĐẠO)|VĂN PHÒNG|[ỦU][YỶ] BAN KIỂM TRA)", RegexOptions.CultureInvariant)]
    private static partial Regex PartyOrgan();

    [GeneratedRegex(@"^(?:TỈNH|THÀNH|HUYỆN|THỊ|QUẬN|ĐẢNG) [ỦU][YỶ]", RegexOptions.CultureInvariant)]
    private static partial Regex PartyCommittee();
}
