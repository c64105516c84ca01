using System.Globalization;
using PlanSite.Publishing.Facts;
using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Citations;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.DocumentPages;

/// <summary>The page of every cited document.</summary>
internal static class DocumentPageBuilder
{
    private const string IsoDate = "yyyy-MM-dd";

    public static Page Page(DocumentEntry document)
    {
        var url = SiteUrls.Document(document.Id);
        return new Page
        {
            Url = url,
            Template = "document",
            Title = document.Name,
            Section = SiteUrls.Documents,
            Crumbs = [new Crumb(Words.Of("nav.documents"), SiteUrls.Documents)],
            Model = Model(document, PageLinks.For(url)),
        };
    }

    private static DocumentModel Model(DocumentEntry document, PageLinks links) => new()
    {
        Name = document.Name,
        Title = document.Title,
        Facts = FactsOf(document),
        PlanHref = document.Plan is { } plan ? links.To(SiteUrls.Plan(plan.Id)) : null,
        Conflicts = [.. document.Conflicts.Select(conflict => Conflict(conflict, links))],
        Relations = [.. Relations(document, links)],
        CitedBy = [.. document.CitedBy.Select(citing => Citing(citing, links))],
    };

    private static List<Fact> FactsOf(DocumentEntry document) =>
    [
        new Fact(Words.Of("fact.kind"), document.Kind),
        Fact.Printed("fact.number", document.Number),
        Fact.Printed("fact.issuer", document.Issuer),
        Fact.Printed("fact.date", document.Date is { } date ? DateWords.Short(date) : null),
        Fact.Printed("fact.title", document.Title),
    ];

    private static ConflictModel Conflict(CitationConflict conflict, PageLinks links) => new(
        Words.Of($"fact.{conflict.Field}"),
        [.. conflict.Readings.Select(reading => new ReadingModel(Printed(reading.Value), [.. reading.Plans.Select(plan => Link(plan, links))]))]);

    private static string Printed(string value) =>
        DateOnly.TryParseExact(value, IsoDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? DateWords.Short(date) : value;

    private static IEnumerable<RelationGroup> Relations(DocumentEntry document, PageLinks links) => document.Relations
        .GroupBy(incoming => incoming.Relation.Type)
        .OrderBy(group => group.Key)
        .Select(group => new RelationGroup(Words.Of($"relation-to.{Names.Of(group.Key)}"), [.. group.Select(incoming => Source(incoming, links))]));

    private static RelationSource Source(IncomingRelation incoming, PageLinks links) => new(
        Link(incoming.Plan, links),
        incoming.Plan.Head.Title,
        incoming.Relation.At is { } at ? PlaceLink(incoming.Plan, at, links) : null);

    private static CitingPlan Citing(Citing citing, PageLinks links) => new(
        Link(citing.Plan, links),
        PrintedAs(citing.Citation),
        [.. citing.Citation.Places.Select(place => PlaceLink(citing.Plan, place, links))]);

    private static string? PrintedAs(Citation citation)
    {
        var parts = new[] { string.Join("; ", citation.Dates.Select(DateWords.Short)), citation.Issuer, citation.Title };
        var printed = string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return printed.Length == 0 ? null : printed;
    }

    private static PlanLink Link(PlanEntry plan, PageLinks links) => new(PlanWords.Name(plan), links.To(SiteUrls.Plan(plan.Id)));

    private static PlanLink PlaceLink(PlanEntry plan, Place place, PageLinks links) =>
        new(PlaceWords.Of(place), links.To(SiteUrls.Place(plan.Id, place)));
}
