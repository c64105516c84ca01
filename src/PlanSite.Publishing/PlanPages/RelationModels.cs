using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Citations;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.PlanPages;

/// <summary>Relations of plans in words, in both directions.</summary>
internal sealed class RelationModels(SiteInput input, PageLinks links)
{
    private readonly Words words = input.Words;

    /// <summary>A relation as its plan states it; null when nothing cites the document, so that it has no page.</summary>
    public PlanRelation? Outgoing(Relation relation) => input.Register.Find(relation.DocumentId) is { } document
        ? new PlanRelation(
            Words.Capitalized(words.Of(relation.Type)),
            document.Name,
            DocumentWords.TitleBesideName(document),
            links.To(SiteUrls.Document(document.Id)),
            relation.At is { } at ? new PlaceLink(words.Place(at), "#" + PlaceAnchor.Of(at)) : null)
        : null;

    /// <summary>A relation as seen from the plan it points to.</summary>
    public PlanRelation Incoming(IncomingRelation incoming) => new(
        Words.Capitalized(words.Of($"related-from.{Names.Of(incoming.Relation.Type)}")),
        words.PlanName(incoming.Plan),
        incoming.Plan.Head.Title,
        links.To(SiteUrls.Plan(incoming.Plan.Id)),
        incoming.Relation.At is { } at ? new PlaceLink(words.Place(at), links.To(SiteUrls.Place(incoming.Plan.Id, at))) : null);
}
