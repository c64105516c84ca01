namespace PlanSite.Content.Plans;

/// <summary>The fields of an assignment in <c>tasks.yml</c>.</summary>
internal static class AssignmentFields
{
    public const string Agency = "agency";
    public const string Resolved = "resolved";
    public const string AgencyId = "agency-id";
    public const string Role = "role";
    public const string From = "from";
    public const string At = "at";
    public const string For = "for";
}
