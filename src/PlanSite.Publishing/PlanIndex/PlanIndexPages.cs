using PlanSite.Publishing.CalendarPages;
using PlanSite.Publishing.Feeds;
using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Standing;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Citations;
using PlanSite.Register.Linking;
using PlanSite.Vietnamese;

namespace PlanSite.Publishing.PlanIndex;

/// <summary>The register of plans, as a whole and of each jurisdiction.</summary>
internal sealed class PlanIndexPages(SiteInput input)
{
    private readonly Words words = input.Words;

    public IEnumerable<Page> Pages() => PagesOf(SiteUrls.Plans, words.Of("plans.title"), input.Register.Plans).Select(WithJurisdictions);

    /// <summary>A list for every jurisdiction that has plans.</summary>
    public IEnumerable<Page> JurisdictionPages() => Areas().SelectMany(area =>
    {
        var (name, feed) = (area.First().Head.Jurisdiction, FeedHeads.OfJurisdiction(area.Key, area.First().Head.Jurisdiction, input));
        return PagesOf(SiteUrls.Jurisdiction(area.Key), words.Of("plans.of-area", name), [.. area]).Select(page => page with
        {
            Crumbs = [new Crumb(words.Of("nav.plans"), SiteUrls.Plans)],
            Alternates = [new Alternate(Alternate.Atom, feed.Url, feed.Title)],
            Model = (PlanIndexModel)page.Model with
            {
                DeadlinesHref = PageLinks.For(page.Url).To(CalendarUrls.OfArea(area.Key).Index),
                FeedHref = PageLinks.For(page.Url).To(feed.Url),
            },
        });
    });

    private IEnumerable<IGrouping<string, PlanEntry>> Areas() => input.Register.Plans
        .GroupBy(plan => plan.Id.Jurisdiction, StringComparer.Ordinal)
        .OrderBy(area => area.First().Head.Jurisdiction, VietnameseCollation.Instance);

    private IEnumerable<Page> PagesOf(string first, string title, IReadOnlyList<PlanEntry> plans)
    {
        var ordered = plans.OrderByDescending(PlanWords.DateKey, StringComparer.Ordinal).ThenBy(plan => plan.Id);
        return Slices.Of(ordered, plans.Count).Select(slice => Page(first, title, slice));
    }

    private Page Page(string first, string title, Slice<PlanEntry> slice)
    {
        var url = SiteUrls.Part(first, slice.Number);
        var links = PageLinks.For(url);
        return new Page
        {
            Url = url,
            Template = "plans",
            Title = title,
            Section = SiteUrls.Plans,
            Scripts = [PageScripts.Table],
            Model = new PlanIndexModel(title, slice.Total, [.. slice.Rows.Select(plan => Row(plan, links))], Slices.Pager(slice, first, links, words)),
        };
    }

    private Page WithJurisdictions(Page page)
    {
        var links = PageLinks.For(page.Url);
        var areas = Areas().Select(area => new JurisdictionLink(area.First().Head.Jurisdiction, links.To(SiteUrls.Jurisdiction(area.Key)), area.Count()));
        return page with { Model = (PlanIndexModel)page.Model with { Jurisdictions = [.. areas] } };
    }

    private PlanRow Row(PlanEntry plan, PageLinks links) => new()
    {
        Number = plan.Head.Number ?? words.Of("not-printed"),
        Kind = plan.Head.Kind,
        Title = plan.Head.Title,
        Href = links.To(SiteUrls.Plan(plan.Id)),
        Standing = PlanStanding.Of(plan, words, links),
        Issuer = plan.Head.Issuer ?? words.Of("not-printed"),
        Jurisdiction = plan.Head.Jurisdiction,
        Date = words.PlanDate(plan),
        DateKey = PlanWords.DateKey(plan),
        Tasks = plan.Tasks.Count,
        CarriesOut = [.. plan.Relations.Where(relation => relation is { Type: RelationType.CarriesOut, At: null }).Select(relation => Document(relation, links)).OfType<DocumentLink>()],
    };

    private DocumentLink? Document(Relation relation, PageLinks links) =>
        input.Register.Find(relation.DocumentId) is { } document ? new DocumentLink(document.Number ?? document.Name, links.To(SiteUrls.Document(document.Id))) : null;
}
