using System.Text.RegularExpressions;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Outline;

/// <summary>The title of a decision that prints its kind only below its grounds ("QUYẾT ĐỊNH:"): title, authority, grounds, kind.</summary>
/// <param name="Title">The lines of the title.</param>
/// <param name="Authority">Those of the authority that decides.</param>
/// <param name="Ground">Where the grounds begin.</param>
internal sealed partial record EnactedTitle(Range Title, Range Authority, int Ground)
{
    private const int LongestAuthority = 3;
    private const int LongestTitle = 8;

    /// <summary>The title above a line that says the kind, or null where the title comes below it.</summary>
    public static EnactedTitle? Above(IReadOnlyList<TextLine> lines, int kindLine, string kind)
    {
        if (!IsEnacting(kind) || !lines[kindLine].Text.EndsWith(':')) return null;
        for (var at = 1; at < kindLine; at++)
        {
            if (!IsAuthority(lines, at, kind)) continue;
            var start = at;
            while (start > 0 && at - start < LongestTitle && IsTitle(lines, start - 1, at)) start--;
            var ground = Enumerable.Range(at, LongestAuthority + 1).First(i => GroundLine().IsMatch(lines[i].Text));
            return start == at ? null : new EnactedTitle(start..at, at..ground, ground);
        }
        return null;
    }

    /// <summary>Whether the authority that decides is named here, right above the first ground.</summary>
    public static bool IsAuthority(IReadOnlyList<TextLine> lines, int at, string kind)
    {
        if (!IsEnacting(kind) || !AuthorityLine().IsMatch(lines[at].Text) || (at > 0 && OpenEnd().IsMatch(lines[at - 1].Text))) return false;
        var end = at + 1;
        while (end < lines.Count && end - at < LongestAuthority && DocumentKind.IsCapitals(lines[end].Text)) end++;
        return end < lines.Count && GroundLine().IsMatch(lines[end].Text);
    }

    private static bool IsEnacting(string kind) => kind is "Quyết định" or "Nghị quyết";

    private static bool IsTitle(IReadOnlyList<TextLine> lines, int at, int end) =>
        DocumentKind.IsCapitals(lines[at].Text) && lines[at].Columns.Count == 0 && (at + 1 == end || lines[at + 1].Break == LineBreak.Line) && !NoTitle().IsMatch(lines[at].Text);

    [GeneratedRegex(@"^(?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|THỦ TƯỚNG|THỐNG ĐỐC|TỔNG THANH TRA|CHÁNH ÁN|VIỆN TRƯỞNG|[ỦU][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|CHÍNH PHỦ|QUỐC HỘI|BAN THƯỜNG VỤ|BAN CHẤP HÀNH)[^\p{Ll}]*$", RegexOptions.CultureInvariant)]
    private static partial Regex AuthorityLine();

    [GeneratedRegex(@"^(?:Căn cứ|Xét|Theo)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex GroundLine();

    // The name goes on: "CỦA / ỦY BAN NHÂN DÂN TỈNH".
    [GeneratedRegex(@"(?:CỦA|VÀ|DO|,|-|–)\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"^SỐ\s*[:\d]|CỘNG H[ÒO][AÀ]|CHỦ NGHĨA VIỆT NAM|[|]", RegexOptions.CultureInvariant)]
    private static partial Regex NoTitle();
}
