namespace PlanSite.Search;

/// <summary>A short piece of a record's text.</summary>
/// <param name="Text">One line; begins or ends with an ellipsis where the record's text goes on.</param>
/// <param name="Matches">What to highlight, in rising order and without overlap; counted in UTF-16 units of <paramref name="Text"/>.</param>
public sealed record Snippet(string Text, IReadOnlyList<MatchRange> Matches);
