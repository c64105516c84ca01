namespace PlanSite.Publishing.Tests.Pages;

public sealed class RegisterPageTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public void Publish_RegisterOfPlans_HasTheLatestFirst()
    {
        var numbers = site.Main("ke-hoach/index.html").QuerySelectorAll("tbody tr").Select(row => row.Children[0].TextContent);

        Assert.Equal(["66/KH-UBND", "không ghi"], numbers);
    }

    [Fact]
    public void Publish_RegisterOfPlans_NamesTheDocumentCarriedOut()
    {
        Assert.Equal("../van-ban/21-kl-tw/index.html", site.Main("ke-hoach/index.html").QuerySelector("tbody tr td:last-child a")!.GetAttribute("href"));
    }

    [Fact]
    public void Publish_TaskRegister_HasEveryTaskWithItsExactPlace()
    {
        var rows = site.Main("nhiem-vu/index.html").QuerySelectorAll("tbody tr");

        Assert.Equal(site.Summary.Tasks, rows.Length);
        Assert.Contains(rows, row => row.QuerySelector("a[href='../ke-hoach/tra-vinh/66-kh-ubnd/index.html#ii-1-dd']") is not null);
    }

    [Fact]
    public void Publish_Home_ShowsWhatFallsDueNextAndEachRecurringDeadlineOnce()
    {
        var due = site.Main("index.html").QuerySelector("section[aria-labelledby='den-han']")!;

        Assert.Equal(["30/06/2022", "15/12/2022"], due.QuerySelectorAll("time").Select(time => time.TextContent));
    }

    [Fact]
    public void Publish_DeadlinesWithoutADay_AreListedByKind()
    {
        var kinds = site.Main("thoi-han/khac.html").QuerySelectorAll("h2").Select(heading => heading.TextContent);

        Assert.Equal(["Định kỳ", "Thường xuyên", "Theo sự kiện", "Theo văn bản khác"], kinds);
    }

    [Fact]
    public void Publish_CitedDocument_ShowsConflictsAndEveryPlace()
    {
        var text = site.Text("van-ban/21-kl-tw/index.html");

        Assert.Contains("Ngày ban hành được ghi khác nhau: 23/10/2021: Kế hoạch (Bình Phước) 25/10/2021: Kế hoạch số 66/KH-UBND", text, StringComparison.Ordinal);
        Assert.Contains("trích yếu; phần mở đầu; Mục I; điểm đ, khoản 1, Mục II", text, StringComparison.Ordinal);
        Assert.Contains("Kế hoạch thực hiện văn bản này Kế hoạch số 66/KH-UBND (Trà Vinh)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_CitedDocumentWithoutNumber_SaysItsTitleOnce()
    {
        Assert.Equal("Luật Phòng, chống tham nhũng", site.Main("van-ban/luat-phong-chong-tham-nhung/index.html").QuerySelector("h1")!.TextContent);
        Assert.Null(site.Main("van-ban/luat-phong-chong-tham-nhung/index.html").QuerySelector(".lead"));
        Assert.Equal("Trích yếu: không ghi", site.Main("van-ban/18-nq-tw/index.html").QuerySelector(".lead")!.TextContent);
    }

    [Fact]
    public void Publish_CitedPlanOfTheRegister_LeadsToItsText()
    {
        Assert.NotNull(site.Main("van-ban/tra-vinh/66-kh-ubnd/index.html").QuerySelector(".notice a[href='../../../ke-hoach/tra-vinh/66-kh-ubnd/index.html']"));
    }

    [Fact]
    public void Publish_SearchPage_WithoutScriptsLeadsToAgenciesByLetterAndToYears()
    {
        var page = site.Page("tim-kiem/index.html").QuerySelector("noscript")!;

        var letters = page.QuerySelectorAll("h3").Select(letter => letter.TextContent).ToList();
        Assert.Equal(["B", "C", "Đ", "S"], letters);
        Assert.Equal(["Ban Tổ chức Tỉnh ủy", "Báo Trà Vinh"], page.QuerySelector("ul.agencies")!.QuerySelectorAll("a").Select(agency => agency.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll(".letters a[href^='../thoi-han/']"));
    }

    [Fact]
    public void Publish_SearchPage_HasTheControlsTheScriptNeeds()
    {
        string[] ids = ["search-form", "search-q", "search-suggestions", "search-notice", "search-filters", "search-status", "search-chips", "search-notes", "search-results", "search-more"];

        Assert.All(ids, id => Assert.NotNull(site.Page("tim-kiem/index.html").GetElementById(id)));
        Assert.Equal("../", site.Page("tim-kiem/index.html").GetElementById("search-form")!.GetAttribute("data-root"));
    }
}
