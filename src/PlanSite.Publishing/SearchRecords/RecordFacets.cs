using PlanSite.Publishing.Phrases;
using PlanSite.Register.Linking;
using PlanSite.Search;
using PlanSite.Vietnamese;

namespace PlanSite.Publishing.SearchRecords;

/// <summary>The facets by which the search page filters.</summary>
internal static class RecordFacets
{
    public const string Type = "type";
    public const string Agency = "agency";
    public const string Plan = "plan";
    public const string Jurisdiction = "jurisdiction";
    public const string Issuer = "issuer";
    public const string Kind = "kind";
    public const string Year = "year";
    public const string Role = "role";
    public const string Deadline = "deadline";
    public const string Due = FacetNames.Due;

    /// <summary>Which role is whose: what an agency leads, not what it is named in and somebody leads.</summary>
    public static readonly string AgencyRole = $"{Agency}{FacetNames.Joint}{Role}";

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

    /// <summary>What everything of a plan is filtered by.</summary>
    public static Dictionary<string, IReadOnlyList<string>> OfPart(PlanEntry plan, string type, string context)
    {
        var facets = Of((Type, type), (Context, context), (Plan, plan.Id.ToString()), (Jurisdiction, Slug.From(plan.Head.Jurisdiction)), (Kind, Slug.From(plan.Head.Kind)));
        if (plan.Head.Issuer is { } issuer) facets[Issuer] = [Slug.From(issuer)];
        if (YearOf(plan) is { } year) facets[Year] = [DateWords.Digits(year)];
        return facets;
    }

    private static int? YearOf(PlanEntry plan) => plan.Head.Date?.Year ?? plan.Head.Year;
}
