using System.Globalization;
using PlanSite.Register.Findings;

namespace PlanSite.Register.Linking;

/// <summary>Finds where plans date, attribute or name one document differently.</summary>
internal static class CitationConflicts
{
    private const int NamedPlans = 3;

    // More are no help to a reader, and comparing every one with every other would take long.
    private const int MaxReadings = 12;

    public static IReadOnlyList<CitationConflict> Of(IReadOnlyList<Citing> citedBy) =>
    [
        .. Conflict("date", citedBy.SelectMany(citing => citing.Citation.Dates, (citing, date) => (Iso(date), citing.Plan)), string.Equals),
        .. Conflict("issuer", Printed(citedBy, citing => citing.Citation.Issuer), SameWording.Agree),
        .. Conflict("title", Printed(citedBy, citing => citing.Citation.Title), SameWording.Agree),
    ];

    /// <summary>The conflict as a finding of one of the plans, at the place where it first cites the document.</summary>
    /// <remarks>Names a few plans a reading only: a document that thousands cite would fill every one of their pages.</remarks>
    public static Finding Finding(PlanEntry plan, DocumentEntry document, CitationConflict conflict) => new()
    {
        Code = FindingCode.CitationConflict,
        Place = plan.Citations.First(citation => citation.DocumentId == document.Id).Places is [var first, ..] ? first : null,
        Arguments = [document.Name, string.Join("; ", conflict.Readings.Select(reading => Show(conflict, reading)))],
    };

    private static IEnumerable<(string Value, PlanEntry Plan)> Printed(IEnumerable<Citing> citedBy, Func<Citing, string?> field) =>
        from citing in citedBy
        let value = field(citing)
        where !string.IsNullOrWhiteSpace(value)
        select (value, citing.Plan);

    // Values that agree are one reading, shown in its most frequent form.
    private static IEnumerable<CitationConflict> Conflict(
        string field, IEnumerable<(string Value, PlanEntry Plan)> printed, Func<string, string, bool> agree)
    {
        var values = printed
            .GroupBy(one => one.Value, one => one.Plan, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
        var readings = new List<(string Value, List<PlanEntry> Plans)>();
        foreach (var value in values)
        {
            var known = readings.FindIndex(reading => agree(reading.Value, value.Key));
            if (known >= 0) readings[known].Plans.AddRange(value);
            else if (readings.Count < MaxReadings) readings.Add((value.Key, [.. value]));
        }
        if (readings.Count < 2) yield break;
        yield return new CitationConflict(field,
        [
            .. readings.OrderByDescending(reading => reading.Plans.Count).Select(reading =>
                new CitationReading(reading.Value, [.. reading.Plans.Distinct().OrderBy(plan => plan.Id)])),
        ]);
    }

    private static string Show(CitationConflict conflict, CitationReading reading)
    {
        var value = conflict.Field == "date" ? AsPrinted(reading.Value) : $"“{reading.Value}”";
        var more = reading.Plans.Count > NamedPlans ? string.Create(CultureInfo.InvariantCulture, $", … [{reading.Plans.Count}]") : "";
        return $"{value} ({string.Join(", ", reading.Plans.Take(NamedPlans).Select(plan => plan.Name))}{more})";
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string AsPrinted(string iso) =>
        DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
