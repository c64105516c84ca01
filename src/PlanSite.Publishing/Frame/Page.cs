using PlanSite.Publishing.Html;
using PlanSite.Publishing.Standing;

namespace PlanSite.Publishing.Frame;

/// <summary>One page before its frame (head, navigation, footer) is put around it.</summary>
internal sealed record Page
{
    /// <summary>Path of the file, relative to the site's root.</summary>
    public required string Url { get; init; }

    /// <summary>Name of the template below <c>pages/</c>.</summary>
    public required string Template { get; init; }

    /// <summary>Shown in the window's title; the page itself prints its heading.</summary>
    public required string Title { get; init; }

    /// <summary>The entry of the navigation it belongs to; null for none.</summary>
    public string? Section { get; init; }

    /// <summary>The pages above it, outermost first, without the home page.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>What the template shows.</summary>
    public required object Model { get; init; }

    /// <summary>Of the plan the page is about, where the page does not show it itself; null while that is in force as it was signed.</summary>
    public StandingModel? Standing { get; init; }

    /// <summary>Other forms of what the page shows, beside the feed of the whole site.</summary>
    public IReadOnlyList<Alternate> Alternates { get; init; } = [];

    /// <summary>What the page shows as JSON-LD for search engines; null for nothing.</summary>
    public SafeHtml? StructuredData { get; init; }

    /// <summary>Scripts the page needs, as URLs of the site, in load order.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];
}
