using System.Xml.Linq;
using PlanSite.Publishing.Changes;
using PlanSite.Publishing.Feeds;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Register.Places;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Tests.Feeds;

public sealed class FeedFilesTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace SitemapSchema = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly Uri Site = new("https://example.vn/kh/");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_Feed_HasWhatAtomDemandsOfFeedAndEntry()
    {
        Write(Example.Site(Site, Example.Plan()));

        var feed = Feed();
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.All([feed, entry], element => Assert.All(["id", "title", "updated"], name => Assert.Single(element.Elements(Atom + name))));
        Assert.Equal("Kế hoạch tỉnh", feed.Element(Atom + "author")?.Element(Atom + "name")?.Value);
        Assert.Equal("https://example.vn/kh/ke-hoach/tra-vinh/66-kh-ubnd/", entry.Element(Atom + "id")?.Value);
        Assert.Equal("2022-10-05T00:00:00Z", entry.Element(Atom + "updated")?.Value);
        Assert.Contains("https://example.vn/kh/feed.xml", feed.Elements(Atom + "link").Select(link => link.Attribute("href")?.Value));
    }

    [Fact]
    public void Write_FeedWithoutABaseUrl_HasIdsThatDifferAndStay()
    {
        Write(Example.Site(null, Example.Plan("1/KH-UBND"), Example.Plan("2/KH-UBND")));
        var before = Ids();

        Write(Example.Site(null, Example.Plan("2/KH-UBND"), Example.Plan("1/KH-UBND"), Example.Plan("3/KH-UBND")));

        Assert.Equal(3, before.Distinct().Count());
        Assert.Subset(Ids().ToHashSet(), before.ToHashSet());
        Assert.All(before, id => Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id));
    }

    [Fact]
    public void Write_Feed_PutsTheNewestFirstAndDatesItself()
    {
        var older = Example.Plan("1/KH-UBND");
        var undated = Example.Plan("2/KH-UBND");
        undated = undated with { Head = undated.Head with { Date = null, Year = 2023 } };

        Write(Example.Site(Site, older, undated));

        Assert.Equal(["2023-01-01T00:00:00Z", "2022-10-05T00:00:00Z"], Feed().Elements(Atom + "entry").Select(entry => entry.Element(Atom + "updated")?.Value));
        Assert.Equal("2023-01-01T00:00:00Z", Feed().Element(Atom + "updated")?.Value);
    }

    [Fact]
    public void Write_FeedOfAPlanWithAControlCharacter_IsWellFormed()
    {
        var plan = Example.Plan();

        Write(Example.Site(Site, plan with { Head = plan.Head with { Title = "a\u0001b\uD800c 𝄞 & <d>" } }));

        Assert.EndsWith("abc 𝄞 & <d>", Feed().Element(Atom + "entry")?.Element(Atom + "title")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FeedOfAnAgency_HasItsTasksOnceAndLinksFromWhereItIs()
    {
        var forAll = Example.Task("I/2") with { Assignments = [.. Example.Task("I/2").Assignments, new Assignment { Agency = "các sở, ngành", Role = Role.Implement, At = Place.Parse("I/2") }] };

        Write(Example.Site(null, Example.Plan(tasks: [Example.Task("I/1", Example.By(2022, 12, 31)), forAll])));

        var entries = Feed("co-quan/tra-vinh/so-tai-chinh/feed.xml").Elements(Atom + "entry").ToList();
        Assert.Equal(["Việc tại I/1", "Việc tại I/2"], entries.Select(entry => entry.Element(Atom + "title")?.Value));
        Assert.Equal("../../../ke-hoach/tra-vinh/66-kh-ubnd/index.html#i-1", entries[0].Element(Atom + "link")?.Attribute("href")?.Value);
        Assert.Contains("Thời hạn: chậm nhất.", entries[0].Element(Atom + "summary")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_MovedDeadline_IsAnEntryOfJurisdictionAndAgencyWithBothTimes()
    {
        var set = new ChangeSet("2022-12-01", new DateOnly(2022, 12, 1), [], [Moved("I/1", "tra-vinh/so-van-hoa"), Moved("I/9", "tra-vinh/so-tai-chinh")], 0);

        Write(Example.Site(Site, Example.Plan(tasks: Example.Task("I/1", Example.By(2022, 12, 31)))), NoChanges with { Sets = [set] });

        var entry = Feed("ke-hoach/tra-vinh/feed.xml").Elements(Atom + "entry").First();
        Assert.Equal("https://example.vn/kh/thay-doi/#ngay-2022-12-01.tra-vinh.66-kh-ubnd.i-1.deadline", entry.Element(Atom + "id")?.Value);
        Assert.Equal("2022-12-01T00:00:00Z", entry.Element(Atom + "updated")?.Value);
        Assert.StartsWith("Trước: ngày cũ. Nay: ngày mới.", entry.Element(Atom + "summary")?.Value, StringComparison.Ordinal);
        Assert.Equal("https://example.vn/kh/ke-hoach/tra-vinh/66-kh-ubnd/#i-1", entry.Element(Atom + "link")?.Attribute("href")?.Value);
        Assert.Equal(2, Titles("co-quan/tra-vinh/so-tai-chinh/feed.xml").Count(title => title.StartsWith("Thời hạn thay đổi", StringComparison.Ordinal)));
        Assert.Single(Titles("co-quan/tra-vinh/so-van-hoa/feed.xml"));
    }

    [Fact]
    public void Write_ReplacedPlan_IsAnEntryOfItsJurisdictionOfTheDayThatABuildSawIt()
    {
        var change = new PlanChange(PlanChangeKind.Replaced, "tra-vinh/1-kh-ubnd", "Kế hoạch số 1", "về một việc") { By = [new PlanReference("tra-vinh/2-kh-ubnd", "Kế hoạch số 2")] };
        var set = new ChangeSet("2022-12-01", new DateOnly(2022, 12, 1), [change, change with { Plan = "tra-vinh/0-kh-ubnd" }], [], 0);

        Write(Example.Site(Site, Example.Plan("1/KH-UBND"), Example.Plan("2/KH-UBND")), NoChanges with { Sets = [set] });

        var entry = Feed("ke-hoach/tra-vinh/feed.xml").Elements(Atom + "entry").First();
        Assert.Equal(3, Titles("ke-hoach/tra-vinh/feed.xml").Count);
        Assert.Equal("Kế hoạch số 1 được thay thế bởi Kế hoạch số 2", entry.Element(Atom + "title")?.Value);
        Assert.Equal("2022-12-01T00:00:00Z", entry.Element(Atom + "updated")?.Value);
        Assert.Equal(["https://example.vn/kh/ke-hoach/tra-vinh/1-kh-ubnd/", "https://example.vn/kh/ke-hoach/tra-vinh/2-kh-ubnd/"], entry.Elements(Atom + "link").Select(link => link.Attribute("href")?.Value));
        Assert.Contains("2 kế hoạch được thay thế", Feed().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_PlanThatABuildSawLater_ComesFirstThen()
    {
        var set = new ChangeSet("2022-12-01", new DateOnly(2022, 12, 1), [new PlanChange(PlanChangeKind.New, "tra-vinh/1-kh-ubnd", "Kế hoạch số 1", "x")], [], 0);

        Write(Example.Site(Site, Example.Plan("1/KH-UBND"), Example.Plan("2/KH-UBND")), NoChanges with { Sets = [set] });

        Assert.Equal("2022-12-01T00:00:00Z", Feed("ke-hoach/tra-vinh/feed.xml").Elements(Atom + "entry").First().Element(Atom + "updated")?.Value);
        Assert.StartsWith("Kế hoạch số 1/KH-UBND", Titles("ke-hoach/tra-vinh/feed.xml")[0], StringComparison.Ordinal);
        Assert.Contains("Thay đổi ngày 01/12/2022", Titles("feed.xml"));
    }

    [Fact]
    public void Write_EveryFeed_HasIdsThatDiffer()
    {
        Write(Example.Site(null, Example.Plan("1/KH-UBND", Example.Task("I/1")), Example.Plan("2/KH-UBND", Example.Task("I/1"))));

        var feeds = folder.Files().Where(file => file.EndsWith("feed.xml", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, feeds.Count);
        Assert.Equal(feeds.Count, feeds.Select(file => Feed(file).Element(Atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public void Write_Sitemap_ListsEveryPageButTheErrorPage()
    {
        PutPages("index.html", "404.html", "ke-hoach/b/index.html", "ke-hoach/a/index.html", "tim-kiem.html", "data/plans.json");

        Write(Example.Site(Site, Example.Plan()));

        Assert.Equal(
            ["https://example.vn/kh/", "https://example.vn/kh/ke-hoach/a/", "https://example.vn/kh/ke-hoach/b/", "https://example.vn/kh/tim-kiem.html"],
            Addresses("sitemap.xml"));
    }

    [Fact]
    public void Write_SitemapWithoutABaseUrl_ListsPagesAsTheSchemaAllows()
    {
        PutPages("index.html", "ke-hoach/a/index.html");

        Write(Example.Site(null, Example.Plan()));

        Assert.Equal(["./index.html", "./ke-hoach/a/index.html"], Addresses("sitemap.xml"));
        Assert.All(Addresses("sitemap.xml"), address => Assert.InRange(address.Length, 12, 2048));
        Assert.Contains("base-url", folder.Read("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_MorePagesThanOneSitemapMayHold_AreDivided()
    {
        PutPages("a/index.html", "b/index.html", "c/index.html");

        Sitemap.Write(Site, folder.Output, maxPages: 2);

        Assert.Equal(["https://example.vn/kh/sitemap-1.xml", "https://example.vn/kh/sitemap-2.xml"], Addresses("sitemap.xml"));
        Assert.Equal(SitemapSchema + "sitemapindex", XDocument.Parse(folder.Read("sitemap.xml")).Root!.Name);
        Assert.Equal(["https://example.vn/kh/c/"], Addresses("sitemap-2.xml"));
    }

    [Fact]
    public void Write_OpenSearch_HasAbsoluteAddressesAndShortNames()
    {
        var input = Example.Site(Site, Example.Plan());
        Write(input with { Settings = input.Settings with { Title = "Cổng kế hoạch & chương trình hành động của các cấp ủy, chính quyền" } });

        XNamespace ns = "http://a9.com/-/spec/opensearch/1.1/";
        var description = XDocument.Parse(folder.Read("opensearch.xml")).Root!;
        Assert.Equal(ns + "OpenSearchDescription", description.Name);
        Assert.InRange(description.Element(ns + "ShortName")!.Value.Length, 1, 16);
        Assert.InRange(description.Element(ns + "LongName")!.Value.Length, 1, 48);
        Assert.Equal("https://example.vn/kh/tim-kiem/index.html?q={searchTerms}", description.Element(ns + "Url")!.Attribute("template")!.Value);
    }

    [Fact]
    public void Write_OpenSearchWithoutABaseUrl_IsNotThere()
    {
        Write(Example.Site(null, Example.Plan()));

        Assert.DoesNotContain("opensearch.xml", folder.Files());
    }

    private static ChangeHistory NoChanges { get; } = new(new DateOnly(2022, 11, 1), []);

    private void Write(SiteInput input, ChangeHistory? history = null) => FeedFiles.Write(input, history ?? NoChanges, folder.Output);

    private void PutPages(params string[] pages)
    {
        foreach (var page in pages) folder.Put(page, "");
    }

    private static TaskChange Moved(string place, string agency) => new()
    {
        Kind = TaskChangeKind.Deadline, Plan = "tra-vinh/66-kh-ubnd", PlanName = "Kế hoạch số 66", Place = place, Text = "Việc", Old = ["ngày cũ"], New = ["ngày mới"], Agencies = [agency],
    };

    private XElement Feed(string path = "feed.xml") => XDocument.Parse(folder.Read(path)).Root!;

    private List<string> Titles(string path) => [.. Feed(path).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value)];

    private List<string> Ids() => [.. Feed().DescendantsAndSelf().Elements(Atom + "id").Select(id => id.Value)];

    private List<string> Addresses(string path) =>
        [.. XDocument.Parse(folder.Read(path)).Descendants(SitemapSchema + "loc").Select(address => address.Value)];
}
