using System.IO.Compression;
using Microsoft.Playwright;
using PlanSite.Cli.Tests.Browsing;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

/// <summary>Results, filters and address of the search page.</summary>
public sealed class SearchPageTests(PublishedSite site, Browser browser)
{
    private const int MostBytes = 20 * 1024;

    public static TheoryData<string> Hostile =>
    [
        "<img src=x onerror=alert(1)> \"' (.*) \ud800", "</script><script>alert(1)</script>", "\udc00\ud800 \uffff\u0000", new string('a', 10_000), string.Concat(Enumerable.Repeat("ủy -\"b ", 1_250)), "[*+?^${}()|\\/", "__proto__ constructor",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Search_OfHostileText_LeavesNoMarkupAndNoError(string text)
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.WebServer, OpenedSite.Search);
        var page = opened.Page.Page;

        await page.FillAsync("#search-q", text);
        await page.PressAsync("#search-q", "Enter");
        await Assertions.Expect(page.Locator("#search-status")).ToContainTextAsync("quả");
        await page.ReloadAsync();
        if (text.Length < 400) await Assertions.Expect(page.Locator("#search-status")).ToContainTextAsync("quả");

        Assert.Equal(0, await page.Locator("main img, main script, body script").CountAsync());
        opened.Page.AssertQuiet();
    }

    [Theory]
    [InlineData("quy chế phối hợp")]
    [InlineData("21-KL/TW")]
    public async Task Results_StandUnderThePlanThatTheyLeadInto(string words)
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.Folder, $"{OpenedSite.Search}?q={Uri.EscapeDataString(words)}");
        var page = opened.Page.Page;
        await page.Locator("#search-results a").First.WaitForAsync();

        var groups = await page.EvalOnSelectorAllAsync<string[][]>(
            ".search-group:has(h2 a)", "all => all.map(one => [...one.querySelectorAll('a')].map(link => link.getAttribute('href')))");

        Assert.NotEmpty(groups);
        Assert.Equal(groups.Length, groups.Select(group => group[0]).Distinct().Count());
        Assert.All(groups, group => Assert.All(group.Skip(1), link => Assert.StartsWith(group[0] + "#", link, StringComparison.Ordinal)));
        Assert.DoesNotContain('#', groups[0][0]);
    }

    [Theory]
    [InlineData(From.WebServer)]
    [InlineData(From.Folder)]
    public async Task Filters_WithoutAWord_AreInTheAddressAndCountWhatTheyFind(From from)
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, from, OpenedSite.Search);
        var page = opened.Page.Page;

        await page.GetByLabel("Nhiệm vụ (192)").CheckAsync();
        await page.ClickAsync("[data-facet=jurisdiction] summary");
        await page.GetByLabel("Trà Vinh").CheckAsync();
        await page.GetByLabel("Hải Dương").CheckAsync();
        await Assertions.Expect(page.Locator("#search-chips .chip")).ToHaveCountAsync(3);
        var counts = await page.Locator("[data-facet=jurisdiction] li:has(:checked) .count").AllInnerTextsAsync();
        var sum = counts.Sum(count => int.Parse(count.Trim('(', ')', ' '), System.Globalization.CultureInfo.InvariantCulture));
        await Assertions.Expect(page.Locator("#search-status")).ToHaveTextAsync($"{sum} kết quả");
        Assert.EndsWith("?type=task&jurisdiction=hai-duong&jurisdiction=tra-vinh", Sorted(page.Url), StringComparison.Ordinal);
        var shown = await page.Locator("#search-results").InnerTextAsync();

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#search-chips .chip")).ToHaveCountAsync(3);
        Assert.Equal(shown, await page.Locator("#search-results").InnerTextAsync());
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#search-chips .chip")).ToHaveCountAsync(2);
        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator("#search-chips .chip")).ToHaveCountAsync(3);
        opened.Page.AssertQuiet();
    }

    [Fact]
    public async Task Chip_TakenOff_DropsItsFilterAndLeavesTheFocusOnTheNext()
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.Folder, OpenedSite.Search + "?type=task&role=lead");
        var page = opened.Page.Page;

        await page.GetByRole(AriaRole.Button, new() { Name = "Bỏ lọc Loại kết quả: Nhiệm vụ" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Bỏ lọc Vai trò: Chủ trì" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#search-status")).ToBeFocusedAsync();
        Assert.DoesNotContain('?', page.Url);
        opened.Page.AssertQuiet();
    }

    [Fact]
    public async Task TimesInAQuery_AreOfferedAsAFilter()
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.WebServer, OpenedSite.Search);
        var page = opened.Page.Page;

        await page.FillAsync("#search-q", "kiểm tra quý II/2022");
        await page.PressAsync("#search-q", "Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Chỉ xem nhiệm vụ có thời hạn: Quý II/2022" }).ClickAsync();

        await Assertions.Expect(page.Locator("#search-chips")).ToContainTextAsync("Thời hạn: Quý II/2022");
        await Assertions.Expect(page.Locator("#search-status")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".offer")).ToHaveCountAsync(0);
        Assert.Contains("due=2022-Q2", page.Url, StringComparison.Ordinal);
        opened.Page.AssertQuiet();
    }

    [Fact]
    public async Task MistypedWord_IsSaidToBeSearchedAsAnother()
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.Folder, OpenedSite.Search);

        await opened.Page.Page.FillAsync("#search-q", "kiểm tra giám sáat");

        await Assertions.Expect(opened.Page.Page.Locator("#search-notes")).ToHaveTextAsync("Không có từ “sáat”; đang tìm “sat”.");
    }

    [Fact]
    public async Task MoreResults_MoveTheFocusToTheFirstNewOne()
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.Folder, OpenedSite.Search + "?type=task");
        var page = opened.Page.Page;
        await page.Locator("#search-results h3 a").First.WaitForAsync();
        var before = await LinksAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Xem thêm kết quả" }).ClickAsync();
        await page.WaitForFunctionAsync("document.activeElement.closest('#search-results')");

        Assert.DoesNotContain(await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"), before);
        Assert.Subset((await LinksAsync(page)).ToHashSet(), before.ToHashSet());
    }

    [Fact]
    public async Task EveryControl_HasARoleAndAName()
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.Folder, OpenedSite.Search + "?q=kiem%20tra%20quy%20II%2F2022&type=task&role=lead");
        var (page, main) = (opened.Page.Page, opened.Page.Page.GetByRole(AriaRole.Main));
        await page.ClickAsync("[data-facet=agency] summary");
        await main.GetByRole(AriaRole.Checkbox).First.WaitForAsync();
        await page.Locator("#search-results a").First.WaitForAsync();
        await page.WaitForFunctionAsync("document.querySelector('#search-status').textContent.match(/\\d/)");
        var named = new System.Text.RegularExpressions.Regex(@"\S");

        foreach (var (role, selector) in new[] { (AriaRole.Checkbox, "[type=checkbox]:visible"), (AriaRole.Button, "button:visible"), (AriaRole.Link, "a:visible"), (AriaRole.Searchbox, "[type=search]:visible"), (AriaRole.Combobox, "#search-q"), (AriaRole.Search, "form") })
        {
            var all = await main.Locator(selector).CountAsync();
            Assert.NotEqual(0, all);
            Assert.Equal(all, await main.GetByRole(role, new() { NameRegex = named }).CountAsync());
        }
        Assert.Equal("H1 H2 H3", string.Join(' ', (await page.EvalOnSelectorAllAsync<string[]>("main :is(h1, h2, h3, h4)", "all => all.map(one => one.tagName)")).Distinct()));
    }

    [Fact]
    public async Task Page_OfAPhone_FitsAndKeepsSuggestionsInView()
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.Folder, OpenedSite.Search);
        var page = opened.Page.Page;
        await page.SetViewportSizeAsync(390, 844);
        await page.ReloadAsync();

        await page.FillAsync("#search-q", "ke hoach uy ban nhan dan tinh");
        await page.WaitForSelectorAsync("#search-option-0");

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 390"));
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('#search-suggestions').getBoundingClientRect().right <= 390"));
        Assert.False(await page.Locator("#search-filters").EvaluateAsync<bool>("filters => filters.open"));
    }

    [Fact]
    public void Agencies_WithoutScripts_StandUnderTheirLetterWithoutTone()
    {
        var page = File.ReadAllText(Path.Combine(site.Path, OpenedSite.Search));

        Assert.Contains("<h3>U</h3>", page, StringComparison.Ordinal);
        Assert.Contains("<h3>Đ</h3>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<h3>Ủ</h3>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_TakeNoMoreThan20KilobytesCompressed()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(File.ReadAllBytes(Path.Combine(site.Path, "assets/search.js")));

        Assert.InRange(bytes.Length, 1, MostBytes);
    }

    private static Task<string[]> LinksAsync(IPage page) =>
        page.EvalOnSelectorAllAsync<string[]>("#search-results h3 a", "links => links.map(link => link.getAttribute('href'))");

    // Values stand in the order in which they were chosen.
    private static string Sorted(string url) => url.Replace("jurisdiction=tra-vinh&jurisdiction=hai-duong", "jurisdiction=hai-duong&jurisdiction=tra-vinh", StringComparison.Ordinal);
}
