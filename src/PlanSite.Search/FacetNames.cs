namespace PlanSite.Search;

/// <summary>The facets that an index treats in a way of their own; every other name is a filter and no more.</summary>
public static class FacetNames
{
    /// <summary>A filter whose first value also comes back with a hit, to be shown as its badge.</summary>
    public const string Type = "type";

    /// <summary>One line that comes back with a hit to say where it belongs; never a filter.</summary>
    public const string Context = "context";

    /// <summary>When something is due, as <c>2022</c>, <c>2022-Q2</c> and <c>2022-04</c>; a query's times are offered as values of it.</summary>
    public const string Due = "due";

    /// <summary>The number that a document bears, as <see cref="DocumentNumberValues"/>; it finds the document before what cites it. Not listed.</summary>
    public const string Number = ".number";

    /// <summary>Joins the names of two facets, and two values, in a facet that says which values belong together (<c>agency+role</c>: <c>so-noi-vu+lead</c>). A reader that filters by both uses it instead of them. Not listed.</summary>
    public const char Joint = '+';

    /// <summary>Whether a facet serves the reader alone.</summary>
    internal static bool IsListed(string facet) => facet != Number && !facet.Contains(Joint, StringComparison.Ordinal);
}
