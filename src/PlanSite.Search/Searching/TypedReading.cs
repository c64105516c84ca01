namespace PlanSite.Search.Searching;

/// <summary>A run of letters and digits that may have been typed with the input method off.</summary>
/// <param name="Start">Index of its first UTF-16 unit in the query.</param>
/// <param name="End">Index after its last one.</param>
/// <param name="Reading">The syllable that may have been meant.</param>
/// <param name="PlainKeys">Terms that the index must have for the run to make sense as it stands.</param>
internal sealed record TypedReading(int Start, int End, string Reading, IReadOnlyList<string> PlainKeys);
