namespace PlanSite.Content.Plans;

/// <summary>The fields of <c>citations.yml</c> and of a citation in it.</summary>
internal static class CitationFields
{
    public const string Citations = "citations";
    public const string References = "internal-references";

    public const string Number = "number";
    public const string Kind = "kind";
    public const string Dates = "dates";
    public const string Issuer = "issuer";
    public const string Title = "title";
    public const string Document = "document";
    public const string Places = "places";
    public const string Names = "names";
}
