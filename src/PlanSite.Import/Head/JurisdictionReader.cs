using PlanSite.Register.Agencies;

namespace PlanSite.Import.Head;

/// <summary>Finds the province within which the agencies of a plan are known.</summary>
internal static class JurisdictionReader
{
    /// <summary>Stands for the jurisdiction of a plan that names none, until an editor enters it.</summary>
    public const string Unknown = "Chưa xác định";

    private static readonly string[] CentralBodies = ["chính phủ", "thủ tướng chính phủ", "bộ chính trị", "ban bí thư", "ban chấp hành trung ương"];

    /// <summary>The place of the date, else the province of the letterhead, else the one the text mentions most; null when none is named.</summary>
    public static string? Read(Letterhead letterhead, string? issuer, string bodyText)
    {
        if (issuer is not null && CentralBodies.Contains(AgencyDirectory.Key(issuer), StringComparer.Ordinal)) return AgencyDirectory.Central;
        return (letterhead.Place is null ? null : Provinces.Exactly(letterhead.Place) ?? Provinces.MentionedIn(letterhead.Place).FirstOrDefault())
            ?? Provinces.MentionedIn(string.Join(' ', letterhead.Lines)).FirstOrDefault()
            ?? MostMentioned(bodyText);
    }

    private static string? MostMentioned(string text) => Provinces.MentionedIn(text)
        .GroupBy(name => name, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
