using System.Xml;
using PlanSite.Publishing.Feeds;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary>Writes what identifies a document: work, expression and manifestation, its life and whom and what it refers to.</summary>
internal sealed class AknMeta(XmlWriter xml, SiteInput input)
{
    private const string Editor = "#plansite";

    /// <summary>The metadata of a plan.</summary>
    public void Write(PlanEntry plan)
    {
        var events = Events(plan);
        xml.Open("meta");
        Identification(xml, plan, "main", withNumber: true);
        xml.Open("lifecycle", ("source", Editor));
        xml.Empty("eventRef", ("eId", "eventRef_1"), ("date", Day(plan)), ("source", "#original"), ("type", "generation"));
        for (var i = 0; i < events.Count; i++)
            xml.Empty("eventRef", ("eId", $"eventRef_{i + 2}"), ("date", Day(events[i].Plan)), ("source", $"#passive_{i + 1}"), ("type", events[i].Type));
        xml.End();
        xml.Open("references", ("source", Editor));
        Documents(plan, events);
        Agents(plan);
        xml.End();
        xml.End();
    }

    /// <summary>The metadata of an annex, which has no life of its own.</summary>
    public static void WriteAnnex(XmlWriter xml, PlanEntry plan, string id)
    {
        xml.Open("meta");
        Identification(xml, plan, id, withNumber: false);
        xml.End();
    }

    private static void Identification(XmlWriter xml, PlanEntry plan, string part, bool withNumber)
    {
        xml.Open("identification", ("source", Editor));
        Level(xml, "FRBRWork", plan, AknIri.Work(plan), part);
        xml.Empty("FRBRcountry", ("value", "vn"));
        xml.Empty("FRBRsubtype", ("value", AknIri.Kind(plan.Head.Kind)));
        if (withNumber && plan.Head.Number is { } number) xml.Empty("FRBRnumber", ("value", number));
        if (withNumber) xml.Empty("FRBRname", ("value", plan.Head.Title));
        xml.End();
        Level(xml, "FRBRExpression", plan, AknIri.Expression(plan), part);
        xml.Empty("FRBRlanguage", ("language", AknIri.Language));
        xml.End();
        Level(xml, "FRBRManifestation", plan, AknIri.Expression(plan), part, ".xml");
        xml.Empty("FRBRformat", ("value", "application/akn+xml"));
        xml.End();
        xml.End();
    }

    // Left open for what only this level has. The date is that of signing where it is known, else one that stands in for it.
    private static void Level(XmlWriter xml, string level, PlanEntry plan, string iri, string part, string suffix = "")
    {
        xml.Open(level);
        xml.Empty("FRBRthis", ("value", $"{iri}/!{part}{suffix}"));
        xml.Empty("FRBRuri", ("value", iri + (suffix.Length > 0 ? ".akn" : "")));
        xml.Empty("FRBRdate", ("date", Day(plan)), ("name", plan.Head.Date is null ? "placeholder" : "signed"));
        xml.Empty("FRBRauthor", ("href", level == "FRBRManifestation" ? Editor : "#issuer"));
    }

    private static List<(string Type, PlanEntry Plan)> Events(PlanEntry plan) =>
    [
        .. plan.RelatedFrom.Where(incoming => incoming.Relation.At is null).Select(incoming => (Type: EventOf(incoming), incoming.Plan)).Where(one => one.Type is not null).Select(one => (one.Type!, one.Plan)).Distinct(),
    ];

    private static string? EventOf(IncomingRelation incoming) => incoming.Relation.Type switch
    {
        Register.Citations.RelationType.Replaces => "repeal",
        Register.Citations.RelationType.Amends => "amendment",
        _ => null,
    };

    private void Documents(PlanEntry plan, List<(string Type, PlanEntry Plan)> events)
    {
        Reference("original", "original", AknIri.Expression(plan), plan.Name);
        for (var i = 0; i < events.Count; i++) Reference("passiveRef", $"passive_{i + 1}", AknIri.Work(events[i].Plan), input.Words.Of("plan.with-area", events[i].Plan.Name, events[i].Plan.Head.Jurisdiction));
        var cited = plan.Citations.Select(citation => input.Register.Find(citation.DocumentId)).OfType<DocumentEntry>().Distinct().ToList();
        for (var i = 0; i < cited.Count; i++)
        {
            var acts = plan.Relations.Any(relation => relation.At is null && relation.DocumentId == cited[i].Id && relation.Type is Register.Citations.RelationType.Replaces or Register.Citations.RelationType.Amends);
            if (acts) Reference("activeRef", $"active_{i + 1}", AknIri.Work(cited[i]), cited[i].Name);
            else Reference("TLCReference", $"cited_{i + 1}", AknIri.Work(cited[i]), cited[i].Name, ("name", "citation"));
        }
    }

    private void Agents(PlanEntry plan)
    {
        Reference("TLCOrganization", "plansite", "/akn/ontology/organization/plansite", input.Settings.Title);
        Reference("TLCOrganization", "issuer", AknIri.Ontology("organization", plan.Id, plan.Head.Issuer ?? "unknown"), plan.Head.Issuer ?? input.Words.Of("not-printed"));
        Reference("TLCLocation", "jurisdiction", AknIri.Ontology("location", plan.Id, plan.Head.Jurisdiction), plan.Head.Jurisdiction);
        foreach (var (sort, id, name) in AknSigners.Of(plan.Head)) Reference($"TLC{sort}", id, AknIri.Ontology(sort.ToLowerInvariant(), plan.Id, name), name);
    }

    private void Reference(string element, string id, string href, string name, params ReadOnlySpan<(string Name, string? Value)> more) =>
        xml.Empty(element, [("eId", id), ("href", href), ("showAs", name), .. more]);

    private static string Day(PlanEntry plan) => AknIri.Iso(PlanDay.Of(plan));
}
