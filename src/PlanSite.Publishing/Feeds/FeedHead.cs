namespace PlanSite.Publishing.Feeds;

/// <summary>What a feed says of itself.</summary>
/// <param name="Url">Its file, relative to the site's root.</param>
/// <param name="Page">The page that shows the same; names the feed within the site.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Subtitle">A sentence about it; null for none.</param>
internal sealed record FeedHead(string Url, string Page, string Title, string? Subtitle);
