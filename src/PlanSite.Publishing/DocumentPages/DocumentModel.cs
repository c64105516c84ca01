using PlanSite.Publishing.Facts;
using PlanSite.Publishing.Paging;

namespace PlanSite.Publishing.DocumentPages;

/// <summary>What <c>document.hbs</c> shows.</summary>
internal sealed record DocumentModel
{
    public required string Name { get; init; }

    /// <summary>What it is about, "không ghi" when no plan prints it; null when the name says it.</summary>
    public required string? Title { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The page of the plan that is this document; null when it is not published here.</summary>
    public required string? PlanHref { get; init; }

    /// <summary>Where plans disagree about it.</summary>
    public required IReadOnlyList<ConflictModel> Conflicts { get; init; }

    /// <summary>Plans and tasks that relate to it, by the sort of relation.</summary>
    public required IReadOnlyList<RelationGroup> Relations { get; init; }

    /// <summary>Who cites it where, in register order.</summary>
    public required IReadOnlyList<CitingPlan> CitedBy { get; init; }

    /// <summary>Null when one page holds all that cite it.</summary>
    public PagerModel? Pager { get; init; }
}
