namespace PlanSite.Content.Plans;

/// <summary>The fields of a deadline in <c>tasks.yml</c>.</summary>
internal static class DeadlineFields
{
    public const string Text = "text";
    public const string Kind = "kind";
    public const string Start = "start";
    public const string End = "end";
    public const string For = "for";
    public const string Inferred = "inferred";
    public const string From = "from";
    public const string Rule = "rule";
    public const string Offset = "offset";
    public const string Event = "event";
    public const string EventDate = "event-date";
    public const string Reference = "reference";
}
