using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

public sealed class SiteLinkTests(PublishedSite site)
{
    private static readonly string[] LinkAttributes = ["href", "src", "action"];

    [Fact]
    public void Links_OfEveryPage_LeadToAFileAndAnAnchorThatExist()
    {
        var anchors = site.Pages.ToDictionary(page => page, page => AnchorsOf(Parse(page)), StringComparer.Ordinal);

        var broken = site.Pages.Where(page => Path.GetFileName(page) != "404.html").SelectMany(page => BrokenLinks(page, anchors)).ToList();

        Assert.NotEmpty(anchors);
        Assert.True(broken.Count == 0, string.Join('\n', broken.Take(20)));
    }

    [Fact]
    public void Pages_HoldNothingInlineAndAskForNothingOutside()
    {
        foreach (var page in site.Pages)
        {
            var document = Parse(page);

            Assert.DoesNotContain(document.Scripts, script => script.Source is null && script.Type is not "application/ld+json");
            Assert.Empty(document.QuerySelectorAll("style, [style], base, iframe, object, embed"));
            Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            Assert.DoesNotContain(document.QuerySelectorAll("[src], link[href]:not([rel=alternate]):not([rel=canonical])"), element => Link(element).Contains("//", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Pages_HaveOneTitleOneMainHeadingAndUniqueIds()
    {
        foreach (var page in site.Pages)
        {
            var document = Parse(page);
            var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

            Assert.False(string.IsNullOrWhiteSpace(document.Title), page);
            Assert.True(document.QuerySelectorAll("h1").Length == 1, page);
            Assert.True(ids.Count == ids.Distinct(StringComparer.Ordinal).Count(), page);
            Assert.Equal("vi", document.DocumentElement.GetAttribute("lang"));
        }
    }

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(File.ReadAllText(page));

    private static HashSet<string> AnchorsOf(IHtmlDocument document) =>
        [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)];

    private static IEnumerable<string> BrokenLinks(string page, Dictionary<string, HashSet<string>> anchors) =>
        Parse(page).All.Select(Link).Where(link => link.Length > 0 && !Resolves(page, link, anchors)).Select(link => $"{page}: {link}");

    private static string Link(IElement element) =>
        LinkAttributes.Select(element.GetAttribute).FirstOrDefault(link => link is not null) ?? "";

    private static bool Resolves(string page, string link, Dictionary<string, HashSet<string>> anchors)
    {
        if (Uri.TryCreate(link, UriKind.Absolute, out var absolute) && absolute.Scheme is "webcal" or "mailto") return true;
        var (path, fragment) = (link.Split('#', '?')[0], link.Contains('#', StringComparison.Ordinal) ? Uri.UnescapeDataString(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..]) : "");
        var target = path.Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(path)));
        return File.Exists(target) && (fragment.Length == 0 || (anchors.TryGetValue(target, out var ids) && ids.Contains(fragment)));
    }
}
