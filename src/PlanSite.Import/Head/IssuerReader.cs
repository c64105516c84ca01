using System.Text.RegularExpressions;
using PlanSite.Import.Outline;
using PlanSite.Register.Agencies;

namespace PlanSite.Import.Head;

/// <summary>Finds the body that issues a plan, spelled as in running text.</summary>
internal static partial class IssuerReader
{
    /// <summary>The body that the preamble says makes the plan; its own name from the letterhead where the preamble names a part of it.</summary>
    public static string? Read(string preamble, DocumentParts parts)
    {
        var makers = Maker().Matches(preamble);
        var maker = makers.Count > 0 ? makers[^1].Groups["issuer"].Value : null;
        if (maker is null) return FromCapitals(parts);
        var key = AgencyDirectory.Key(maker);
        var letterhead = PrintedLines.Of(parts.Letterhead).Where(PrintedLines.NamesBody).Select(AgencyDirectory.Key)
            .FirstOrDefault(line => line.Length > 8 && key.EndsWith(line, StringComparison.Ordinal));
        return letterhead is null ? maker : maker[^Math.Min(letterhead.Length, maker.Length)..];
    }

    private static string? FromCapitals(DocumentParts parts)
    {
        var line = parts.IssuerLines.Select(line => line.Text).Concat(PrintedLines.Of(parts.Letterhead).Where(PrintedLines.NamesBody)).FirstOrDefault();
        return line is null ? null : Capitals.InRunningText(Of().Replace(Motto().Replace(line, ""), "").Trim());
    }

    [GeneratedRegex(@"(?<!của )(?<!\p{L})(?<issuer>(?:Ban Thường vụ|Ban Chấp hành|Tỉnh [ủu][yỷ]|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Ủy ban|Uỷ ban|UBND|Chính phủ|Sở|Bộ|Ban Chỉ đạo|Ban)\b[^,;.:”]{0,80}?)\s+(?:ban hành|xây dựng|đề ra|lập)\s+(?:và\s+\p{Ll}+\s+)*(?:Kế hoạch|kế hoạch|Chương trình|Hướng dẫn|Quyết định|Đề án)", RegexOptions.CultureInvariant)]
    private static partial Regex Maker();

    // Two columns read as one line.
    [GeneratedRegex(@"\s*(?:CỘNG H[ÒO][AÀ] XÃ HỘI|ĐẢNG CỘNG SẢN).*$", RegexOptions.CultureInvariant)]
    private static partial Regex Motto();

    [GeneratedRegex(@"^CỦA\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Of();
}
