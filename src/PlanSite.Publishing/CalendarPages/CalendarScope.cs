using PlanSite.Publishing.Frame;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>Whose deadlines a calendar shows.</summary>
internal sealed record CalendarScope
{
    /// <summary>The agency, plan or jurisdiction; null for the whole register.</summary>
    public string? Name { get; init; }

    /// <summary>Where its views are.</summary>
    public required CalendarUrls Urls { get; init; }

    /// <summary>The pages above the first one of the calendar.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>The entry of the navigation it belongs to.</summary>
    public required string Section { get; init; }

    /// <summary>Its tasks, those of replaced plans left out where the calendar is not the plan's own.</summary>
    public required IReadOnlyList<TaskEntry> Tasks { get; init; }

    /// <summary>The agency whose calendar it is, seen in its own roles; null for others.</summary>
    public AgencyEntry? Agency { get; init; }

    /// <summary>The iCalendar file with the same deadlines; null where there is none.</summary>
    public string? File { get; init; }
}
