namespace PlanSite.Publishing.Feeds;

/// <summary>What programs read to follow the site: an Atom feed of the plans and a sitemap.</summary>
internal static class FeedFiles
{
    /// <summary>Writes <c>feed.xml</c> and <c>sitemap.xml</c>. The sitemap lists the pages that are in the folder, so this comes after all pages.</summary>
    public static void Write(SiteInput input, OutputFolder output)
    {
        AtomFeed.Write(input, output);
        Sitemap.Write(input.Settings.BaseUrl, output);
    }
}
