namespace PlanSite.Search;

/// <summary>A syllable of a query that was searched as another one.</summary>
/// <param name="Typed">As typed, in canonical spelling.</param>
/// <param name="Meant">What was searched, without diacritics.</param>
public sealed record Correction(string Typed, string Meant);
