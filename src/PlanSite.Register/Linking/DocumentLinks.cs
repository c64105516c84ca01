using System.Globalization;
using PlanSite.Register.Citations;
using PlanSite.Vietnamese;

namespace PlanSite.Register.Linking;

/// <summary>Gathers the citations of all plans into documents and finds where they disagree.</summary>
internal static class DocumentLinks
{
    public static IReadOnlyList<DocumentEntry> Of(IReadOnlyList<PlanEntry> plans)
    {
        var relations = plans
            .SelectMany(plan => plan.Relations, (plan, relation) => new IncomingRelation(plan, relation))
            .ToLookup(incoming => incoming.Relation.DocumentId);
        var published = plans.Where(plan => plan.AsDocument is not null).DistinctBy(plan => plan.AsDocument).ToDictionary(plan => plan.AsDocument!.Value);
        return
        [
            .. plans
                .SelectMany(plan => plan.Citations, (plan, citation) => new Citing(plan, citation))
                .GroupBy(citing => citing.Citation.DocumentId)
                .OrderBy(group => group.Key)
                .Select(group => Document(group.Key, [.. group], [.. relations[group.Key]], published.GetValueOrDefault(group.Key))),
        ];
    }

    public static IReadOnlyList<IncomingRelation> RelationsTo(PlanEntry plan, IReadOnlyList<DocumentEntry> documents) =>
        documents.FirstOrDefault(document => ReferenceEquals(document.Plan, plan))?.Relations ?? [];

    private static DocumentEntry Document(DocumentId id, List<Citing> citedBy, List<IncomingRelation> relations, PlanEntry? plan) => new()
    {
        Id = id,
        Number = citedBy.Select(citing => citing.Citation.Number).FirstOrDefault(number => number is not null),
        Kind = MostFrequent(citedBy.Select(citing => citing.Citation.Kind))!,
        Title = citedBy.Select(citing => citing.Citation.Title).OfType<string>().OrderByDescending(title => title.Length).ThenBy(title => title, StringComparer.Ordinal).FirstOrDefault(),
        Issuer = MostFrequent(citedBy.Select(citing => citing.Citation.Issuer).OfType<string>()),
        Date = ParseDate(MostFrequent(citedBy.SelectMany(citing => citing.Citation.Dates).Select(Iso))),
        CitedBy = citedBy,
        Relations = relations,
        Conflicts = [.. DateConflict(citedBy)],
        Plan = plan,
    };

    private static IEnumerable<CitationConflict> DateConflict(List<Citing> citedBy)
    {
        var readings = citedBy
            .SelectMany(citing => citing.Citation.Dates, (citing, date) => (Value: Iso(date), citing.Plan))
            .GroupBy(reading => reading.Value)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new CitationReading(group.Key, [.. group.Select(reading => reading.Plan).Distinct()]))
            .ToList();
        if (readings.Count > 1) yield return new CitationConflict("date", readings);
    }

    private static string? MostFrequent(IEnumerable<string> values) => values
        .GroupBy(VietnameseText.CompareKey)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.First();

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? ParseDate(string? iso) => iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
