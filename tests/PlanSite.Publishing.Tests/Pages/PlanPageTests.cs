using AngleSharp.Dom;
using PlanSite.Register.Places;

namespace PlanSite.Publishing.Tests.Pages;

public sealed class PlanPageTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private const string Committee = "ke-hoach/tra-vinh/66-kh-ubnd/index.html";
    private const string Party = "ke-hoach/binh-phuoc/ke-hoach-2019/index.html";

    [Fact]
    public void Publish_EveryPlace_HasAnAnchor()
    {
        string[] others = ["title", "recipients", "footnote/1"];
        var places = SamplePlans.Committee.Units.Select(unit => unit.Place).Concat(others.Select(Place.Parse));

        Assert.All(places, place => Assert.NotNull(site.Page(Committee).GetElementById(PlaceAnchor.Of(place))));
    }

    [Fact]
    public void Publish_EveryUnit_HasALinkToItself()
    {
        Assert.All(site.Main(Committee).QuerySelectorAll(".unit"), unit =>
            Assert.Equal("#" + unit.Id, unit.QuerySelector("a.permalink")!.GetAttribute("href")));
    }

    [Fact]
    public void Publish_PointsDAndDStroke_HaveTheirOwnText()
    {
        Assert.StartsWith("d) Rà soát", Words(At("ii-1-d")), StringComparison.Ordinal);
        Assert.StartsWith("đ) Xây dựng", Words(At("ii-1-dd")), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_CellsOfARow_StandBelowItsText()
    {
        var cells = At("ii-10").QuerySelector("dl.cells")!;

        Assert.Equal("Sản phẩm", Assert.Single(cells.QuerySelectorAll("dt")).TextContent);
        Assert.StartsWith("Báo cáo ", Words(cells.QuerySelector("dd")!), StringComparison.Ordinal);
        Assert.EndsWith("Kết luận số 21-KL/TW", Words(cells.QuerySelector("dd")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_WhatIsNotPrinted_ReadsKhongGhi()
    {
        var facts = Words(site.Main(Party).QuerySelector(".facts")!);

        Assert.Contains("Số, ký hiệu không ghi", facts, StringComparison.Ordinal);
        Assert.Contains("Ngày ban hành không ghi", facts, StringComparison.Ordinal);
        Assert.Contains("Người ký không ghi", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_WhoSigns_StandsBelowTheTextAndAmongTheFacts()
    {
        var signatures = site.Main(Committee).QuerySelectorAll(".signature").Select(Words);

        Assert.Equal(["TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn A", "TỈNH ĐOÀN BÍ THƯ Đoàn Thị Lan"], signatures);
        Assert.Contains("Cùng ký Đoàn Thị Lan, BÍ THƯ, TỈNH ĐOÀN", Words(site.Main(Committee).QuerySelector(".facts")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_WhatAnEditorEntered_IsMarked()
    {
        Assert.Contains("Lê Văn A (do biên tập viên ghi)", Words(site.Main(Committee).QuerySelector(".facts")!), StringComparison.Ordinal);
        Assert.DoesNotContain("CHỦ TỊCH (do", site.Text(Committee), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_IssuerThatDoesNotNameItsProvince_GetsItMarkedAsOfTheRegister()
    {
        Assert.Equal("Ủy ban nhân dân tỉnh(Trà Vinh – theo danh mục)Số: 66/KH-UBND", Words(site.Main(Committee).QuerySelector(".issuer")!));
        Assert.Equal("Cơ quan ban hành: không ghiSố: không ghi", Words(site.Main(Party).QuerySelector(".issuer")!));
    }

    [Theory]
    [InlineData("preamble", "Kết luận số 21- KL/TW", "../../../van-ban/21-kl-tw/index.html")]
    [InlineData("preamble", "Nghị quyết số 18", "../../../van-ban/18-nq-tw/index.html")]
    [InlineData("preamble", "19 – NQ/TW", "../../../van-ban/19-nq-tw/index.html")]
    [InlineData("preamble", "Kết luận 21", "../../../van-ban/21-kl-tw/index.html")]
    [InlineData("i", "Kết luận 21", "../../../van-ban/21-kl-tw/index.html")]
    [InlineData("ii-1-dd", "Kết luận số 21-KL/TW", "../../../van-ban/21-kl-tw/index.html")]
    [InlineData("footnote-1", "Nghị quyết số 18-NQ/TW", "../../../van-ban/18-nq-tw/index.html")]
    public void Publish_Citation_LinksItsWords(string anchor, string words, string href)
    {
        Assert.Contains(At(anchor).QuerySelectorAll("a.cite"), link => Words(link) == words && link.GetAttribute("href") == href);
    }

    [Fact]
    public void Publish_CitationWithoutItsWords_GetsALineOfItsOwn()
    {
        Assert.Equal("Viện dẫn văn bản: Nghị quyết số 19-NQ/TW", Words(At("iii-p1").QuerySelector(".see")!));
    }

    [Fact]
    public void Publish_LinkOverStyledRuns_KeepsTheirStyles()
    {
        var link = At("ii-1-dd").QuerySelector("a.cite")!;

        Assert.Equal("Kết luận số", link.QuerySelector("em")!.TextContent);
        Assert.Equal("21-KL/TW", link.QuerySelector("strong")!.TextContent.Trim());
    }

    [Fact]
    public void Publish_Footnote_LinksThereAndBack()
    {
        var mark = At("footnote-1-ref");

        Assert.Equal("#footnote-1", mark.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("#footnote-1-ref", At("footnote-1").QuerySelector("a.back")!.GetAttribute("href"));
    }

    [Fact]
    public void Publish_Task_SaysWhoAndFromWhichWords()
    {
        var task = Words(At("ii-1-d").QuerySelector(".task")!);

        Assert.Contains("Chủ trì Sở Tài chính", task, StringComparison.Ordinal);
        Assert.Contains("Thực hiện Các sở, ban, ngành (nêu tại phần mở đầu của mục: Mục II)", task, StringComparison.Ordinal);
        Assert.Contains("Phối hợp các cơ quan liên quan", task, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_AgenciesOfATask_AreLinkedWhenTheRegisterKnowsThem()
    {
        var links = At("ii-1-d").QuerySelectorAll(".task a").Select(link => link.GetAttribute("href"));

        Assert.Equal(["../../../co-quan/tra-vinh/so-tai-chinh/index.html", "../../../co-quan/tra-vinh/cac-so-ban-nganh/index.html", "#ii"], links);
    }

    [Fact]
    public void Publish_Deadlines_StandAsPrinted()
    {
        Assert.Contains("Thời hạn trước ngày 15/3/2022 Đã qua thời hạn", Words(At("ii-1-d")), StringComparison.Ordinal);
        Assert.Contains("Thời hạn quý II/2022 (đối với: cấp tỉnh) Đến hạn trong tháng này", Words(At("ii-1-dd")), StringComparison.Ordinal);
        Assert.Contains("Thời hạn trước ngày 15/12 hằng năm", Words(At("ii-10")), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_DeadlineByReference_LinksToTheDocument()
    {
        Assert.Contains(At("ii-1-dd").QuerySelectorAll(".task a"), link => link.GetAttribute("href") == "../../../van-ban/18-nq-tw/index.html");
    }

    [Fact]
    public void Publish_InternalReference_LinksBothWays()
    {
        Assert.Equal("#ii-1-dd", At("iii-1").QuerySelector("a.ref")!.GetAttribute("href"));
        Assert.Contains("Dẫn chiếu đến: điểm đ, khoản 1, Mục II; phụ lục 1", Words(At("iii-1")), StringComparison.Ordinal);
        Assert.Contains("Được dẫn chiếu tại: khoản 1, Mục III", Words(At("ii-1-dd")), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_Relations_AreShownInBothDirections()
    {
        Assert.Contains("Thực hiện: Kết luận số 21-KL/TW", site.Text(Committee), StringComparison.Ordinal);
        Assert.Contains("Sơ kết, tổng kết: Nghị quyết số 18-NQ/TW (tại điểm đ, khoản 1, Mục II)", site.Text(Committee), StringComparison.Ordinal);
        Assert.Contains("Là căn cứ của: Kế hoạch (Bình Phước)", site.Text(Committee), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_Findings_StandAtTheTopAndAtTheirPlaces()
    {
        const string Finding = "Nhiệm vụ chưa được giao cho cơ quan nào";

        Assert.Contains(Finding, Words(site.Main(Committee).QuerySelector(".notice")!), StringComparison.Ordinal);
        Assert.Contains(Finding, Words(At("ii-10").QuerySelector(".findings")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_SourceDocument_IsLinkedOnlyWhereItExists()
    {
        Assert.NotNull(site.Main(Party).QuerySelector("a[href$='van-ban-goc']") ?? site.Main(Party).QuerySelector("a[href*='van-ban-goc']"));
        Assert.Null(site.Main(Committee).QuerySelector("a[href*='van-ban-goc']"));
    }

    [Fact]
    public void Publish_Contents_ListsEveryHeading()
    {
        var headings = SamplePlans.Committee.Units.Where(unit => unit.Heading is not null).Select(unit => "#" + PlaceAnchor.Of(unit.Place));

        Assert.Equal(headings, site.Main(Committee).QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")));
    }

    private IElement At(string anchor) => site.Page(Committee).GetElementById(anchor)!;

    // Without the permalinks' sign, and with single spaces.
    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word != "#"));
}
