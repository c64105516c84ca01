using PlanSite.Import.Head;
using PlanSite.Register.Agencies;
using PlanSite.Register.Plans;
using PlanSite.Register.Readings;

namespace PlanSite.Import.Readings;

/// <summary>Tells where the fields of the head were read that are not simply printed.</summary>
internal static class HeadReadings
{
    /// <summary>By the names of the fields in the content.</summary>
    public static IReadOnlyDictionary<string, Reading> Of(PlanHead head, Letterhead letterhead, string preamble, bool isAreaOfRecipients)
    {
        var readings = new Dictionary<string, Reading>(StringComparer.Ordinal)
        {
            ["issuer"] = Confidences.Of(IssuerOf(head.Issuer, preamble)),
            ["jurisdiction"] = Confidences.Of(isAreaOfRecipients && head.Jurisdiction != JurisdictionReader.Unknown ? ReadingReason.AreaOfRecipients : AreaOf(head.Jurisdiction, letterhead)),
        };
        foreach (var (field, value) in new (string, object?)[] { ("number", head.Number), ("date", head.Date), ("signer", head.Signer) })
            if (value is null) readings[field] = Confidences.Of(ReadingReason.NotFound);
        return readings;
    }

    private static ReadingReason IssuerOf(string? issuer, string preamble)
    {
        if (issuer is null) return ReadingReason.NotFound;
        return AgencyDirectory.Key(preamble).Contains(AgencyDirectory.Key(issuer), StringComparison.Ordinal) ? ReadingReason.IssuerOfPreamble : ReadingReason.IssuerOfLetterhead;
    }

    private static ReadingReason AreaOf(string area, Letterhead letterhead)
    {
        if (area == JurisdictionReader.Unknown) return ReadingReason.NotFound;
        if (area == AgencyDirectory.Central) return ReadingReason.AreaOfCentralBody;
        if (letterhead.Place is { } place && (Provinces.Exactly(place) ?? Provinces.MentionedIn(place).FirstOrDefault()) == area) return ReadingReason.AreaOfDate;
        return Provinces.MentionedIn(string.Join(' ', letterhead.Lines)).Contains(area, StringComparer.Ordinal) ? ReadingReason.AreaOfLetterhead : ReadingReason.AreaMostNamed;
    }
}
