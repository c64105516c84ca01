namespace PlanSite.Search;

/// <summary>A record that was found.</summary>
public sealed record SearchHit
{
    /// <summary>The record's id.</summary>
    public required string Id { get; init; }

    /// <summary>What the record is a part of: its id between the first colon and the first number sign after it ("task:tra-vinh/66-kh-ubnd#ii-1": "tra-vinh/66-kh-ubnd"); the whole id where it has no colon.</summary>
    public required string Group { get; init; }

    /// <summary>Where it leads, relative to the site's folder.</summary>
    public required string Url { get; init; }

    /// <summary>The record's title.</summary>
    public required string Title { get; init; }

    /// <summary>First value of <see cref="FacetNames.Type"/>, or empty.</summary>
    public required string Type { get; init; }

    /// <summary>First value of <see cref="FacetNames.Context"/>, or empty.</summary>
    public required string Context { get; init; }

    /// <summary>A whole number, comparable within one query only; 0 when filters alone found the record.</summary>
    public required double Score { get; init; }

    /// <summary>The part of the record's text that answers best.</summary>
    public required Snippet Snippet { get; init; }
}
