using System.Globalization;

namespace PlanSite.Publishing.Feeds;

/// <summary><c>sitemap.xml</c> (sitemaps.org protocol 0.9): every page in the folder except <c>404.html</c>, in ordinal order.</summary>
/// <remarks>
/// The protocol wants absolute URLs, which nobody knows before the base URL is set. Until then the file lists the pages relative to itself
/// (<c>./ke-hoach/index.html</c>: valid by the schema, which asks for any URI of twelve or more characters) and a comment says what to set;
/// search engines ignore such a file, other programs can follow it. More than 50,000 pages are divided among <c>sitemap-1.xml</c> and so on.
/// </remarks>
internal static class Sitemap
{
    /// <summary>The most pages that the protocol allows in one file.</summary>
    public const int MaxPages = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string IndexPage = "index.html";

    /// <summary>Writes the sitemap of the pages that are in the folder now.</summary>
    public static void Write(Uri? site, OutputFolder output, int maxPages = MaxPages)
    {
        var pages = PagesIn(output);
        if (pages.Count <= maxPages)
        {
            WriteList(site, output, "sitemap.xml", ("urlset", "url"), pages);
            return;
        }
        var parts = pages.Chunk(maxPages).Index().ToDictionary(
            part => string.Create(CultureInfo.InvariantCulture, $"sitemap-{part.Index + 1}.xml"), part => part.Item);
        foreach (var (name, some) in parts) WriteList(site, output, name, ("urlset", "url"), some);
        WriteList(site, output, "sitemap.xml", ("sitemapindex", "sitemap"), parts.Keys);
    }

    private static List<string> PagesIn(OutputFolder output) =>
    [
        .. Directory.EnumerateFiles(output.Root, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(output.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(page => page != "404.html")
            .Order(StringComparer.Ordinal),
    ];

    private static void WriteList(Uri? site, OutputFolder output, string path, (string Root, string Item) names, IEnumerable<string> pages) =>
        XmlFile.Write(output, path, xml =>
        {
            if (site is null) xml.WriteComment(" Set base-url in plansite.yml: search engines need absolute addresses. ");
            xml.WriteStartElement(names.Root, Namespace);
            foreach (var page in pages)
            {
                xml.WriteStartElement(names.Item, Namespace);
                xml.WriteElementString("loc", Namespace, Address(site, page));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });

    // On a server the folder is the page's address; a folder on disk has only files.
    private static string Address(Uri? site, string page)
    {
        if (site is null) return "./" + page;
        var isIndex = page == IndexPage || page.EndsWith("/" + IndexPage, StringComparison.Ordinal);
        return new Uri(site, isIndex ? page[..^IndexPage.Length] : page).AbsoluteUri;
    }
}
