namespace PlanSite.Publishing.Feeds;

/// <summary>An entry of a feed.</summary>
internal sealed record FeedEntry
{
    /// <summary>Names what the entry stands for, within the site; never changes. The address of a page or a place in it.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required DateOnly Updated { get; init; }

    /// <summary>Where it leads: a file of the site, with or without a fragment.</summary>
    public required string Url { get; init; }

    /// <summary>A document beside it; null for none.</summary>
    public string? Related { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public required string Summary { get; init; }
}
