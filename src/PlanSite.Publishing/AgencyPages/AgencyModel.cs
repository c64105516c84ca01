using PlanSite.Publishing.Facts;
using PlanSite.Publishing.TaskLines;

namespace PlanSite.Publishing.AgencyPages;

/// <summary>What <c>agency.hbs</c> shows.</summary>
internal sealed record AgencyModel
{
    public required string Name { get; init; }

    public required bool IsGroup { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>How many tasks it has, in whatever role.</summary>
    public required int Duties { get; init; }

    public required string DutySheetHref { get; init; }

    /// <summary>Null when it has no duties and so no calendar.</summary>
    public required string? CalendarHref { get; init; }

    /// <summary>In the order of responsibility.</summary>
    public required IReadOnlyList<RoleGroup> Roles { get; init; }

    /// <summary>Of a group: the members that the register names.</summary>
    public required IReadOnlyList<AgencyLink> Members { get; init; }

    /// <summary>The groups it belongs to.</summary>
    public required IReadOnlyList<AgencyLink> Groups { get; init; }

    /// <summary>The plans that give it work, by name or through a group.</summary>
    public required IReadOnlyList<AgencyPlan> Plans { get; init; }
}

/// <summary>The duties in one role.</summary>
/// <param name="Role">"Chủ trì", …</param>
/// <param name="Anchor">Its anchor in the page.</param>
/// <param name="Count">How many duties.</param>
/// <param name="Deadlines">By sort of deadline, dated ones first.</param>
internal sealed record RoleGroup(string Role, string Anchor, int Count, IReadOnlyList<DueGroup> Deadlines);

/// <summary>Duties whose deadlines are of one sort.</summary>
/// <param name="Name">"Có thời hạn cụ thể", "Thường xuyên", …</param>
/// <param name="Rows">Earliest first.</param>
internal sealed record DueGroup(string Name, IReadOnlyList<TaskRow> Rows);

/// <summary>A plan that gives an agency work.</summary>
internal sealed record AgencyPlan(string Name, string Title, string Href, int Duties);
