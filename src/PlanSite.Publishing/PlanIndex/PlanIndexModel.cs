using PlanSite.Publishing.Paging;

namespace PlanSite.Publishing.PlanIndex;

/// <summary>What <c>plans.hbs</c> shows.</summary>
/// <param name="Total">How many plans the register has.</param>
/// <param name="Rows">Latest first.</param>
/// <param name="Pager">Null when one page holds all.</param>
internal sealed record PlanIndexModel(int Total, IReadOnlyList<PlanRow> Rows, PagerModel? Pager);
