using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PlanSite.Publishing.Tests.Pages;

public sealed partial class MarkupTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public void Publish_NoPage_HasInlineScriptOrStyle()
    {
        var inline = site.Pages.SelectMany(page => site.Page(page).All).Where(IsInline).Select(element => element.OuterHtml);

        Assert.Empty(inline);
    }

    [Fact]
    public void Publish_EveryPage_HasOneHeadingOneMainAndItsLanguage()
    {
        Assert.All(site.Pages, page =>
        {
            var document = site.Page(page);
            Assert.Single(document.QuerySelectorAll("h1"));
            Assert.Single(document.QuerySelectorAll("main"));
            Assert.Equal("vi", document.DocumentElement.GetAttribute("lang"));
            Assert.StartsWith("#", document.QuerySelector("a.skip")!.GetAttribute("href"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Publish_NastyText_IsShownAsText()
    {
        var title = site.Main("ke-hoach/tra-vinh/66-kh-ubnd/index.html").QuerySelector(".plan-title")!;

        Assert.EndsWith(SamplePlans.Nasty, title.TextContent, StringComparison.Ordinal);
        Assert.All(site.Pages, page => Assert.Empty(site.Main(page).QuerySelectorAll("script, b")));
    }

    [Fact]
    public void Publish_SiteTitle_IsEncodedInTextAndAttributes()
    {
        var page = site.Page("index.html");

        Assert.Equal("Kế hoạch <thử> & \"mẫu\"", page.Title);
        Assert.Equal(page.Title, page.QuerySelector("link[type='application/atom+xml']")!.GetAttribute("title"));
    }

    [Fact]
    public void Publish_VietnameseLetters_StayReadableInTheSource()
    {
        Assert.Contains("Ủy ban nhân dân tỉnh", File.ReadAllText(Path.Combine(site.Root, "ke-hoach/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_Navigation_DoesNotGrowWithTheRegister()
    {
        Assert.All(site.Pages, page => Assert.Equal(7, site.Page(page).QuerySelectorAll(".site-head nav a").Length));
    }

    [Fact]
    public void Theme_NoTemplate_WritesAValueUnencoded()
    {
        Assert.All(Templates(), text => Assert.DoesNotContain("{{{", text, StringComparison.Ordinal));
        Assert.All(Templates(), text => Assert.DoesNotContain("{{&", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Theme_EveryWordOfTheTemplates_IsInTheWordingFile()
    {
        var keys = Templates().SelectMany(text => WordKey().Matches(text)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

        Assert.All(keys, key => Assert.Contains(key, PlanSite.Register.Wording.Vocabulary.All));
    }

    private static IEnumerable<string> Templates() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "themes", "default"), "*.hbs", SearchOption.AllDirectories).Select(File.ReadAllText);

    private static bool IsInline(IElement element) =>
        element.LocalName == "style"
        || (element.LocalName == "script" && !IsData(element) && (element.TextContent.Length > 0 || !element.HasAttribute("src") || !element.HasAttribute("defer") || element.HasAttribute("type")))
        || element.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal));

    // A data block is never run, and the policy for scripts does not hold for it.
    private static bool IsData(IElement element) =>
        element is { LocalName: "script", Attributes: [{ Name: "type", Value: "application/ld+json" }] } && JsonDocument.Parse(element.TextContent).RootElement.ValueKind == JsonValueKind.Object;

    [GeneratedRegex(@"\{\{w ""([^""]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex WordKey();
}
