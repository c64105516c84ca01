using PlanSite.Import.Agencies;
using PlanSite.Import.Outline;
using PlanSite.Import.Roles;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tasks;

/// <summary>Reads from a heading who is to do the work below it.</summary>
internal static class HeadingRoles
{
    /// <summary>Those whom a heading names to do the work below it; empty when it names none.</summary>
    public static IReadOnlyList<RoleReading> Of(string heading)
    {
        if (Leading(heading) is { Count: > 0 } leads) return leads;
        if (OfOrder(heading) is { Count: > 0 } ordered) return ordered;
        if (OfSentence(heading) is { Count: > 0 } said) return said;
        return TextRoles.BracketAtEnd(heading) is { Success: true } bracket ? OfBracket(bracket.Groups["in"].Value) : [];
    }

    private static List<RoleReading> Leading(string heading) =>
        [.. AgencyPhrases.OfHeading(heading).Select(agency => new RoleReading(agency, Role.Lead) { Reason = ReadingReason.AgencyHeading })];

    // "Cải cách thủ tục hành chính (Văn phòng Bộ chủ trì)": the agency behind a title, as the time.
    // "(Đối với hội viên phụ nữ)" says whom the work is for.
    private static IReadOnlyList<RoleReading> OfBracket(string text) => text.StartsWith("Đối với", StringComparison.OrdinalIgnoreCase) ? [] : AttributeLine.Read(text) is { Kind: AttributeKind.Lead } label
        ? RoleReader.ReadLine(text[label.TextStart..], Role.Lead)
        : OfOrder(text) is { Count: > 0 } ordered ? ordered : Leading(text);

    // "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính:" above the tasks.
    private static IReadOnlyList<RoleReading> OfOrder(string heading) =>
        AgencyPhrases.ListAt(new AgencyText(heading), 0) is not null && RoleReader.ReadText(heading) is var roles && roles.Any(one => one.Role == Role.Lead) ? roles : [];

    // "Sở Tài chính bố trí vốn:" above the tasks; whom it only works with or has act does not tell who is to do them.
    private static List<RoleReading> OfSentence(string heading) =>
        Sentences.Introduces(heading) && RoleReader.ReadText(heading) is var roles && roles.Any(one => one is { ByOthers: false, DoesWork: true })
            ? [.. roles.Select(one => one with { Reason = ReadingReason.AgencyOpening })] : [];
}
