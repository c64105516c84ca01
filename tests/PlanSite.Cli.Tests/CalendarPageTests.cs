using System.Diagnostics;
using Microsoft.Playwright;
using PlanSite.Cli.Tests.Browsing;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

/// <summary>The calendars of the showcase in a real browser.</summary>
public sealed class CalendarPageTests(PublishedSite site, Browser browser)
{
    private const string OfPlan = "ke-hoach/binh-thuan/ke-hoach-21-kl-tw/lich";

    // 12 April 2022 is a Tuesday: its week ends on the 17th.
    [Theory]
    [InlineData(From.WebServer)]
    [InlineData(From.Folder)]
    public async Task Deadlines_FollowTheReadersToday(From from)
    {
        await using var opened = await OpenOnAsync(from, $"{OfPlan}/index.html", "2022-04-12T12:00:00");

        var states = await opened.Page.Page.Locator(".agenda [data-due]").EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.dataset.due + ' ' + mark.textContent)");
        Assert.Contains("2022-04-15 Đến hạn trong tuần này", states);
        Assert.Contains("2022-04-20 Đến hạn trong tháng này", states);
        Assert.Contains("2022-04-30 Đến hạn trong tháng này", states);
        Assert.Contains("2022-12-31 ", states);
        Assert.Equal("Tình hình tính đến ngày 12/04/2022", await opened.Page.Page.Locator("[data-recount] h2").InnerTextAsync());
        Assert.Equal(states.Count(state => state.EndsWith("tháng này", StringComparison.Ordinal)).ToString(System.Globalization.CultureInfo.InvariantCulture), await opened.Page.Page.Locator("[data-recount] [data-state=this-month] strong").InnerTextAsync());
        opened.Page.AssertQuiet();
    }

    [Theory]
    [InlineData("2022-04-15T23:59:00", "2022-04-15 Đến hạn trong tuần này")]
    [InlineData("2022-04-16T00:01:00", "2022-04-15 Đã qua thời hạn")]
    public async Task Deadline_IsOverOnTheDayAfter(string now, string expected)
    {
        await using var opened = await OpenOnAsync(From.Folder, $"{OfPlan}/index.html", now);

        Assert.Contains(expected, await opened.Page.Page.Locator(".agenda [data-due]").EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.dataset.due + ' ' + mark.textContent)"));
    }

    [Fact]
    public async Task Today_IsMarkedInTheMonths()
    {
        await using var opened = await OpenOnAsync(From.WebServer, "thoi-han/2022/04.html", "2022-04-12T12:00:00");

        await Assertions.Expect(opened.Page.Page.Locator("[aria-current=date]")).ToHaveTextAsync("12");
        opened.Page.AssertQuiet();
    }

    [Theory]
    [InlineData("thoi-han/2022/index.html")]
    [InlineData(OfPlan + "/2022.html")]
    public async Task Year_Printed_HasTwelveMonthsOnItsFirstPage(string path)
    {
        var pages = await PrintAsync(path);

        Assert.All(Enumerable.Range(1, 12), month => Assert.Matches($@"Tháng {month}\b", pages[0]));
        Assert.All(pages, page => Assert.NotEmpty(page.Trim()));
    }

    [Theory]
    [InlineData("thoi-han/2022/quy-2.html")]
    [InlineData("thoi-han/2022/04.html")]
    [InlineData("thoi-han/danh-sach.html")]
    [InlineData(OfPlan + "/tien-do.html")]
    public async Task View_Printed_HasNoEmptyPage(string path) => Assert.All(await PrintAsync(path), page => Assert.NotEmpty(page.Trim()));

    [Theory]
    [InlineData("thoi-han/2022/index.html")]
    [InlineData("thoi-han/binh-thuan/2022/quy-2.html")]
    [InlineData("thoi-han/danh-sach.html")]
    [InlineData(OfPlan + "/2022.html")]
    [InlineData(OfPlan + "/tien-do.html")]
    [InlineData("co-quan/binh-thuan/ban-to-chuc-tinh-uy/lich/index.html")]
    public async Task View_UnderTheSitesPolicy_LoadsWithoutComplaint(string path)
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.WebServer, path);

        opened.Page.AssertQuiet();
    }

    private async Task<OpenedSite> OpenOnAsync(From from, string path, string now)
    {
        var opened = await OpenedSite.AtAsync(browser, site.Path, from, path);
        await opened.Page.Page.Clock.SetFixedTimeAsync(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        await opened.Page.Page.ReloadAsync();
        return opened;
    }

    private async Task<string[]> PrintAsync(string path)
    {
        await using var opened = await OpenedSite.AtAsync(browser, site.Path, From.Folder, path);
        using var folder = new TemporaryFolder();
        await opened.Page.Page.PdfAsync(new PagePdfOptions { Path = folder["lich.pdf"], PreferCSSPageSize = true });
        if (Environment.GetEnvironmentVariable("CI") != "true") Assert.SkipUnless(File.Exists("/usr/bin/pdftotext"), "pdftotext (poppler-utils) is needed to read the PDF.");
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", folder["lich.pdf"], "-"]) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        // Every page ends with a form feed.
        return text.Split('\f')[..^1];
    }
}
