namespace PlanSite.Search.Searching;

/// <summary>A run of a query's text that is read in one way.</summary>
/// <param name="Start">Index of its first UTF-16 unit, without sign or quote.</param>
/// <param name="End">Index after its last one; a phrase's closing quote stands there.</param>
/// <param name="IsPhrase">Stands in quotes.</param>
/// <param name="IsExcluded">Follows an excluding hyphen.</param>
internal readonly record struct QueryPart(int Start, int End, bool IsPhrase, bool IsExcluded);
