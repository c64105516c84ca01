using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Phrases;
using PlanSite.Register.Agencies;
using PlanSite.Register.Letterheads;
using PlanSite.Register.Linking;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Office.Word;

/// <summary>Writes the text of plans for Word, in the form of official documents.</summary>
internal sealed class PlanWord(SiteInput input)
{
    private readonly Words words = input.Words;

    /// <summary>Writes one plan. What it does not print is shown as "không ghi".</summary>
    /// <param name="stream">Closed with the file.</param>
    /// <param name="entry">The plan in the register.</param>
    /// <param name="plan">The same plan with its text.</param>
    public void Write(Stream stream, PlanEntry entry, Plan plan)
    {
        var notes = new WordFootnotes(plan.Footnotes);
        WordFile.Write(
            stream,
            new CoreProperties($"{entry.Name} – {plan.Head.Title}", input.Settings.Title, plan.Head.Date ?? input.AsOf),
            new WordContent(body => Write(body, plan, notes), Paper.Portrait) { Footnotes = notes.Notes });
    }

    private void Write(WordBody body, Plan plan, WordFootnotes notes)
    {
        var head = plan.Head;
        var letterhead = Head(head);
        new WordLetterhead(words, Paper.Portrait).Write(body, letterhead, head.Number is { } number ? words.Of("letterhead.number", number) : words.Of("letterhead.no-number"));
        body.Paragraph("Title", head.Kind.ToUpperInvariant());
        body.Paragraph("Subtitle", head.Title);
        body.Line(Paper.Portrait.TextWidth, 1800);
        new PlanUnits(body, notes, plan).Write();
        new PlanClosing(words, letterhead.IsParty).Write(body, plan);
        body.Paragraph("TableEnd", "");
    }

    private SheetHead Head(PlanHead head)
    {
        var letterhead = head.Issuer is { } issuer ? AgencyLetterhead.Of(Issuer(head, issuer)) : null;
        var place = letterhead?.Place ?? head.Scope.Place;
        return new SheetHead(
            letterhead?.Superior?.ToUpperInvariant(),
            letterhead?.Name.ToUpperInvariant() ?? words.Of("letterhead.no-issuer"),
            letterhead?.IsParty ?? false,
            head.Date is { } date ? words.Of("letterhead.date", place, words.LongDate(date)) : words.Of("letterhead.no-date"));
    }

    // An issuer that the register does not know still has a name and a place.
    private Agency Issuer(PlanHead head, string issuer) => input.Register.Directory.Find(head.Scope, issuer) ?? new Agency
    {
        Id = AgencyId.Of(head.Jurisdiction, issuer), Name = issuer, Jurisdiction = head.Scope.Of(issuer), Type = AgencyType.Other,
    };
}
