using PlanSite.Search.Terms;

namespace PlanSite.Search.Searching;

/// <summary>Looks up what may be numbers of documents. Mirrored by <c>knownNumber</c> in Browser/numbers.js.</summary>
/// <param name="isKnown">Whether the index has a term.</param>
/// <param name="words">How many words the query has: where the number is all of it, the document comes before all that cites it.</param>
internal sealed class KnownNumbers(Func<string, bool> isKnown, int words)
{
    private const long DocumentWeight = 10;
    private const long DocumentAloneWeight = 300;
    private const long CitingWeight = 30;

    /// <summary>The number with the terms by which the document and those that cite it are found; null where the index does not know it.</summary>
    public KnownNumber? Find(NumberReading reading)
    {
        foreach (var code in reading.Codes)
        {
            foreach (var issuer in Issuers(reading))
            {
                var key = TermKey.Facet(FacetNames.Number, string.Join('-', new[] { reading.Number, reading.Year, code, issuer }.OfType<string>()));
                if (isKnown(key)) return Known(reading, code, issuer, [key]);
            }
        }
        return reading.IsGlued ? null : reading.Codes.Where(code => isKnown(TermKey.Pair(reading.Year ?? reading.Number, code))).Select(code => Known(reading, code, IssuerOf(reading, code), [])).FirstOrDefault();
    }

    private static string?[] Issuers(NumberReading reading) => reading.Issuer is null ? [null] : reading.IsGlued ? [reading.Issuer] : [reading.Issuer, null];

    private string? IssuerOf(NumberReading reading, string code) => reading.Issuer is { } issuer && isKnown(TermKey.Pair(code, issuer)) ? issuer : null;

    private KnownNumber Known(NumberReading reading, string code, string? issuer, string[] document)
    {
        var pairs = new List<string> { TermKey.Pair(reading.Year ?? reading.Number, code) };
        if (reading.Year is not null) pairs.Add(TermKey.Pair(reading.Number, reading.Year));
        if (issuer is not null) pairs.Add(TermKey.Pair(code, issuer));
        var end = reading.End + (issuer is null || reading.IsGlued ? 0 : 1);
        var isAll = reading.Start == 0 && end == words;
        return new(
            reading.Start,
            end,
            [.. document.Select(key => new WeightedTerm(key, isAll ? DocumentAloneWeight : DocumentWeight)), .. pairs.Select(key => new WeightedTerm(key, CitingWeight))],
            isAll ? [.. pairs.Select(pair => (IReadOnlyList<string>)[.. document, pair])] : []);
    }
}
