using System.Text.RegularExpressions;
using PlanSite.Register.Agencies;

namespace PlanSite.Import.Head;

/// <summary>Finds the province within which the agencies of a plan are known.</summary>
internal static partial class JurisdictionReader
{
    /// <summary>Stands for the jurisdiction of a plan that names none, until an editor enters it.</summary>
    public const string Unknown = "Chưa xác định";

    /// <summary>The Centre for its own bodies; else the place of the date, else the province of the letterhead, else the one the text mentions most; null when none is named.</summary>
    public static string? Read(Letterhead letterhead, string? issuer, Func<string> bodyText)
    {
        if (issuer is not null && (IsCentral(issuer) || (Division().IsMatch(issuer) && letterhead.Lines.Any(line => Ministry().IsMatch(line))))) return AgencyDirectory.Central;
        return (letterhead.Place is null ? null : Provinces.Exactly(letterhead.Place) ?? Provinces.MentionedIn(letterhead.Place).FirstOrDefault())
            ?? Provinces.MentionedIn(string.Join(' ', letterhead.Lines)).FirstOrDefault()
            ?? MostMentioned(bodyText());
    }

    /// <summary>The province to whose bodies a plan is sent that names none elsewhere, as those of districts and communes are; null when there is none or more than one.</summary>
    public static string? OfRecipients(IReadOnlyList<string> recipients) =>
        Provinces.MentionedIn(string.Join('\n', recipients)).Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only] ? only : null;

    // Local bodies of a central service name their province ("Cục Thống kê tỉnh Nghệ An").
    private static bool IsCentral(string issuer) => CentralBody().IsMatch(AgencyDirectory.Key(issuer)) && !Provinces.MentionedIn(issuer).Any();

    [GeneratedRegex(
        @"^(?:chính phủ|thủ tướng|quốc hội|ủy ban thường vụ quốc hội|bộ (?!chỉ huy|tư lệnh|đội|phận)|bộ trưởng|bộ chính trị|ban bí thư|ban chấp hành trung ương|ban chỉ đạo (?:quốc gia|trung ương)|hội đồng quốc gia"
        + @"|thanh tra chính phủ|kiểm toán nhà nước|ngân hàng nhà nước việt nam|bảo hiểm xã hội việt nam|kho bạc nhà nước|tòa án nhân dân tối cao|viện kiểm sát nhân dân tối cao|tổng cục|tổng liên đoàn|ủy ban dân tộc)"
        + @"|(?<!\p{L})(?:trung ương|chính phủ|quốc hội)(?:$| (?:đảng|đoàn|hội|mặt trận))",
        RegexOptions.CultureInvariant)]
    private static partial Regex CentralBody();

    // "BỘ NỘI VỤ / VỤ CÔNG CHỨC - VIÊN CHỨC"
    [GeneratedRegex(@"^(?:Vụ|Cục|Tổng cục|Thanh tra|Văn phòng|Viện|Trung tâm|Ban)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Division();

    [GeneratedRegex(@"^\s*BỘ (?!PHẬN|CHỈ HUY|TƯ LỆNH|ĐỘI|MÔN)\p{Lu}{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Ministry();

    private static string? MostMentioned(string text) => Provinces.MentionedIn(text)
        .GroupBy(name => name, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
