using PlanSite.Publishing.Paging;

namespace PlanSite.Publishing.PlanIndex;

/// <summary>What <c>plans.hbs</c> shows.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Total">How many plans the list has.</param>
/// <param name="Rows">Latest first.</param>
/// <param name="Pager">Null when one page holds all.</param>
internal sealed record PlanIndexModel(string Title, int Total, IReadOnlyList<PlanRow> Rows, PagerModel? Pager)
{
    /// <summary>The lists of the jurisdictions, in Vietnamese order; empty on the page of one.</summary>
    public IReadOnlyList<JurisdictionLink> Jurisdictions { get; init; } = [];

    /// <summary>On the page of a jurisdiction: its calendar; null elsewhere.</summary>
    public string? DeadlinesHref { get; init; }

    /// <summary>On the page of a jurisdiction: its feed; null elsewhere.</summary>
    public string? FeedHref { get; init; }
}
