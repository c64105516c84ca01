using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Phrases;
using PlanSite.Register.Agencies;
using PlanSite.Register.Letterheads;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.PlanPages;

/// <summary>The head of a plan in the form of official documents, for paper and for Word.</summary>
internal static class OfficialHead
{
    /// <summary>The head of a plan, "không ghi" for what it does not print.</summary>
    public static SheetHead Of(PlanHead head, SiteInput input)
    {
        var words = input.Words;
        var letterhead = head.Issuer is { } issuer ? AgencyLetterhead.Of(Issuer(head, issuer, input)) : null;
        var place = letterhead?.Place ?? head.Scope.Place;
        return new SheetHead(
            letterhead?.Superior?.ToUpperInvariant(),
            letterhead?.Name.ToUpperInvariant() ?? words.Of("letterhead.no-issuer"),
            letterhead?.IsParty ?? false,
            head.Date is { } date ? words.Of("letterhead.date", place, words.LongDate(date)) : words.Of("letterhead.no-date"),
            head.Number is { } number ? words.Of("letterhead.number", number) : words.Of("letterhead.no-number"));
    }

    // An issuer that the register does not know still has a name and a place.
    private static Agency Issuer(PlanHead head, string issuer, SiteInput input) => input.Register.Directory.Find(head.Scope, issuer) ?? new Agency
    {
        Id = AgencyId.Of(head.Jurisdiction, issuer), Name = issuer, Jurisdiction = head.Scope.Of(issuer), Type = AgencyType.Other,
    };
}
