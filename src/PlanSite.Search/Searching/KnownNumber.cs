namespace PlanSite.Search.Searching;

/// <summary>A document's number in a query that the index knows.</summary>
/// <param name="Start">The first word.</param>
/// <param name="End">After the last one.</param>
/// <param name="Terms">By which the document comes first, then what cites it.</param>
/// <param name="Required">Where the number is the whole query: for each of its parts the terms of which a record must have one.</param>
internal sealed record KnownNumber(int Start, int End, IReadOnlyList<WeightedTerm> Terms, IReadOnlyList<IReadOnlyList<string>> Required);
