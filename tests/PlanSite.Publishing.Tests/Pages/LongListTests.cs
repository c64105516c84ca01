using AngleSharp.Html.Parser;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Tests.Pages;

public sealed class LongListTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("plansite-long-").FullName;

    public LongListTests() => new SitePublisher(new SampleRegister(LongPlan()).Input()).Publish(new OutputFolder(folder));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("nhiem-vu/index.html", "nhiem-vu/trang-2.html")]
    [InlineData("co-quan/tra-vinh/so-noi-vu/index.html", "co-quan/tra-vinh/so-noi-vu/trang-2.html")]
    [InlineData("thoi-han/2022/12.html", "thoi-han/2022/12-2.html")]
    public void Publish_LongList_IsCutIntoPagesThatLeadToEachOther(string first, string second)
    {
        Assert.Equal((500, 1), (Rows(first), Rows(second)));
        Assert.Equal(Path.GetFileName(second), Path.GetFileName(Link(first, "next")));
        Assert.Equal(Path.GetFileName(first), Path.GetFileName(Link(second, "prev")));
    }

    [Fact]
    public void Publish_DayOnTheSecondPageOfItsMonth_IsLinkedThere()
    {
        var year = File.ReadAllText(Path.Combine(folder, "thoi-han/2022/index.html"));

        Assert.Contains("thoi-han/2022/12-2.html#ngay-2022-12-31", year, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_DutySheet_IsNotCut()
    {
        Assert.Equal(501, Rows("co-quan/tra-vinh/so-noi-vu/phieu.html"));
    }

    private static Plan LongPlan()
    {
        var places = Enumerable.Range(1, 501).Select(number => Place.Parse($"I/{number}")).ToList();
        return SamplePlans.Party with
        {
            Id = PlanId.Of("Trà Vinh", "dài"),
            Head = SamplePlans.Party.Head with { Jurisdiction = "Trà Vinh" },
            Units = [.. places.Select(place => new Unit { Place = place, Label = place.Label + ".", Paragraphs = [Paragraph.Plain("Việc.")] })],
            Tasks = [.. places.Select((place, i) => Task(place, i == 500 ? 31 : 1))],
            Citations = [],
            Relations = [],
        };
    }

    private static PlanTask Task(Place place, int day) => new()
    {
        Place = place,
        Text = "Việc.",
        Assignments = [new Assignment { Agency = "Sở Nội vụ", Role = Role.Lead, At = place }],
        Deadlines = [new Deadline { Text = "tháng 12/2022", Kind = DeadlineKind.By, End = new DateOnly(2022, 12, day) }],
    };

    private int Rows(string page) => Parse(page).QuerySelectorAll("table:not(.month-large):not(.bars) tbody tr").Length;

    private string? Link(string page, string rel) => Parse(page).QuerySelector($".pager a[rel='{rel}'][href*='-'], .pager a[rel='{rel}']")!.GetAttribute("href");

    private AngleSharp.Html.Dom.IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, page)));
}
