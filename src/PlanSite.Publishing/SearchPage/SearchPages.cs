using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Search;

namespace PlanSite.Publishing.SearchPage;

/// <summary>The search page and the page shown where there is none.</summary>
internal static class SearchPages
{
    public static Page Search(Words words)
    {
        var links = PageLinks.For(SiteUrls.Search);
        return new Page
        {
            Url = SiteUrls.Search,
            Template = "search",
            Title = words.Of("search.title"),
            Section = SiteUrls.Search,
            Scripts = [.. BrowserScripts.Names.Select(name => $"search/{name}"), PageScripts.SearchPage],
            Model = new SearchModel(links.Root, links.To(SiteUrls.Tasks), links.To(SiteUrls.Plans), links.To(SiteUrls.Agencies)),
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
}
