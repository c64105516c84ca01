using PlanSite.Publishing.Paging;

namespace PlanSite.Publishing.DocumentPages;

/// <summary>What <c>documents.hbs</c> shows.</summary>
/// <param name="Total">How many documents are cited.</param>
/// <param name="Rows">By kind, then number.</param>
/// <param name="Pager">Null when one page holds all.</param>
internal sealed record DocumentIndexModel(int Total, IReadOnlyList<DocumentRow> Rows, PagerModel? Pager);
