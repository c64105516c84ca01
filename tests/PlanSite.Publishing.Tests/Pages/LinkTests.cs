namespace PlanSite.Publishing.Tests.Pages;

public sealed class LinkTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    // Written by other parts of the project, which have tests of their own.
    private static readonly string[] WrittenElsewhere = ["feed.xml", "lich/", "data/", "search/"];

    [Fact]
    public void Publish_EveryLink_LeadsToAFileAndAnAnchor()
    {
        var broken = site.Pages.SelectMany(page => Links(page).Where(link => !Resolves(page, link)).Select(link => $"{page}: {link}"));

        Assert.Empty(broken);
    }

    [Fact]
    public void Publish_EveryLink_IsRelative()
    {
        var absolute = site.Pages.SelectMany(Links).Where(link => link.StartsWith('/') || link.Contains(':', StringComparison.Ordinal));

        Assert.Empty(absolute);
    }

    [Fact]
    public void Publish_EveryId_IsUniqueInItsPage()
    {
        var repeated = site.Pages.SelectMany(page => site.Page(page).QuerySelectorAll("[id]")
            .GroupBy(element => element.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{page}#{group.Key}"));

        Assert.Empty(repeated);
    }

    [Fact]
    public void Publish_EveryAnchorLink_HasAccessibleName()
    {
        var nameless = site.Pages.SelectMany(page => site.Page(page).QuerySelectorAll("a"))
            .Where(link => link.TextContent.Trim().Length == 0 && link.GetAttribute("aria-label") is null);

        Assert.Empty(nameless);
    }

    private IEnumerable<string> Links(string page) => site.Page(page).QuerySelectorAll("[href], [src], [action]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!);

    private bool Resolves(string page, string link)
    {
        var parts = link.Split('#');
        var target = parts[0].Length == 0 ? page : Relative(page, parts[0]);
        if (WrittenElsewhere.Any(prefix => target.StartsWith(prefix, StringComparison.Ordinal)) || target.EndsWith(".ics", StringComparison.Ordinal)) return true;
        if (!File.Exists(Path.Combine(site.Root, target))) return false;
        return parts.Length == 1 || site.Page(target).GetElementById(parts[1]) is not null;
    }

    private string Relative(string page, string link) =>
        Path.GetRelativePath(site.Root, Path.GetFullPath(Path.Combine(site.Root, Path.GetDirectoryName(page)!, link))).Replace('\\', '/');
}
