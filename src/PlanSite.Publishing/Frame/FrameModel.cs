using PlanSite.Publishing.Html;
using PlanSite.Publishing.Standing;

namespace PlanSite.Publishing.Frame;

/// <summary>What <c>layout.hbs</c> shows.</summary>
internal sealed record FrameModel
{
    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string SiteTitle { get; init; }

    public required string? SiteDescription { get; init; }

    /// <summary>What leads to the site's root, to be put before the URLs of assets.</summary>
    public required string Root { get; init; }

    public required string HomeHref { get; init; }

    public required string SearchHref { get; init; }

    /// <summary>Whether the head holds a search box: not on the search page, which has its own.</summary>
    public required bool HasSearchBox { get; init; }

    public required string AsOf { get; init; }

    public required IReadOnlyList<NavigationLink> Navigation { get; init; }

    /// <summary>From the home page down to the page above this one; empty on the home page.</summary>
    public required IReadOnlyList<NavigationLink> Crumbs { get; init; }

    /// <summary>Shown above the page; null for none.</summary>
    public required StandingModel? Standing { get; init; }

    /// <summary>Other forms of what the page shows, beside the feed of the whole site.</summary>
    public required IReadOnlyList<Alternate> Alternates { get; init; }

    /// <summary>JSON-LD for search engines; null for none.</summary>
    public required SafeHtml? StructuredData { get; init; }

    /// <summary>The description of the site's search for browsers; null where the base URL is not known.</summary>
    public required string? OpenSearchHref { get; init; }

    public required IReadOnlyList<string> Scripts { get; init; }

    /// <summary>The rendered page.</summary>
    public required SafeHtml Body { get; init; }
}
