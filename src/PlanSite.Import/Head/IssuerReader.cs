using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Import.Outline;
using PlanSite.Register.Agencies;

namespace PlanSite.Import.Head;

/// <summary>Finds the body that issues a plan, spelled as in running text.</summary>
internal static partial class IssuerReader
{
    /// <summary>The body of the letterhead; where the preamble names a finer organ of it, or there is no letterhead, the one that the preamble says makes the plan.</summary>
    public static string? Read(string preamble, DocumentParts parts)
    {
        var printed = LetterheadIssuer.Of(PrintedLines.Of(parts.Letterhead));
        var maker = Maker().Matches(preamble).LastOrDefault() is { } match ? AgencyNames.Canonical(Bracket().Replace(match.Groups["issuer"].Value, "")) : null;
        if (maker is null) return printed ?? LetterheadIssuer.Of(parts.IssuerLines.Select(line => Of().Replace(line.Text, "")));
        if (printed is not null && AllOfParty().IsMatch(maker) && PartyCommittee().IsMatch(printed)) return printed;
        if (printed is not null && BareCommittee().IsMatch(printed) && maker.StartsWith(printed, StringComparison.OrdinalIgnoreCase)) return maker;
        if (printed is null || PartyOrgan().IsMatch(maker)) return WithoutSuperior(maker, printed);
        return printed;
    }

    // "Ban Thường vụ Đảng ủy Khối" makes the plan of the "Đảng ủy Khối" that heads the paper.
    private static string WithoutSuperior(string maker, string? printed) =>
        printed is { Length: > 8 } && AgencyDirectory.Key(maker).EndsWith(AgencyDirectory.Key(printed), StringComparison.Ordinal) ? maker[^Math.Min(printed.Length, maker.Length)..] : maker;

    [GeneratedRegex(@"(?<!của |Thủ tướng )(?<!\p{L})(?<issuer>(?:Ban Thường vụ|Ban Chấp hành|Tỉnh [ủu][yỷ]|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Ủy ban|Uỷ ban|UBND|Chính phủ|Sở|Bộ|Ban Chỉ đạo|Ban)\b[^,;.:”]{0,80}?)\s+(?:ban hành|xây dựng|đề ra|lập)\s+(?:và\s+\p{Ll}+\s+)*(?:Kế hoạch|kế hoạch|Chương trình|chương trình|Hướng dẫn|Quyết định|Đề án)", RegexOptions.CultureInvariant)]
    private static partial Regex Maker();

    // Of which place, the preamble says.
    [GeneratedRegex(@"^(?:[Ủu][Yỷ] ban nhân dân|UBND)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BareCommittee();

    // "(sau đây viết tắt là …)"
    [GeneratedRegex(@"\s*\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?:Ban Thường vụ|Ban Chấp hành|Thường trực)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex PartyOrgan();

    // "Ban Chấp hành Đảng bộ tỉnh" is the "Tỉnh ủy" that heads the paper.
    [GeneratedRegex(@"^Ban Chấp hành Đảng bộ(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex AllOfParty();

    [GeneratedRegex(@"^(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) [ủu][yỷ]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PartyCommittee();

    [GeneratedRegex(@"^CỦA\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Of();
}
