using System.Globalization;
using PlanSite.Publishing.Facts;
using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Citations;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.DocumentPages;

/// <summary>The page of every cited document.</summary>
internal sealed class DocumentPageBuilder(Words words)
{
    private const string IsoDate = "yyyy-MM-dd";

    // Every plan stands in the paged list of those that cite the document; the lists above it name the first ones.
    private const int ShownPlans = 50;

    public IEnumerable<Page> Pages(DocumentEntry document) =>
        Slices.Of(document.CitedBy, document.CitedBy.Count).Select(slice => Page(document, slice));

    private Page Page(DocumentEntry document, Slice<Citing> slice)
    {
        var first = SiteUrls.Document(document.Id);
        var url = SiteUrls.Part(first, slice.Number);
        var links = PageLinks.For(url);
        return new Page
        {
            Url = url,
            Template = "document",
            Title = document.Name,
            Section = SiteUrls.Documents,
            Crumbs = [new Crumb(words.Of("nav.documents"), SiteUrls.Documents)],
            Model = Model(document, slice, links) with { Pager = Slices.Pager(slice, first, links, words) },
        };
    }

    private DocumentModel Model(DocumentEntry document, Slice<Citing> slice, PageLinks links) => new()
    {
        Name = document.Name,
        Title = DocumentWords.TitleBesideName(document) ?? (document.Number is null ? null : words.Of("not-printed")),
        Facts = FactsOf(document),
        PlanHref = document.Plan is { } plan ? links.To(SiteUrls.Plan(plan.Id)) : null,
        Conflicts = [.. document.Conflicts.Select(conflict => Conflict(conflict, links))],
        Relations = [.. Relations(document, links)],
        CitedBy = [.. slice.Rows.Select(citing => Citing(citing, document, links))],
    };

    private List<Fact> FactsOf(DocumentEntry document) =>
    [
        new Fact(words.Of("fact.kind"), document.Kind),
        Fact.Printed(words, "fact.number", document.Number),
        Fact.Printed(words, "fact.issuer", document.Issuer),
        Fact.Printed(words, "fact.date", document.Date is { } date ? DateWords.Short(date) : null),
    ];

    private ConflictModel Conflict(CitationConflict conflict, PageLinks links) => new(
        words.Of($"fact.{conflict.Field}"),
        [.. conflict.Readings.Select(reading => Reading(reading, links))]);

    private ReadingModel Reading(CitationReading reading, PageLinks links) => new(
        Printed(reading.Value), [.. reading.Plans.Take(ShownPlans).Select(plan => Link(plan, links))], Math.Max(0, reading.Plans.Count - ShownPlans));

    private static string Printed(string value) =>
        DateOnly.TryParseExact(value, IsoDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? DateWords.Short(date) : value;

    private IEnumerable<RelationGroup> Relations(DocumentEntry document, PageLinks links) => document.Relations
        .GroupBy(incoming => incoming.Relation.Type)
        .OrderBy(group => group.Key)
        .Select(group => new RelationGroup(
            words.Of($"relation-to.{Names.Of(group.Key)}"),
            [.. group.Take(ShownPlans).Select(incoming => Source(incoming, links))],
            Math.Max(0, group.Count() - ShownPlans)));

    private RelationSource Source(IncomingRelation incoming, PageLinks links) => new(
        Link(incoming.Plan, links),
        incoming.Plan.Head.Title,
        incoming.Relation.At is { } at ? PlaceLink(incoming.Plan, at, links) : null);

    private CitingPlan Citing(Citing citing, DocumentEntry document, PageLinks links) => new(
        Link(citing.Plan, links),
        PrintedAs(citing.Citation) ?? (document.Number is null ? document.Name : null),
        [.. citing.Citation.Places.Select(place => PlaceLink(citing.Plan, place, links))]);

    private static string? PrintedAs(Citation citation)
    {
        var parts = new[] { string.Join("; ", citation.Dates.Select(DateWords.Short)), citation.Issuer, citation.Title };
        var printed = string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return printed.Length == 0 ? null : printed;
    }

    private PlanLink Link(PlanEntry plan, PageLinks links) => new(words.PlanName(plan), links.To(SiteUrls.Plan(plan.Id)));

    private PlanLink PlaceLink(PlanEntry plan, Place place, PageLinks links) =>
        new(words.Place(place), links.To(SiteUrls.Place(plan.Id, place)));
}
