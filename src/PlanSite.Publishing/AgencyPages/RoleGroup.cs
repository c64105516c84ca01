namespace PlanSite.Publishing.AgencyPages;

/// <summary>The duties in one role.</summary>
/// <param name="Role">"Chủ trì", …</param>
/// <param name="Anchor">Its anchor in the page.</param>
/// <param name="Count">How many duties.</param>
/// <param name="Deadlines">By sort of deadline, dated ones first.</param>
internal sealed record RoleGroup(string Role, string Anchor, int Count, IReadOnlyList<DueGroup> Deadlines);
