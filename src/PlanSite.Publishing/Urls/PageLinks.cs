namespace PlanSite.Publishing.Urls;

/// <summary>Makes links as they have to be written on one page.</summary>
internal sealed class PageLinks
{
    private readonly string page;

    private PageLinks(string page, string root)
    {
        this.page = page;
        Root = root;
    }

    /// <summary>What leads from the page to the site's root: <c>../../</c>, empty on the home page.</summary>
    public string Root { get; }

    /// <summary>The links of a page at this path, relative ones.</summary>
    public static PageLinks For(string page) => new(page, string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/'))));

    /// <summary>The links of a page that is shown at any path, as 404.html is: from the root of the server where the base URL is known.</summary>
    public static PageLinks ForAnyPath(string page, Uri? baseUrl) => baseUrl is null ? For(page) : new(page, baseUrl.AbsolutePath.TrimEnd('/') + "/");

    /// <summary>The link to a URL of the site; within the same page only its fragment.</summary>
    public string To(string siteUrl) =>
        siteUrl.StartsWith(page + "#", StringComparison.Ordinal) ? siteUrl[page.Length..] : Root + siteUrl;
}
