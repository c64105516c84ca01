using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;
using PlanSite.Cli.Tests.Browsing;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

/// <summary>What an officer does with the site, in a real browser, from a web server and from a folder.</summary>
public sealed class BrowserTests(PublishedSite site, Browser browser)
{
    [Theory]
    [InlineData(From.WebServer, "quy chế phối hợp viện kiểm sát")]
    [InlineData(From.Folder, "quy chế phối hợp viện kiểm sát")]
    [InlineData(From.WebServer, "quy che phoi hop vien kiem sat")]
    [InlineData(From.Folder, "QUY CHE PHOI HOP VIEN KIEM SAT")]
    public async Task Search_WithOrWithoutDiacritics_FindsTheTaskAndOpensItAtItsPlace(From from, string words)
    {
        await using var opened = await OpenSearchAsync(from);
        var page = opened.Page.Page;

        await page.FillAsync("#search-q", words);
        var hit = page.Locator("#search-results a[href*='#']").First;
        await hit.WaitForAsync();
        await page.PressAsync("#search-q", "Escape");
        Assert.True(await IsInViewAsync(hit));
        var place = new Uri(new Uri(page.Url), await hit.GetAttributeAsync("href")).Fragment[1..];
        await hit.ClickAsync();

        // The event of a page that is quickly loaded may be over before it is waited for.
        await page.WaitForURLAsync("**/ke-hoach/**", new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForFunctionAsync("document.readyState === 'complete'");
        var target = page.Locator($"[id='{place}']");
        Assert.Contains("Quy chế phối hợp", await target.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.True(await IsInViewAsync(target));
        opened.Page.AssertQuiet();
    }

    [Theory]
    [InlineData(From.WebServer)]
    [InlineData(From.Folder)]
    public async Task Search_FilteredByAgency_ShowsOnlyItsTasks(From from)
    {
        await using var opened = await OpenSearchAsync(from);
        var page = opened.Page.Page;

        await page.ClickAsync("[data-facet=agency] summary");
        await page.GetByLabel("Sở Nội vụ (Trà Vinh)").CheckAsync();
        await page.FillAsync("#search-q", "cải cách hành chính");
        await page.Locator("#search-results a").First.WaitForAsync();
        await page.WaitForFunctionAsync("document.querySelector('#search-status').textContent.match(/\\d/)");

        var tasks = TasksOf("Sở Nội vụ");
        var places = page.Locator("#search-results a[href*='#']");
        var links = await places.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href').replace(/^(\\.\\.\\/)+/, '').replace('/index.html', '/'))");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link, tasks));
        opened.Page.AssertQuiet();
    }

    [Fact]
    public async Task DutySheet_PrintedToPdf_HoldsTheAgencysTasksOnA4Pages()
    {
        await using var page = await browser.OpenAsync(FileUrl("co-quan/binh-thuan/ban-to-chuc-tinh-uy/phieu.html"));
        using var folder = new TemporaryFolder();

        await page.Page.PdfAsync(new PagePdfOptions { Path = folder["phieu.pdf"], PreferCSSPageSize = true });

        if (Environment.GetEnvironmentVariable("CI") != "true") Assert.SkipUnless(File.Exists("/usr/bin/pdftotext"), "pdftotext (poppler-utils) is needed to read the PDF.");
        Assert.Matches(@"Page size:\s+(595\.\d+ x 84\d(\.\d+)?|84\d(\.\d+)? x 59\d(\.\d+)?) pts \(A4\)", OutputOf("pdfinfo", folder["phieu.pdf"]));
        var text = OutputOf("pdftotext", "-raw", folder["phieu.pdf"], "-");
        Assert.Contains("Ban Tổ chức Tỉnh ủy", text, StringComparison.OrdinalIgnoreCase);
        Assert.Matches(@"Phiếu nhiệm vụ|PHIẾU NHIỆM VỤ", text);
        Assert.Contains("chủ trương, đề án của Trung ương như", text.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(text.Split('\f', StringSplitOptions.RemoveEmptyEntries).All(sheet => sheet.Trim().Length > 0), "a printed page is empty");
        page.AssertQuiet();
    }

    [Fact]
    public async Task RegisterOfPlans_FilteredAndSorted_ShowsTheRowsAskedFor()
    {
        await using var opened = await browser.OpenAsync(FileUrl("ke-hoach/index.html"));
        var page = opened.Page;
        var rows = page.Locator("tbody tr:visible");
        var all = await rows.CountAsync();

        await page.GetByLabel("Lọc trong bảng").FillAsync("tra vinh");
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        Assert.Contains("66/KH-UBND", await rows.First.InnerTextAsync(), StringComparison.Ordinal);

        await page.GetByLabel("Lọc trong bảng").FillAsync("");
        await Assertions.Expect(rows).ToHaveCountAsync(all);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Số nhiệm vụ" }).ClickAsync();
        var header = page.Locator("th[aria-sort]").Filter(new LocatorFilterOptions { HasText = "Số nhiệm vụ" });
        Assert.Equal("ascending", await header.GetAttributeAsync("aria-sort"));
        Assert.Contains("Bình Phước", await rows.First.InnerTextAsync(), StringComparison.Ordinal);
        opened.AssertQuiet();
    }

    [Fact]
    public async Task EveryKindOfPage_OpenedFromAFolder_LoadsWithoutError()
    {
        string[] pages =
        [
            "index.html", "ke-hoach/index.html", "ke-hoach/tra-vinh/66-kh-ubnd/index.html", "nhiem-vu/index.html", "co-quan/index.html",
            "co-quan/tra-vinh/so-noi-vu/index.html", "thoi-han/index.html", "thoi-han/2022/index.html", "thoi-han/khac.html",
            "van-ban/index.html", "van-ban/21-kl-tw/index.html", "tim-kiem/index.html", "404.html",
        ];
        foreach (var path in pages)
        {
            await using var page = await browser.OpenAsync(FileUrl(path));
            page.AssertQuiet();
        }
    }

    // What the published data says that the agency has, by name or as a member of the groups of the plan.
    private HashSet<string> TasksOf(string agency)
    {
        using var data = JsonDocument.Parse(File.ReadAllText(Path.Combine(site.Path, "data/tasks.json")));
        string[] names = [agency, "Các sở, ban, ngành thuộc Ủy ban nhân dân tỉnh", "các sở, ban, ngành tỉnh", "các cơ quan, đơn vị"];
        return
        [
            .. data.RootElement.EnumerateArray()
                .Where(task => task.GetProperty("plan").GetString() == "tra-vinh/66-kh-ubnd")
                .Where(task => task.GetProperty("assignments").EnumerateArray().Any(one => names.Contains(one.GetProperty("agency").GetString(), StringComparer.OrdinalIgnoreCase)))
                .Select(task => task.GetProperty("url").GetString()!),
        ];
    }

    private Task<OpenedSite> OpenSearchAsync(From from) => OpenedSite.AtAsync(browser, site.Path, from, OpenedSite.Search);

    private string FileUrl(string path) => new Uri(Path.Combine(site.Path, path)).AbsoluteUri;

    private static Task<bool> IsInViewAsync(ILocator element) =>
        element.EvaluateAsync<bool>("element => { const box = element.getBoundingClientRect(); return box.top < innerHeight && box.bottom > 0; }");

    private static string OutputOf(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd();
    }
}
