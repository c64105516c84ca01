namespace PlanSite.Search;

/// <summary>One thing that can be found: the unit of search results.</summary>
public sealed record SearchRecord
{
    /// <summary>Unique among the records of an index.</summary>
    public required string Id { get; init; }

    /// <summary>Where a hit leads, relative to the folder that holds the index's <c>search/</c> folder.</summary>
    public required string Url { get; init; }

    /// <summary>Shown as the hit's name and weighed above the text.</summary>
    public required string Title { get; init; }

    /// <summary>Shown in snippets; may be empty.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Other words that find the record but are never shown: abbreviations and full names of what the text names ("UBND tỉnh"), dates in other
    /// spellings. They rank like text but do not make the record count as longer. Names are separated by a line end, so that no run of words spans two.
    /// </summary>
    public string Keywords { get; init; } = "";

    /// <summary>Decides, in ordinal order, which of two equally good records comes first; the id where none is given.</summary>
    public string? Order { get; init; }

    /// <summary>By which records are ordered where no words rank them, those without one last.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Values by facet (<c>agency</c>, <c>plan</c>, <c>type</c>, …) for filters.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
