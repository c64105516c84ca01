using AngleSharp.Dom;
using PlanSite.Publishing.Tests.Pages;

namespace PlanSite.Publishing.Tests.CalendarPages;

/// <summary>The sample plans: 15/3/2022, quarter II of 2022, every 15 December from the plan's day (5/10/2022) on; the site is made for 1/6/2022.</summary>
public sealed class CalendarViewTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private const string OfPlan = "ke-hoach/tra-vinh/66-kh-ubnd/lich";
    private const string OfAgency = "co-quan/tra-vinh/so-noi-vu/lich";

    [Fact]
    public void Overview_HasEveryYearUpToTheHorizonAndLinksOnlyMonthsWithDeadlines()
    {
        var years = site.Main("thoi-han/index.html").QuerySelectorAll(".year");

        Assert.Equal(Enumerable.Range(2022, 6).Select(year => $"Năm {year}"), years.Select(year => year.QuerySelector("h2 a")!.TextContent));
        Assert.Equal(["Tháng 3 1", "Tháng 6 1", "Tháng 12 1"], years[0].QuerySelectorAll("li").Where(month => month.QuerySelector("a") is not null).Select(month => month.TextContent));
    }

    [Fact]
    public void Overview_LeadsToTheCalendarOfEachJurisdiction() => Assert.Equal(
        ["../thoi-han/binh-phuoc/index.html", "../thoi-han/tra-vinh/index.html"],
        site.Main("thoi-han/index.html").QuerySelectorAll(".areas a").Select(area => area.GetAttribute("href")));

    [Theory]
    [InlineData("thoi-han")]
    [InlineData("thoi-han/tra-vinh")]
    public void WideCalendar_HasYearsQuartersMonthsAndLists(string folder) => Assert.All(
        ["index.html", "danh-sach.html", "khac.html", "2022/index.html", "2022/quy-1.html", "2022/quy-2.html", "2022/quy-4.html", "2022/03.html", "2022/06.html", "2022/12.html", "2027/12.html"],
        page => Assert.True(File.Exists(Path.Combine(site.Root, folder, page)), page));

    [Theory]
    [InlineData("thoi-han/2022/03.html", "thoi-han/2022/06.html")]
    [InlineData("thoi-han/2022/12.html", "thoi-han/2023/12.html")]
    [InlineData("thoi-han/2022/quy-2.html", "thoi-han/2022/quy-4.html")]
    [InlineData("thoi-han/2022/index.html", "thoi-han/2023/index.html")]
    [InlineData(OfPlan + "/2022.html", OfPlan + "/2023.html")]
    public void Views_LeadToEachOther(string earlier, string later)
    {
        Assert.Equal(Path.GetFileName(later), Path.GetFileName(site.Main(earlier).QuerySelector("a[rel='next']")!.GetAttribute("href")));
        Assert.Equal(Path.GetFileName(earlier), Path.GetFileName(site.Main(later).QuerySelector("a[rel='prev']")!.GetAttribute("href")));
    }

    [Fact]
    public void Year_ShowsWeeksFromMondayWithTheDaysThatHaveDeadlines()
    {
        var march = site.Main("thoi-han/2022/index.html").QuerySelectorAll(".month-small")[2];

        Assert.Equal(["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "CN"], march.QuerySelectorAll("th").Select(day => day.TextContent));
        Assert.Equal(["", "1", "2", "3", "4", "5", "6"], march.QuerySelector("tbody tr")!.Children.Select(day => day.TextContent));
        Assert.Equal("../../thoi-han/2022/03.html#ngay-2022-03-15", Assert.Single(march.QuerySelectorAll("td a")).GetAttribute("href"));
        Assert.Equal("Ngày 15/03/2022: 1 thời hạn", march.QuerySelector("td a")!.GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("thoi-han/2022/index.html", 3, 3, 6)]
    [InlineData("thoi-han/2022/quy-2.html", 0, 14, 0)]
    [InlineData("thoi-han/2022/06.html", 0, 30, 0)]
    public void Period_IsOneBarOverItsColumns(string page, int before, int span, int after)
    {
        var row = Assert.Single(site.Main(page).QuerySelectorAll(".bars tbody tr"));

        Assert.Equal((before, span, after), (Columns(row.QuerySelector("td:not(.bar):has(+ .bar)")), Columns(row.QuerySelector(".bar")), Columns(row.QuerySelector(".bar + td"))));
        Assert.Equal("01/04/2022 – 30/06/2022", row.QuerySelector(".bar")!.TextContent);
    }

    [Fact]
    public void Month_OfAPeriodThatBeganBefore_SaysSo()
    {
        var bar = site.Main("thoi-han/2022/06.html").QuerySelector(".bar")!;

        Assert.True(bar.ClassList.Contains("began-before"));
        Assert.False(bar.ClassList.Contains("goes-on"));
    }

    [Theory]
    [InlineData("thoi-han/2022/12.html")]
    [InlineData("thoi-han/2025/12.html")]
    public void Recurring_StandsOnEachOfItsDates(string page)
    {
        var year = page[9..13];

        Assert.Equal($"ngay-{year}-12-15", Assert.Single(site.Main(page).QuerySelectorAll("section[aria-labelledby] h2")).Id);
    }

    [Theory]
    [InlineData(OfPlan)]
    [InlineData(OfAgency)]
    public void NarrowCalendar_HasQuartersAndMonthsOnThePageOfTheYear(string folder)
    {
        var year = site.Main(folder + "/2022.html");

        Assert.NotNull(year.QuerySelector("#quy-2"));
        Assert.NotNull(year.QuerySelector("#thang-6"));
        Assert.Equal("#ngay-2022-06-30", year.QuerySelectorAll(".month-small")[5].QuerySelector("td a")!.GetAttribute("href"));
        Assert.NotNull(year.QuerySelector("td#ngay-2022-06-30 li a"));
    }

    [Fact]
    public void Agenda_OfAPlan_HasAllDatesInOrderAndThenWhatHasNoDay()
    {
        var page = site.Main(OfPlan + "/index.html");

        Assert.Equal(["15/03/2022", "30/06/2022", "15/12/2022", "15/12/2023", "15/12/2024", "15/12/2025", "15/12/2026", "15/12/2027"], page.QuerySelectorAll(".agenda time").Select(time => time.TextContent));
        Assert.Equal(["Định kỳ", "Theo sự kiện", "Theo văn bản khác"], page.QuerySelectorAll("h3").Select(kind => kind.TextContent));
    }

    [Fact]
    public void Agenda_TellsHowDeadlinesStandToTheDayOfTheSite()
    {
        var rows = site.Main(OfPlan + "/index.html").QuerySelectorAll(".agenda .due-state").ToDictionary(state => state.GetAttribute("data-due")!, state => state.TextContent);

        Assert.Equal(("Đã qua thời hạn", "Đến hạn trong tháng này", ""), (rows["2022-03-15"], rows["2022-06-30"], rows["2022-12-15"]));
        Assert.Equal(["1 Đã qua thời hạn", "1 Đến hạn trong tháng này", "6 Chưa đến hạn"], site.Main(OfPlan + "/index.html").QuerySelectorAll(".due-states li:not([hidden])").Select(state => state.TextContent));
    }

    [Fact]
    public void Load_CountsTheDeadlinesOfThoseWhoAnswer()
    {
        var rows = site.Main("thoi-han/2022/index.html").QuerySelectorAll(".load tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)));

        Assert.Equal(["Sở Nội vụ (Trà Vinh)||||||1|||||||1", "Sở Tài chính (Trà Vinh)|||1||||||||||1", "Chưa xác định được cơ quan||||||||||||1|1"], rows);
    }

    [Fact]
    public void Pages_OfPlanAndAgency_LeadToTheirCalendars()
    {
        Assert.NotNull(site.Main("ke-hoach/tra-vinh/66-kh-ubnd/index.html").QuerySelector("a[href$='66-kh-ubnd/lich/index.html']"));
        Assert.NotNull(site.Main("co-quan/tra-vinh/so-noi-vu/index.html").QuerySelector("a[href$='so-noi-vu/lich/index.html']"));
    }

    private static int Columns(IElement? cell) => cell is null ? 0 : int.Parse(cell.GetAttribute("colspan") ?? "1", System.Globalization.CultureInfo.InvariantCulture);
}
