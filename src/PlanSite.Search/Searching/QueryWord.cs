using PlanSite.Vietnamese;

namespace PlanSite.Search.Searching;

/// <summary>A syllable or number of a query.</summary>
/// <param name="Exact">With diacritics, in canonical spelling.</param>
/// <param name="Folded">Without diacritics.</param>
internal readonly record struct QueryWord(string Exact, string Folded)
{
    /// <summary>Written in capitals throughout.</summary>
    public bool IsCapitals { get; private init; }

    /// <summary>Typed with diacritics, so that records with just these are preferred.</summary>
    public bool HasDiacritics => !string.Equals(Exact, Folded, StringComparison.Ordinal);

    public static QueryWord Of(string written)
    {
        var form = SyllableForm.Of(written);
        return new(form.Exact, form.Folded) { IsCapitals = written.All(unit => char.ToLowerInvariant(unit) != unit) };
    }
}
