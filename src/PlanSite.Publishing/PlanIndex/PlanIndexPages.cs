using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Citations;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.PlanIndex;

/// <summary>The register of plans.</summary>
internal sealed class PlanIndexPages(SiteInput input)
{
    private readonly Words words = input.Words;

    public IEnumerable<Page> Pages()
    {
        var plans = input.Register.Plans.OrderByDescending(PlanWords.DateKey, StringComparer.Ordinal).ThenBy(plan => plan.Id);
        return Slices.Of(plans, input.Register.Plans.Count).Select(Page);
    }

    private Page Page(Slice<PlanEntry> slice)
    {
        var url = SiteUrls.Part(SiteUrls.Plans, slice.Number);
        var links = PageLinks.For(url);
        return new Page
        {
            Url = url,
            Template = "plans",
            Title = words.Of("plans.title"),
            Section = SiteUrls.Plans,
            Scripts = [PageScripts.Table],
            Model = new PlanIndexModel(slice.Total, [.. slice.Rows.Select(plan => Row(plan, links))], Slices.Pager(slice, SiteUrls.Plans, links, words)),
        };
    }

    private PlanRow Row(PlanEntry plan, PageLinks links) => new()
    {
        Number = plan.Head.Number ?? words.Of("not-printed"),
        Kind = plan.Head.Kind,
        Title = plan.Head.Title,
        Href = links.To(SiteUrls.Plan(plan.Id)),
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
