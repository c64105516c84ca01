using System.Xml;
using PlanSite.Publishing.Feeds;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary><c>akn.xml</c> beside the page of a plan: the whole text as Akoma Ntoso 3.0 (OASIS LegalDocML).</summary>
/// <remarks>
/// The document is a <c>doc</c>: letterhead and title are its preface, everything before the first section its preamble, annexes its attachments.
/// What the document does not print is left out. Nothing of the text is: it stands in the XML in the order of the document, annexes behind the signatures.
/// </remarks>
internal sealed class AknFile(SiteInput input, OutputFolder output)
{
    /// <summary>Writes the file of one plan.</summary>
    public void Write(PlanEntry entry, Plan plan) => XmlFile.Write(output, SiteUrls.PlanXml(entry.Id), xml =>
    {
        var roots = UnitNode.TreeOf(plan.Units);
        var ids = new AknIds(roots);
        var text = new AknText(xml, ids, entry, input.Register);
        xml.Open("akomaNtoso");
        xml.Open("doc", ("name", AknIri.Kind(entry.Head.Kind)), ("contains", "originalVersion"));
        new AknMeta(xml, input).Write(entry);
        var frame = new AknFrame(xml, ids, text, input.Words);
        frame.Preface(plan.Head);
        Parts(xml, roots, new AknBody(xml, ids, text));
        frame.Conclusions(plan);
        Annexes(xml, ids, entry, [.. roots.Where(IsAnnex)], new AknBody(xml, ids, text));
        xml.End();
        xml.End();
    });

    private static bool IsAnnex(UnitNode node) => AknLevel.IsAnnex(node.Unit.Place.Label);

    private static bool IsPreamble(UnitNode node) => node.Unit.Place == Place.Preamble;

    private static void Parts(XmlWriter xml, IReadOnlyList<UnitNode> roots, AknBody body)
    {
        var preamble = roots.Where(IsPreamble).ToList();
        if (preamble.Exists(node => node.Unit.AllText.Length > 0 || node.Children.Count > 0))
        {
            xml.Open("preamble");
            foreach (var node in preamble) body.Flat(node);
            xml.End();
        }
        var main = roots.Where(node => !IsPreamble(node) && !IsAnnex(node)).ToList();
        xml.Open("mainBody");
        body.Units(main);
        if (main.Count == 0) xml.Empty("p");
        xml.End();
    }

    private static void Annexes(XmlWriter xml, AknIds ids, PlanEntry plan, IReadOnlyList<UnitNode> annexes, AknBody body)
    {
        if (annexes.Count == 0) return;
        xml.Open("attachments");
        foreach (var annex in annexes)
        {
            var id = ids.Of(annex.Unit.Place)!;
            xml.Open("attachment", ("eId", id));
            body.Heads(annex.Unit);
            xml.Open("doc", ("name", "phu-luc"), ("contains", "originalVersion"));
            AknMeta.WriteAnnex(xml, plan, id);
            xml.Open("mainBody");
            body.Annex(annex);
            xml.End();
            xml.End();
            xml.End();
        }
        xml.End();
    }
}
