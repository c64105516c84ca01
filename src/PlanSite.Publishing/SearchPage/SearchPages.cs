using System.Text;
using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.SearchRecords;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Linking;
using PlanSite.Vietnamese;

namespace PlanSite.Publishing.SearchPage;

/// <summary>The search page and the page shown where there is none.</summary>
internal static class SearchPages
{
    // More would make the page heavy for everybody, for the few without JavaScript.
    private const int MostAgenciesByLetter = 400;

    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";

    private static readonly string[] Facets =
    [
        RecordFacets.Type, RecordFacets.Agency, RecordFacets.Role, RecordFacets.Due, RecordFacets.Deadline,
        RecordFacets.Plan, RecordFacets.Jurisdiction, RecordFacets.Issuer, RecordFacets.Kind, RecordFacets.Year,
    ];

    public static Page Search(SiteInput input)
    {
        var (links, words) = (PageLinks.For(SiteUrls.Search), input.Words);
        return new Page
        {
            Url = SiteUrls.Search,
            Template = "search",
            Title = words.Of("search.title"),
            Section = SiteUrls.Search,
            Scripts = [PageScripts.SearchPage],
            Model = new SearchModel(
                links.Root,
                links.To(SiteUrls.Tasks),
                links.To(SiteUrls.Plans),
                links.To(SiteUrls.Documents),
                links.To(SiteUrls.Agencies),
                [.. Facets.Select(facet => new SearchFacet(facet, words.Of($"search.facet.{facet}")))],
                [.. input.Calendar.Value.Years.Select(year => new NavigationLink(words.Of("calendar.year", DateWords.Digits(year)), links.To(SiteUrls.Year(year)), false))],
                [.. Letters(input.Register.Agencies, links)]),
        };
    }

    public static Page NotFound(SiteInput input)
    {
        var links = PageLinks.ForAnyPath(SiteUrls.NotFound, input.Settings.BaseUrl);
        return new Page
        {
            Url = SiteUrls.NotFound,
            Template = "not-found",
            Title = input.Words.Of("not-found.title"),
            Model = new NotFoundModel(links.To(SiteUrls.Home), links.To(SiteUrls.Search)),
        };
    }

    private static IEnumerable<AgencyLetter> Letters(IReadOnlyCollection<AgencyEntry> agencies, PageLinks links) => agencies.Count > MostAgenciesByLetter
        ? []
        : agencies.OrderBy(entry => entry.Agency.Name, VietnameseCollation.Instance)
            .ThenBy(entry => entry.Agency.Jurisdiction, VietnameseCollation.Instance)
            .GroupBy(entry => FirstLetter(entry.Agency.Name))
            .Select(letter => new AgencyLetter(letter.Key, [.. letter.Select(entry => new AgencyLink(entry.Agency.Name, entry.Agency.Jurisdiction, links.To(SiteUrls.Agency(entry.Agency.Id))))]));

    // Tones do not part a letter; Ă, Â, Đ, Ê, Ô, Ơ, Ư are letters of their own.
    private static string FirstLetter(string name) =>
        string.Concat(name[..1].ToUpperInvariant().Normalize(NormalizationForm.FormD).Where(sign => !ToneMarks.Contains(sign, StringComparison.Ordinal))).Normalize(NormalizationForm.FormC);
}
