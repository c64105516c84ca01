using System.Xml;
using PlanSite.Publishing.Phrases;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary>Writes what stands before and behind the text: letterhead and title, signatures and recipients.</summary>
internal sealed class AknFrame(XmlWriter xml, AknIds ids, AknText text, Words words)
{
    /// <summary>The letterhead, as far as it is printed, and the title.</summary>
    public void Preface(PlanHead head)
    {
        xml.Open("preface");
        if (head.Issuer is { } issuer) Line(() => xml.Text("docProponent", issuer, ("refersTo", "#issuer")));
        if (head.Number is { } number) Line(() => xml.Text("docNumber", number));
        if (head.Date is { } date)
        {
            var printed = words.Of("letterhead.date", head.Scope.Place, words.LongDate(date));
            Line(() => xml.Text("docDate", printed, ("date", AknIri.Iso(date))));
        }
        xml.Open("longTitle", ("eId", ids.Below(null, "longTitle")));
        Line(() => xml.Text("docType", head.Kind));
        Line(() => text.Write("docTitle", null, Place.Title, Paragraph.Plain(head.Title)));
        Notes(at => at == Place.Title);
        xml.End();
        xml.End();
    }

    /// <summary>Signatures and recipients, and the notes whose place the text does not have.</summary>
    public void Conclusions(Plan plan)
    {
        var lost = text.Unmarked(at => ids.Of(at) is null).Any();
        if (!lost && plan.Recipients.Count == 0 && !plan.Head.Signatures.Any()) return;
        xml.Open("conclusions");
        foreach (var (at, signature) in plan.Head.Signatures.Index()) Signature(signature, at);
        if (plan.Recipients.Count > 0) Recipients(plan.Recipients);
        Notes(at => ids.Of(at) is null);
        xml.End();
    }

    private void Signature(Signature signature, int at)
    {
        xml.OpenText("block", ("name", "signature"));
        xml.OpenText("signature");
        var first = true;
        foreach (var (sort, id, name) in AknSigners.Lines(signature, at))
        {
            if (!first) xml.Empty("br");
            first = false;
            xml.Text(sort.ToLowerInvariant(), name, ("refersTo", "#" + id));
        }
        xml.End();
        xml.End();
    }

    private void Recipients(IReadOnlyList<string> recipients)
    {
        xml.Open("container", ("name", "recipients"), ("eId", ids.Below(null, "recipients")));
        xml.Text("p", words.Of("plan.recipients"));
        xml.Open("ul", ("eId", ids.Below("recipients", "list")));
        foreach (var recipient in recipients) xml.Text("li", recipient);
        xml.End();
        xml.End();
    }

    private void Notes(Func<Place, bool> where)
    {
        foreach (var note in text.Unmarked(where)) Line(() => text.Note(note.At, note));
    }

    private void Line(Action write)
    {
        xml.OpenText("p");
        write();
        xml.End();
    }
}
