namespace PlanSite.Content.Plans;

/// <summary>The fields of a relation in the front matter.</summary>
internal static class RelationFields
{
    public const string Type = "type";
    public const string Number = "number";
    public const string Document = CitationFields.Document;
    public const string At = "at";
}
