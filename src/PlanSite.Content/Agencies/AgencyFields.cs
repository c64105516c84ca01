namespace PlanSite.Content.Agencies;

/// <summary>The fields of an agency in <c>agencies.yml</c>.</summary>
internal static class AgencyFields
{
    public const string Id = "id";
    public const string Name = "name";
    public const string Jurisdiction = "jurisdiction";
    public const string Type = "type";
    public const string Aliases = "aliases";
    public const string Group = "group";
    public const string Members = "members";
    public const string Parent = "parent";
    public const string Place = "place";
}
