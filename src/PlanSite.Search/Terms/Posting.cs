namespace PlanSite.Search.Terms;

/// <summary>That a term stands in a record.</summary>
/// <param name="Record">The record's number in the index.</param>
/// <param name="Level">How much the term says about the record, from 0 to <see cref="TermWeight.Levels"/> - 1.</param>
internal readonly record struct Posting(int Record, int Level);
