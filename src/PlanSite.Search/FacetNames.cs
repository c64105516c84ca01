namespace PlanSite.Search;

/// <summary>The two facets that an index treats in a way of its own; every other name is a filter and no more.</summary>
public static class FacetNames
{
    /// <summary>A filter whose first value also comes back with a hit, to be shown as its badge.</summary>
    public const string Type = "type";

    /// <summary>One line that comes back with a hit to say where it belongs; never a filter.</summary>
    public const string Context = "context";
}
