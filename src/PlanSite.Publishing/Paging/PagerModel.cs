namespace PlanSite.Publishing.Paging;

/// <summary>The links between the pages of a long list.</summary>
/// <param name="Position">"Trang 2/7".</param>
/// <param name="PreviousHref">Null on the first page.</param>
/// <param name="NextHref">Null on the last page.</param>
/// <param name="SearchHref">Where the whole list can be searched.</param>
internal sealed record PagerModel(string Position, string? PreviousHref, string? NextHref, string SearchHref);
