namespace PlanSite.Publishing.SearchRecords;

/// <summary>The facets by which the search page filters.</summary>
internal static class RecordFacets
{
    public const string Type = "type";
    public const string Agency = "agency";
    public const string Plan = "plan";
    public const string Jurisdiction = "jurisdiction";
    public const string Context = "context";

    public const string TaskType = "task";
    public const string SectionType = "section";
    public const string PlanType = "plan";
    public const string AgencyType = "agency";
    public const string DocumentType = "document";

    /// <summary>All values of <see cref="Type"/>.</summary>
    public static IReadOnlyList<string> Types { get; } = [TaskType, SectionType, PlanType, AgencyType, DocumentType];

    /// <summary>Facets with one value each.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Of(params ReadOnlySpan<(string Facet, string Value)> values)
    {
        var facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (facet, value) in values) facets[facet] = [value];
        return facets;
    }
}
