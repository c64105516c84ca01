using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.PlanPages;
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
        var letterhead = OfficialHead.Of(head, input);
        new WordLetterhead(words, Paper.Portrait).Write(body, letterhead);
        body.Paragraph("Title", head.Kind.ToUpperInvariant());
        body.Paragraph("Subtitle", head.Title);
        body.Line(Paper.Portrait.TextWidth, 1800);
        new PlanUnits(body, notes, plan).Write();
        new PlanClosing(words, letterhead.IsParty).Write(body, plan);
        body.Paragraph("TableEnd", "");
    }
}
