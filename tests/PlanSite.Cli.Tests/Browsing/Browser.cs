using Microsoft.Playwright;
using PlanSite.Cli.Tests.Browsing;

[assembly: AssemblyFixture(typeof(Browser))]

namespace PlanSite.Cli.Tests.Browsing;

/// <summary>An installed Chromium: <c>CHROMIUM_PATH</c>, else one of the usual places.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A new page that fails the test on any error in its console.</summary>
    /// <remarks>Without a browser the test is skipped, but under CI=true it fails: there the browser must be.</remarks>
    public async Task<WatchedPage> OpenAsync(string url)
    {
        if (browser is null && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail("No Chromium was found; set CHROMIUM_PATH.");
        if (browser is null) Assert.Skip("No Chromium was found; set CHROMIUM_PATH to run the browser tests.");
        var page = new WatchedPage(await browser.NewPageAsync());
        await page.Page.GotoAsync(url);
        return page;
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var path = Array.Find([Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "", .. UsualPlaces], File.Exists);
        if (path is null) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
