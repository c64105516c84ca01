using System.Globalization;

namespace PlanSite.Search.Searching;

/// <summary>Times of a query as filters of <see cref="FacetNames.Due"/>. Mirrored by <c>dueOffers</c> in Browser/dates.js.</summary>
internal static class DueFilters
{
    private const int Most = 3;

    /// <param name="periods">The times.</param>
    /// <param name="known">The values of the facet that the index has.</param>
    public static IReadOnlyList<FilterOffer> Of(IReadOnlyList<TypedPeriod> periods, IReadOnlyCollection<string> known) =>
    [
        .. periods.Take(Most)
            .Select(period => Values(period, known).Where(known.Contains).ToList())
            .Where(values => values.Count > 0)
            .Select(values => new FilterOffer(FacetNames.Due, values)),
    ];

    private static IEnumerable<string> Values(TypedPeriod period, IReadOnlyCollection<string> known)
    {
        var year = period.Year.ToString(CultureInfo.InvariantCulture);
        var years = period.FromBefore ? known.Where(value => value.Length == 4 && string.CompareOrdinal(value, year) < 0).Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        return years.Concat(Within(year, period.First, period.Last));
    }

    // In the fewest values: the year, else quarters, else months.
    private static IEnumerable<string> Within(string year, int first, int last)
    {
        if (first == 1 && last == 12) yield return year;
        for (var month = first; month <= last && last - first < 11;)
        {
            var isQuarter = month % 3 == 1 && month + 2 <= last;
            yield return isQuarter ? $"{year}-Q{Digits((month / 3) + 1, "0")}" : $"{year}-{Digits(month, "00")}";
            month += isQuarter ? 3 : 1;
        }
    }

    private static string Digits(int number, string form) => number.ToString(form, CultureInfo.InvariantCulture);
}
