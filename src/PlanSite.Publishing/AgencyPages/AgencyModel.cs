using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Facts;
using PlanSite.Publishing.Paging;

namespace PlanSite.Publishing.AgencyPages;

/// <summary>What <c>agency.hbs</c> shows.</summary>
internal sealed record AgencyModel
{
    public required string Name { get; init; }

    public required bool IsGroup { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>How many tasks it has, in whatever role.</summary>
    public required int Duties { get; init; }

    /// <summary>The pages of its calendar; null without any deadline.</summary>
    public string? DeadlinesHref { get; init; }

    /// <summary>The feed of its tasks and of changes in them.</summary>
    public required string FeedHref { get; init; }

    /// <summary>Null when it has no duties and so no calendar.</summary>
    public required CalendarLinks? Calendar { get; init; }

    /// <summary>In the order of responsibility.</summary>
    public required IReadOnlyList<RoleGroup> Roles { get; init; }

    /// <summary>Of a group: the members that the register names.</summary>
    public IReadOnlyList<AgencyLink> Members { get; init; } = [];

    /// <summary>The groups it belongs to.</summary>
    public IReadOnlyList<AgencyLink> Groups { get; init; } = [];

    /// <summary>The plans that give it work, by name or through a group.</summary>
    public IReadOnlyList<AgencyPlan> Plans { get; init; } = [];

    /// <summary>How many plans beside those also give it work.</summary>
    public int MorePlans { get; init; }

    /// <summary>Its duty sheets but those of single plans.</summary>
    public IReadOnlyList<SheetFiles> Sheets { get; init; } = [];

    /// <summary>Its tasks as data files; empty when it has none.</summary>
    public IReadOnlyList<AgencyFile> DataFiles { get; init; } = [];

    /// <summary>Null when one page holds all duties.</summary>
    public PagerModel? Pager { get; init; }
}
