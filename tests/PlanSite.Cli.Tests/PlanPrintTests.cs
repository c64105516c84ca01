using PlanSite.Cli.Tests.Browsing;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

/// <summary>The page of a plan on paper, printed by a real browser.</summary>
public sealed class PlanPrintTests(Browser browser)
{
    [Fact]
    public async Task Plan_Printed_HasTheFormOfOfficialDocuments()
    {
        using var site = new DutySite(3);

        var printed = await PrintedPages.OfAsync(browser, site[DutySite.Plan]);

        Assert.Matches(@"Page size:\s+59\d(\.\d+)? x 84\d(\.\d+)? pts", printed.Size);
        Assert.Matches(@"ỦY BAN NHÂN DÂN\s+CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", printed.Sheets[0]);
        Assert.Matches(@"TỈNH TRÀ VINH\s+Độc lập - Tự do - Hạnh phúc", printed.Sheets[0]);
        Assert.Matches(@"Số: 1/KH-UBND\s+Trà Vinh, ngày 05 tháng 01 năm 2022", printed.Sheets[0]);
        Assert.All(Enumerable.Range(1, 3), task => Assert.Contains(DutySite.Last(task), string.Concat(printed.Sheets), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Plan_Printed_LeavesOutWhatTheSiteAdds()
    {
        using var site = new DutySite(3);

        var printed = string.Concat((await PrintedPages.OfAsync(browser, site[DutySite.Plan])).Sheets);

        Assert.All(
            ["Thông tin", "Word", "Mục lục", "Chủ trì:", "Phối hợp:", "Sở Tài chính", "#", "theo danh mục"],
            words => Assert.DoesNotContain(words, printed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Plan_OnScreen_ShowsOneHead()
    {
        using var site = new DutySite(3);

        await using var page = await browser.OpenAsync(new Uri(site[DutySite.Plan]).AbsoluteUri);

        Assert.False(await page.Page.IsVisibleAsync(".official"));
        Assert.True(await page.Page.IsVisibleAsync(".letterhead-lines"));
        Assert.True(await page.Page.Locator("dl.task").First.IsVisibleAsync());
    }
}
