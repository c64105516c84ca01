using PlanSite.Publishing.Html;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Theming;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Settings;

namespace PlanSite.Publishing.Frame;

/// <summary>Renders pages within their frame and writes them. Safe for use from many threads.</summary>
internal sealed class PageWriter(SiteInput input, Theme theme, OutputFolder output)
{
    private readonly Words words = input.Words;

    private static readonly (string Key, string Url)[] Sections =
    [
        ("nav.home", SiteUrls.Home),
        ("nav.plans", SiteUrls.Plans),
        ("nav.tasks", SiteUrls.Tasks),
        ("nav.agencies", SiteUrls.Agencies),
        ("nav.deadlines", SiteUrls.Deadlines),
        ("nav.documents", SiteUrls.Documents),
        ("nav.search", SiteUrls.Search),
    ];

    private int written;

    /// <summary>How many pages were written.</summary>
    public int Written => written;

    /// <summary>Renders and writes a page.</summary>
    /// <exception cref="ThemeException">A template is missing or wrong.</exception>
    public void Write(Page page)
    {
        var body = theme.Render(page.Template, page.Model);
        output.Write(page.Url, theme.Render("layout", FrameOf(page, body)).ToString());
        Interlocked.Increment(ref written);
    }

    /// <summary>Renders and writes pages as they are made, so that only one is held at a time.</summary>
    public void WriteAll(IEnumerable<Page> pages)
    {
        foreach (var page in pages) Write(page);
    }

    private FrameModel FrameOf(Page page, SafeHtml body)
    {
        var links = page.Url == SiteUrls.NotFound ? PageLinks.ForAnyPath(page.Url, input.Settings.BaseUrl) : PageLinks.For(page.Url);
        return new FrameModel
        {
            Language = Settings.Language,
            Title = page.Url == SiteUrls.Home ? Settings.Title : words.Of("title.of-page", page.Title, Settings.Title),
            SiteTitle = Settings.Title,
            SiteDescription = Settings.Description,
            Root = links.Root,
            HomeHref = links.To(SiteUrls.Home),
            SearchHref = links.To(SiteUrls.Search),
            HasSearchBox = page.Url != SiteUrls.Search,
            AsOf = DateWords.Short(input.AsOf),
            Navigation = [.. Sections.Select(section => new NavigationLink(words.Of(section.Key), links.To(section.Url), section.Url == page.Section))],
            Crumbs = CrumbsOf(page, links),
            Standing = page.Standing,
            Alternates = [.. page.Alternates.Select(one => one with { Href = links.To(one.Href) })],
            StructuredData = page.StructuredData,
            OpenSearchHref = Settings.BaseUrl is null ? null : links.To(SiteUrls.OpenSearch),
            Scripts = [.. page.Scripts.Select(links.To)],
            Body = body,
        };
    }

    private SiteSettings Settings => input.Settings;

    private List<NavigationLink> CrumbsOf(Page page, PageLinks links) =>
        page.Url is SiteUrls.Home or SiteUrls.NotFound
            ? []
            : [.. page.Crumbs.Prepend(new Crumb(words.Of("nav.home"), SiteUrls.Home)).Select(crumb => new NavigationLink(crumb.Name, links.To(crumb.Url), false))];
}
