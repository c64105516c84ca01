namespace PlanSite.Publishing.Paging;

/// <summary>One page of a long list.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Of">How many pages the list has.</param>
/// <param name="Total">How many rows the whole list has.</param>
/// <param name="Rows">The rows of this page.</param>
internal sealed record Slice<T>(int Number, int Of, int Total, IReadOnlyList<T> Rows);
