namespace PlanSite.Cli.Tests.Browsing;

/// <summary>A page of a site, with the server that it came from, if any.</summary>
internal sealed record OpenedSite(WatchedPage Page, SiteServer? Server) : IAsyncDisposable
{
    public const string Search = "tim-kiem/index.html";

    /// <summary>Opens a page.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="folder">The site's folder.</param>
    /// <param name="from">How it is opened.</param>
    /// <param name="path">The page within the site, perhaps with a query.</param>
    public static async Task<OpenedSite> AtAsync(Browser browser, string folder, From from, string path)
    {
        var server = from == From.WebServer ? await SiteServer.StartAsync(folder) : null;
        var root = server?.Url ?? new Uri(folder).AbsoluteUri;
        return new OpenedSite(await browser.OpenAsync($"{root}/{path}"), server);
    }

    public async ValueTask DisposeAsync()
    {
        await Page.DisposeAsync();
        if (Server is not null) await Server.DisposeAsync();
    }
}
