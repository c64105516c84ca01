using Microsoft.Playwright;
using PlanSite.Cli.Tests.Browsing;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

/// <summary>The search box as a combobox, by keyboard and mouse.</summary>
public sealed class SearchBoxTests(PublishedSite site, Browser browser)
{
    private const string Agency = "#search-suggestions li:has-text('Sở Nội vụ')";

    [Theory]
    [InlineData(From.WebServer)]
    [InlineData(From.Folder)]
    public async Task Box_ByKeyboardAlone_TurnsASuggestedAgencyIntoAFilter(From from)
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, from, OpenedSite.Search);
        var (page, box) = (opened.Page.Page, opened.Page.Page.GetByRole(AriaRole.Combobox));

        await box.FocusAsync();
        await page.Keyboard.TypeAsync("so noi vu");
        await page.WaitForSelectorAsync(Agency);
        Assert.Equal("true", await box.GetAttributeAsync("aria-expanded"));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("search-option-0", await box.GetAttributeAsync("aria-activedescendant"));
        Assert.Equal("true", await page.GetAttributeAsync("#search-option-0", "aria-selected"));
        await page.Keyboard.PressAsync("Home");
        Assert.Null(await box.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(("false", "so noi vu"), (await box.GetAttributeAsync("aria-expanded"), await box.InputValueAsync()));

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", "search-option-0");
        Assert.Contains("Sở Nội vụ", await page.InnerTextAsync("#search-option-0"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#search-chips")).ToContainTextAsync("Cơ quan: Sở Nội vụ (Trà Vinh)");
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(box).ToHaveValueAsync("");
        Assert.Contains("agency=tra-vinh%2Fso-noi-vu", page.Url, StringComparison.Ordinal);
        opened.Page.AssertQuiet();
    }

    [Fact]
    public async Task Box_Escape_FirstClosesTheListThenEmptiesTheBox()
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.Folder, OpenedSite.Search);
        var (page, box) = (opened.Page.Page, opened.Page.Page.GetByRole(AriaRole.Combobox));

        await box.PressSequentiallyAsync("so noi vu");
        await page.WaitForSelectorAsync(Agency);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveValueAsync("so noi vu");
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(box).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator("#search-results a")).ToHaveCountAsync(0);
        await Assertions.Expect(box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Box_ByMouse_TakesASuggestionAndKeepsTheFocus()
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.Folder, OpenedSite.Search);
        var page = opened.Page.Page;

        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("21-KL/TW");
        await page.Locator("#search-suggestions li:has-text('Kết luận số 21-KL/TW')").First.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Combobox)).ToHaveValueAsync("Kết luận số 21-KL/TW");
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#search-results h3 a").First).ToHaveTextAsync("Kết luận số 21-KL/TW");
        opened.Page.AssertQuiet();
    }

    [Fact]
    public async Task Box_WhileEmpty_OffersEarlierQueriesAndForgetsThemWhenAsked()
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.WebServer, OpenedSite.Search);
        var (page, box) = (opened.Page.Page, opened.Page.Page.GetByRole(AriaRole.Combobox));

        await box.FillAsync("<b>chuyển đổi số</b>");
        await box.PressAsync("Enter");
        await box.FillAsync("");
        await Assertions.Expect(page.Locator("#search-results a")).ToHaveCountAsync(0);
        await box.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("#search-option-0")).ToHaveTextAsync("Đã tìm <b>chuyển đổi số</b>");
        // Up from the first option, over the box itself, to the last one; a list that is drawn anew meanwhile begins again at the box.
        var forget = page.Locator("#search-suggestions li").Last;
        for (var i = 0; i < 4 && await forget.GetAttributeAsync("aria-selected") != "true"; i++) await box.PressAsync("ArrowUp");
        await box.PressAsync("Enter");
        await box.PressAsync("ArrowDown");

        await Assertions.Expect(page.Locator("#search-suggestions li")).ToHaveCountAsync(0);
        Assert.Null(await page.EvaluateAsync<string?>("localStorage.getItem('plansite-search-history')"));
        opened.Page.AssertQuiet();
    }

    [Fact]
    public async Task Box_CompletesTheWordBeingTyped()
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.Folder, OpenedSite.Search);
        var page = opened.Page.Page;

        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("tuyên tru");

        await page.Locator("#search-suggestions li", new PageLocatorOptions { HasTextString = "tuyên truyền" }).First.WaitForAsync();
        opened.Page.AssertQuiet();
    }
}
