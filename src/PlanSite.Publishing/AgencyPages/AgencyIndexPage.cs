using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;
using PlanSite.Register.Linking;
using PlanSite.Vietnamese;

namespace PlanSite.Publishing.AgencyPages;

/// <summary>The index of agencies by jurisdiction and type.</summary>
internal sealed class AgencyIndexPage(SiteInput input)
{
    private readonly Words words = input.Words;

    private readonly PageLinks links = PageLinks.For(SiteUrls.Agencies);

    public Page Page() => new()
    {
        Url = SiteUrls.Agencies,
        Template = "agencies",
        Title = words.Of("agencies.title"),
        Section = SiteUrls.Agencies,
        Model = new AgencyIndexModel(input.Register.Agencies.Count, [.. Areas()]),
    };

    private IEnumerable<AgencyArea> Areas() => input.Register.Agencies
        .GroupBy(entry => entry.Agency.Jurisdiction, StringComparer.Ordinal)
        .OrderBy(area => area.Key != AgencyDirectory.Central)
        .ThenBy(area => area.Key, VietnameseCollation.Instance)
        .Select(area => new AgencyArea(area.Key, "khu-vuc-" + Slug.From(area.Key), [.. Kinds(area)]));

    private IEnumerable<AgencyKind> Kinds(IEnumerable<AgencyEntry> area) => area
        .GroupBy(entry => entry.Agency.Type)
        .OrderBy(kind => kind.Key)
        .Select(kind => new AgencyKind(words.Of(kind.Key), [.. kind.OrderBy(entry => entry.Agency.Name, VietnameseCollation.Instance).Select(Link)]));

    private AgencyLink Link(AgencyEntry entry) =>
        new(entry.Agency.Name, links.To(SiteUrls.Agency(entry.Agency.Id)), entry.Duties.Count, entry.Agency.IsGroup);
}
