namespace PlanSite.Publishing.TaskLines;

/// <summary>All that have one role in a task on the same grounds.</summary>
/// <param name="Role">"Chủ trì", …</param>
/// <param name="Agencies">In document order; never empty.</param>
/// <param name="Origin">Null when the task itself says so.</param>
internal sealed record RoleLine(string Role, IReadOnlyList<AgencyMention> Agencies, OriginNote? Origin);
