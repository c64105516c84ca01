namespace PlanSite.Search.Indexing;

/// <summary>Numbers of a syllable's two forms in a <see cref="Vocabulary"/>; equal where the syllable has no diacritics.</summary>
internal readonly record struct WordNumbers(int Folded, int Exact);
