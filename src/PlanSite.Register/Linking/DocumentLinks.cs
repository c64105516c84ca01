using PlanSite.Register.Citations;
using PlanSite.Vietnamese;

namespace PlanSite.Register.Linking;

/// <summary>Gathers the citations of all plans into documents and finds where they disagree.</summary>
internal static class DocumentLinks
{
    public static IReadOnlyList<DocumentEntry> Of(IReadOnlyList<PlanEntry> plans)
    {
        var relations = Relations(plans);
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

    /// <summary>Tells every plan which others relate to it.</summary>
    public static void LinkBack(IReadOnlyList<PlanEntry> plans)
    {
        var relations = Relations(plans);
        foreach (var alike in plans.Where(plan => plan.AsDocument is not null).GroupBy(plan => plan.AsDocument!.Value))
        {
            foreach (var plan in alike)
                plan.RelatedFrom = [.. relations[alike.Key].Where(incoming => incoming.Plan != plan && MeantPlan.IsMeant(plan, incoming, [.. alike]))];
        }
    }

    private static ILookup<DocumentId, IncomingRelation> Relations(IReadOnlyList<PlanEntry> plans) => plans
        .SelectMany(plan => plan.Relations, (plan, relation) => new IncomingRelation(plan, relation))
        .ToLookup(incoming => incoming.Relation.DocumentId);

    private static DocumentEntry Document(DocumentId id, List<Citing> citedBy, List<IncomingRelation> relations, PlanEntry? plan) => new()
    {
        Id = id,
        Number = citedBy.Select(citing => citing.Citation.Number).FirstOrDefault(number => number is not null),
        Kind = MostFrequent(citedBy.Select(citing => citing.Citation.Kind))!,
        Title = citedBy.Select(citing => citing.Citation.Title).OfType<string>().OrderByDescending(title => title.Length).ThenBy(title => title, StringComparer.Ordinal).FirstOrDefault(),
        Issuer = MostFrequent(citedBy.Select(citing => citing.Citation.Issuer).OfType<string>()),
        Date = MostFrequent(citedBy.SelectMany(citing => citing.Citation.Dates)),
        CitedBy = citedBy,
        Relations = relations,
        Conflicts = CitationConflicts.Of(citedBy),
        Plan = plan,
    };

    private static string? MostFrequent(IEnumerable<string> values) => values
        .GroupBy(VietnameseText.CompareKey)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.First();

    private static DateOnly? MostFrequent(IEnumerable<DateOnly> dates) => dates
        .CountBy(date => date)
        .OrderByDescending(count => count.Value).ThenBy(count => count.Key)
        .Select(count => (DateOnly?)count.Key)
        .FirstOrDefault();
}
