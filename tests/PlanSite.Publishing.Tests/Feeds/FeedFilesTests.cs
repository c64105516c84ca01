using System.Xml.Linq;
using PlanSite.Publishing.Feeds;
using PlanSite.Publishing.Tests.Data;

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
        FeedFiles.Write(Example.Site(Site, Example.Plan()), folder.Output);

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
        FeedFiles.Write(Example.Site(null, Example.Plan("1/KH-UBND"), Example.Plan("2/KH-UBND")), folder.Output);
        var before = Ids();

        FeedFiles.Write(Example.Site(null, Example.Plan("2/KH-UBND"), Example.Plan("1/KH-UBND"), Example.Plan("3/KH-UBND")), folder.Output);

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

        FeedFiles.Write(Example.Site(Site, older, undated), folder.Output);

        Assert.Equal(["2023-01-01T00:00:00Z", "2022-10-05T00:00:00Z"], Feed().Elements(Atom + "entry").Select(entry => entry.Element(Atom + "updated")?.Value));
        Assert.Equal("2023-01-01T00:00:00Z", Feed().Element(Atom + "updated")?.Value);
    }

    [Fact]
    public void Write_FeedOfAPlanWithAControlCharacter_IsWellFormed()
    {
        var plan = Example.Plan();

        FeedFiles.Write(Example.Site(Site, plan with { Head = plan.Head with { Title = "a\u0001b\uD800c 𝄞 & <d>" } }), folder.Output);

        Assert.EndsWith("abc 𝄞 & <d>", Feed().Element(Atom + "entry")?.Element(Atom + "title")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Sitemap_ListsEveryPageButTheErrorPage()
    {
        PutPages("index.html", "404.html", "ke-hoach/b/index.html", "ke-hoach/a/index.html", "tim-kiem.html", "data/plans.json");

        FeedFiles.Write(Example.Site(Site, Example.Plan()), folder.Output);

        Assert.Equal(
            ["https://example.vn/kh/", "https://example.vn/kh/ke-hoach/a/", "https://example.vn/kh/ke-hoach/b/", "https://example.vn/kh/tim-kiem.html"],
            Addresses("sitemap.xml"));
    }

    [Fact]
    public void Write_SitemapWithoutABaseUrl_ListsPagesAsTheSchemaAllows()
    {
        PutPages("index.html", "ke-hoach/a/index.html");

        FeedFiles.Write(Example.Site(null, Example.Plan()), folder.Output);

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

    private void PutPages(params string[] pages)
    {
        foreach (var page in pages) folder.Put(page, "");
    }

    private XElement Feed() => XDocument.Parse(folder.Read("feed.xml")).Root!;

    private List<string> Ids() => [.. Feed().DescendantsAndSelf().Elements(Atom + "id").Select(id => id.Value)];

    private List<string> Addresses(string path) =>
        [.. XDocument.Parse(folder.Read(path)).Descendants(SitemapSchema + "loc").Select(address => address.Value)];
}
