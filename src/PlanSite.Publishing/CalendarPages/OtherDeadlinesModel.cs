using PlanSite.Publishing.Paging;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>What <c>other-deadlines.hbs</c> shows.</summary>
/// <param name="Title">"Thời hạn không gắn với ngày cụ thể".</param>
/// <param name="Total">How many deadlines have no day.</param>
/// <param name="Kinds">In the order of the kinds, those on this page.</param>
/// <param name="Pager">Null when one page holds all.</param>
internal sealed record OtherDeadlinesModel(string Title, int Total, IReadOnlyList<KindGroup> Kinds, PagerModel? Pager);
