using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Publishing.Tests.Pages;
using PlanSite.Register.Citations;

namespace PlanSite.Publishing.Tests.Standing;

public sealed class StandingTests : IDisposable
{
    private const string Committee = "ke-hoach/tra-vinh/66-kh-ubnd/index.html";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(RelationType.Replaces, "Đã được thay thế bởi Kế hoạch số 9/KH-UBND (Trà Vinh)")]
    [InlineData(RelationType.Amends, "Được sửa đổi, bổ sung bởi Kế hoạch số 9/KH-UBND (Trà Vinh)")]
    public void Publish_APlanThatAnotherChanges_SaysSoOnItsPageAndInLists(RelationType type, string words)
    {
        Publish(type);

        var notice = Main(Committee).QuerySelector("p.notice .standing")!;
        Assert.Equal(words, Words(notice));
        Assert.Equal("../../../ke-hoach/tra-vinh/9-kh-ubnd/index.html", notice.QuerySelector("a")!.GetAttribute("href"));
        Assert.All(
            ["ke-hoach/index.html", "ke-hoach/tra-vinh/index.html", "nhiem-vu/index.html", "co-quan/tra-vinh/so-noi-vu/index.html", "co-quan/tra-vinh/so-noi-vu/phieu.html", "co-quan/tra-vinh/so-noi-vu/phieu/ke-hoach/tra-vinh/66-kh-ubnd.html", "ke-hoach/tra-vinh/66-kh-ubnd/lich/index.html", "index.html"],
            page => Assert.Contains(words, Words(Main(page)), StringComparison.Ordinal));
        Assert.Empty(Main("ke-hoach/tra-vinh/9-kh-ubnd/index.html").QuerySelectorAll(".standing"));
    }

    [Theory]
    [InlineData("phieu.docx", "word/document.xml")]
    [InlineData("phieu.xlsx", "xl/worksheets/sheet1.xml")]
    public void Publish_APlanThatAnotherReplaces_SaysSoInOfficeFiles(string file, string part)
    {
        Publish(RelationType.Replaces);

        using var office = ZipFile.OpenRead(folder.PathOf("co-quan/tra-vinh/so-noi-vu/" + file));
        using var reader = new StreamReader(office.GetEntry(part)!.Open());
        Assert.Contains("Đã được thay thế bởi Kế hoạch số 9/KH-UBND (Trà Vinh)", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_AReplacedPlan_LeavesTheDueListButStaysReadable()
    {
        Publish(RelationType.Amends);
        Assert.Contains(SamplePlans.Nasty, Due(), StringComparison.Ordinal);

        Publish(RelationType.Replaces);
        Assert.DoesNotContain(SamplePlans.Nasty, Due(), StringComparison.Ordinal);
        Assert.Contains("Rà soát thủ tục", Words(Main(Committee)), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_APlanOfWhichATaskAmendsAnother_LeavesThatInForce()
    {
        Publish(RelationType.Replaces, SamplePlans.Committee.Units[1].Place);

        Assert.Empty(Main(Committee).QuerySelectorAll(".standing"));
    }

    [Fact]
    public void Publish_AfterASiteInWhichThePlanWasInForce_TellsOfItAsAChange()
    {
        using var before = new TemporaryFolder();
        new SitePublisher(new SampleRegister(SamplePlans.Committee, SamplePlans.Party).Input()).Publish(before.Output);

        Publish(RelationType.Replaces, previous: before.Output.Root);

        Assert.Contains("1 kế hoạch mới; 1 kế hoạch được thay thế.", Words(Main("thay-doi/index.html")), StringComparison.Ordinal);
        var change = Main("thay-doi/index.html").QuerySelector("[id='ngay-2022-03-01.tra-vinh.66-kh-ubnd.replaced'] .standing")!;
        Assert.Equal("được thay thế bởi Kế hoạch số 9/KH-UBND (Trà Vinh)", Words(change));
        Assert.Equal("../ke-hoach/tra-vinh/9-kh-ubnd/index.html", change.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("(Trà Vinh) được thay thế bởi Kế hoạch số 9/KH-UBND", folder.Read("ke-hoach/tra-vinh/feed.xml"), StringComparison.Ordinal);
    }

    private void Publish(RelationType type, Register.Places.Place? at = null, string? previous = null)
    {
        var later = Example.Plan("9/KH-UBND") with { Relations = [new Relation(type, "66/KH-UBND", DocumentId.OfNumber("66/KH-UBND", "Trà Vinh"), at)] };
        new SitePublisher(new SampleRegister(SamplePlans.Committee, SamplePlans.Party, later).Input() with { AsOf = new DateOnly(2022, 3, 1), PreviousSite = previous }).Publish(folder.Output);
    }

    private string Due() => Words(Main("index.html").QuerySelector("section[aria-labelledby=den-han]")!);

    private IElement Main(string page) => new HtmlParser().ParseDocument(folder.Read(page)).QuerySelector("main")!;

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
