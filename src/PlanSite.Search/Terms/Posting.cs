namespace PlanSite.Search.Terms;

/// <summary>That a term stands in a record.</summary>
/// <param name="Record">The record's number in the index.</param>
/// <param name="Level">How much the term says about the record, from 0 to <see cref="TermWeight.Levels"/> - 1.</param>
internal readonly record struct Posting(int Record, int Level) : IComparable<Posting>
{
    /// <summary>The most telling first, then by record.</summary>
    public int CompareTo(Posting other) => Level != other.Level ? other.Level.CompareTo(Level) : Record.CompareTo(other.Record);
}
