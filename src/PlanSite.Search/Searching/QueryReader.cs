using PlanSite.Search.Format;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Searching;

/// <summary>Understands a query with the help of the index. Mirrored by Browser/understanding.js.</summary>
internal sealed class QueryReader(IndexFiles files)
{
    private const long ContinuedWeight = 20;

    /// <param name="text">NFC.</param>
    public ParsedQuery Read(string text)
    {
        var meant = TypedReadings.Apply(text, IsKnown);
        var query = QueryParser.Parse(meant);
        if (query.Words.Count == 0) return query;
        var numbers = new NumberReader(query.Words, files.Aliases).Read().Select(new KnownNumbers(IsKnown, query.Words.Count).Find).OfType<KnownNumber>().ToList();
        var inNumbers = numbers.SelectMany(number => Enumerable.Range(number.Start, number.End - number.Start)).ToHashSet();
        query = WithEndings(meant, query) with { Offers = Offers(query, inNumbers) };
        query = query with { Added = Continued(meant, query) };
        query = Corrected(query, [.. inNumbers, .. AliasTerms.Known(query.Words, files.Aliases, inNumbers)]);
        return query with
        {
            Added = [.. query.Added, .. AliasTerms.Of(query.Words, files.Aliases, inNumbers), .. numbers.SelectMany(number => number.Terms)],
            Required = [.. numbers.SelectMany(number => number.Required)],
        };
    }

    private bool IsKnown(string key) => Count(key) > 0;

    private int Count(string key) => files.Entries(key).Sum(entry => entry.Count);

    // A word that the index knows is taken as finished.
    private ParsedQuery WithEndings(string text, ParsedQuery query) =>
        WordEndings.Unfinished(text, query) is { } word && !IsKnown(word) ? query with { Endings = WordEndings.Of(word, files.Words(word)) } : query;

    // A known word may still go on where it never follows the one before it: "đại bi" (đại biểu).
    private IReadOnlyList<WeightedTerm> Continued(string text, ParsedQuery query)
    {
        if (query.Words.Count < 2 || query.Endings.Count > 0 || WordEndings.Unfinished(text, query) is not { } word) return [];
        var before = query.Words[^2].Folded;
        if (IsKnown(TermKey.Pair(before, word))) return [];
        return [.. WordEndings.Of(word, files.Words(word)).Where(ending => ending != word).Select(ending => TermKey.Pair(before, ending)).Where(IsKnown).Select(pair => new WeightedTerm(pair, ContinuedWeight))];
    }

    private IReadOnlyList<FilterOffer> Offers(ParsedQuery query, HashSet<int> inNumbers)
    {
        var periods = new PeriodReader([.. query.Words.Select((word, i) => inNumbers.Contains(i) ? "" : word.Folded)]).Read();
        return periods.Count == 0 ? [] : DueFilters.Of(periods, files.Facet(FacetNames.Due).Select(value => value.Value).ToHashSet(StringComparer.Ordinal));
    }

    private ParsedQuery Corrected(ParsedQuery query, HashSet<int> understood)
    {
        var errors = new TypingErrors(Count, files.Words);
        var folded = query.Words.Select(word => word.Folded).ToList();
        var words = query.Words.ToList();
        var corrections = new List<Correction>();
        for (var i = 0; i < folded.Count; i++)
        {
            if (understood.Contains(i) || (i == folded.Count - 1 && query.Endings.Count > 0) || errors.Meant(folded, i) is not { } meant) continue;
            corrections.Add(new(words[i].Exact, meant));
            (words[i], folded[i]) = (new(meant, meant), meant);
        }
        return corrections.Count == 0 ? query : query with { Words = words, Corrections = corrections };
    }

}
