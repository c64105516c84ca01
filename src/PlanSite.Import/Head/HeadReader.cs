using PlanSite.Import.Agencies;
using PlanSite.Import.Lines;
using PlanSite.Import.Outline;
using PlanSite.Import.Readings;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Head;

/// <summary>Reads the head of a plan from all the parts that tell of it.</summary>
internal static class HeadReader
{
    /// <param name="parts">The parts of the document.</param>
    /// <param name="closing">Its closing, already read.</param>
    /// <param name="units">Its units; the first may be the preamble.</param>
    public static PlanHead Read(DocumentParts parts, Closing closing, IReadOnlyList<Unit> units)
    {
        var title = string.Join(' ', parts.Title.Select(line => line.Text));
        var printed = LetterheadReader.Read(parts.Letterhead);
        var named = printed.Number is null ? NamedTitle.Read(title) : null;
        var letterhead = printed.OrOf(named is not null ? new Annex(named.Number, named.Date) : parts.Kind == "Quyết định" ? Annex.Read(units) : null);
        var preamble = units.FirstOrDefault(unit => unit.Place == Register.Places.Place.Preamble)?.Text ?? "";
        var issuer = IssuerReader.Read(preamble, parts) ?? named?.Issuer;
        var area = JurisdictionReader.Read(letterhead, issuer, () => TextOf(parts.Title, units));
        var jurisdiction = area ?? JurisdictionReader.OfRecipients(closing.Recipients) ?? JurisdictionReader.Unknown;
        var first = closing.Signatures is [var signature, ..] ? signature : new Signature();
        var head = new PlanHead
        {
            Kind = parts.Kind,
            Number = letterhead.Number,
            Issuer = issuer,
            Jurisdiction = jurisdiction,
            Authority = AuthorityReader.Read(issuer, letterhead, jurisdiction) is { } authority ? Departments.InFull(authority) : null,
            Date = letterhead.Date,
            Title = named?.Rest ?? title,
            Signer = first.Signer,
            SignerPosition = first.Position,
            SignedFor = first.SignedFor,
            OnBehalfOf = first.OnBehalfOf,
            SignerBody = first.Body,
            Cosigners = [.. closing.Signatures.Skip(1)],
        };
        return head with { Readings = HeadReadings.Of(head, letterhead, preamble, isAreaOfRecipients: area is null) };
    }

    private static string TextOf(IReadOnlyList<TextLine> title, IReadOnlyList<Unit> units) =>
        string.Join('\n', title.Select(line => line.Text).Concat(units.Select(unit => $"{unit.Heading?.Text} {unit.Text}")));
}
