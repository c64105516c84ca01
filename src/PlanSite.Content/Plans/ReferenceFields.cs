namespace PlanSite.Content.Plans;

/// <summary>The fields of an internal reference in <c>citations.yml</c>.</summary>
internal static class ReferenceFields
{
    public const string At = "at";
    public const string Text = "text";
    public const string Targets = "targets";
}
