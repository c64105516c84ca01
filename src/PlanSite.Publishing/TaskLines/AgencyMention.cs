namespace PlanSite.Publishing.TaskLines;

/// <summary>An agency or group in a line that says who does a task.</summary>
/// <param name="Name">As the plan prints it, or its full name where the plan shortens it.</param>
/// <param name="Href">Its page; null when the register does not know it.</param>
/// <param name="For">The part of the work it holds for; null for all of it.</param>
internal sealed record AgencyMention(string Name, string? Href, string? For)
{
    /// <summary>Whether another one follows in the same line; decides the separator.</summary>
    public bool HasNext { get; init; }
}
