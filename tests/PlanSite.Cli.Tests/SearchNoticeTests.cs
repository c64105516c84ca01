using Microsoft.Playwright;
using PlanSite.Cli.Tests.Browsing;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

/// <summary>What the search page says where its index is damaged, gone or of another version.</summary>
public sealed class SearchNoticeTests(PublishedSite site, Browser browser)
{
    [Theory]
    [InlineData(From.WebServer)]
    [InlineData(From.Folder)]
    public async Task DamagedShards_LeaveTheRestAndANotice(From from)
    {
        using var folder = Copy();
        var shards = Directory.GetFiles(folder["search/records"]).Order(StringComparer.Ordinal).ToList();
        foreach (var shard in shards.Where((_, i) => i % 3 == 0)) File.Delete(shard);
        foreach (var shard in shards.Where((_, i) => i % 3 == 1)) File.WriteAllText(shard, File.ReadAllText(shard)[..^9]);
        await using var opened = await OpenedSite.AtAsync(browser, folder.Path, from, OpenedSite.Search + "?q=kiem%20tra%20giam%20sat");
        var page = opened.Page.Page;

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("kết quả có thể chưa đầy đủ");
        Assert.NotEqual(0, await page.Locator("#search-results a").CountAsync());
    }

    [Fact]
    public async Task MissingIndex_IsToldWithAWayToTryAgain()
    {
        using var folder = Copy();
        File.Delete(folder["search/entry.js"]);
        await using var opened = await OpenedSite.AtAsync(browser, folder.Path, From.Folder, OpenedSite.Search + "?q=kiem%20tra");
        var page = opened.Page.Page;

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Không tải được dữ liệu tìm kiếm");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Tải lại trang" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(From.WebServer)]
    [InlineData(From.Folder)]
    public async Task IndexOfAnotherFormat_LoadsThePageAgainOnceAndThenTells(From from)
    {
        using var folder = Copy();
        Rewrite(folder["search/entry.js"], "\"format\":2,", "\"format\":99,");
        await using var opened = await OpenedSite.AtAsync(browser, folder.Path, from, "404.html");
        var (page, loads) = (opened.Page.Page, 0);
        page.Request += (_, request) => loads += request.IsNavigationRequest ? 1 : 0;

        await page.RunAndWaitForRequestAsync(() => page.EvaluateAsync("location.href = document.querySelector('main a[href*=tim-kiem]').href"), _ => loads == 2);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("phiên bản khác");
        await page.FillAsync("#search-q", "kiểm tra");
        await page.PressAsync("#search-q", "Enter");
        await page.WaitForURLAsync("**?q=*", new() { WaitUntil = WaitUntilState.Commit });
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        Assert.Equal(2, loads);
    }

    [Fact]
    public async Task IndexReplacedUnderAnOpenPage_LoadsThePageAgainWithItsQuestion()
    {
        using var folder = Copy();
        await using var opened = await OpenedSite.AtAsync(browser, folder.Path, From.WebServer, OpenedSite.Search);
        var page = opened.Page.Page;
        await page.FillAsync("#search-q", "kiểm tra");
        await page.Locator("#search-results a").First.WaitForAsync();

        var entry = File.ReadAllText(folder["search/entry.js"]);
        var version = entry[(entry.IndexOf("\"version\":\"", StringComparison.Ordinal) + 11)..][..6];
        Rewrite(folder["search/entry.js"], $"\"{version}\"", "\"aaaaaa\"");
        await page.RunAndWaitForRequestAsync(() => page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))"), request => request.IsNavigationRequest);

        await page.WaitForLoadStateAsync();
        await page.Locator("#search-results a").First.WaitForAsync();
        Assert.Equal("kiểm tra", await page.InputValueAsync("#search-q"));
        await Assertions.Expect(page.Locator("#search-notice")).ToBeHiddenAsync();
        opened.Page.AssertQuiet();
    }

    private TemporaryFolder Copy()
    {
        var folder = new TemporaryFolder();
        foreach (var part in new[] { "search", "assets", "tim-kiem" })
            foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Path, part), "*", SearchOption.AllDirectories))
            {
                var copy = folder[Path.GetRelativePath(site.Path, file)];
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        File.Copy(Path.Combine(site.Path, "404.html"), folder["404.html"]);
        return folder;
    }

    private static void Rewrite(string file, string old, string replacement)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
