namespace PlanSite.Search;

/// <summary>A value that records can be filtered by.</summary>
/// <param name="Value">As in <see cref="SearchRecord.Facets"/>.</param>
/// <param name="Label">What a reader sees; the value itself where none was given.</param>
/// <param name="Records">How many records have it.</param>
public sealed record FacetValue(string Value, string Label, int Records);
