using AngleSharp.Html.Parser;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Publishing.Tests.Pages;

namespace PlanSite.Publishing.Tests.Calendars;

public sealed class CalendarLinkTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>A page, and the calendars that it links to.</summary>
    public static TheoryData<string, string[]> Pages => new()
    {
        { "co-quan/tra-vinh/so-tai-chinh/index.html", ["co-quan/tra-vinh/so-tai-chinh/lich.ics"] },
        { "ke-hoach/tra-vinh/66-kh-ubnd/index.html", ["ke-hoach/tra-vinh/66-kh-ubnd/lich.ics"] },
        { "thoi-han/index.html", ["lich/tat-ca.ics"] },
        { "thoi-han/tra-vinh/index.html", ["lich/tra-vinh.ics"] },
        { "ke-hoach/tra-vinh/66-kh-ubnd/lich/index.html", ["ke-hoach/tra-vinh/66-kh-ubnd/lich.ics"] },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public void Publish_WithABaseUrl_LinksToFollowAndToFetch(string page, string[] calendars)
    {
        Publish("https://example.vn:8443/kh/");

        var links = Links(page);
        Assert.Equal(calendars.Select(calendar => "webcal://example.vn:8443/kh/" + calendar), links.Where(link => link.StartsWith("webcal:", StringComparison.Ordinal)));
        Assert.Equal(calendars, links.Where(link => !link.StartsWith("webcal:", StringComparison.Ordinal)).Select(link => Resolved(page, link)));
        Assert.All(calendars, calendar => Assert.True(File.Exists(folder.PathOf(calendar)), calendar));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Publish_WithoutABaseUrl_LinksToFetchOnly(string page, string[] calendars)
    {
        Publish(null);

        Assert.Equal(calendars, Links(page).Select(link => Resolved(page, link)));
    }

    private List<string> Links(string page) =>
        [.. new HtmlParser().ParseDocument(folder.Read(page)).QuerySelectorAll("main a[href$='.ics']").Select(link => link.GetAttribute("href")!)];

    private string Resolved(string page, string link) =>
        Path.GetRelativePath(folder.Root, Path.Combine(Path.GetDirectoryName(folder.PathOf(page))!, link)).Replace('\\', '/');

    private void Publish(string? baseUrl)
    {
        var input = SampleRegister.Default.Input();
        new SitePublisher(input with { Settings = input.Settings with { BaseUrl = baseUrl is null ? null : new Uri(baseUrl) } }).Publish(folder.Output);
    }
}
