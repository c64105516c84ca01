using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;
using PlanSite.Search;
using PlanSite.Vietnamese;

namespace PlanSite.Publishing.SearchRecords;

/// <summary>What can be found beside plans: agencies and cited documents; and the names of all facet values.</summary>
internal sealed class RegisterRecords(Words words)
{
    public SearchRecord Agency(AgencyEntry entry)
    {
        var agency = entry.Agency;
        return new SearchRecord
        {
            Id = $"agency:{agency.Id}",
            Url = SiteUrls.Agency(agency.Id),
            Title = agency.Name,
            Text = string.Join("; ", agency.Aliases),
            Keywords = agency.Jurisdiction,
            Facets = RecordFacets.Of(
                (RecordFacets.Type, RecordFacets.AgencyType),
                (RecordFacets.Agency, agency.Id.ToString()),
                (RecordFacets.Jurisdiction, Slug.From(AgencyScope.Around(agency.Jurisdiction))),
                (RecordFacets.Context, $"{agency.Jurisdiction} · {words.Of(agency.Type)}")),
        };
    }

    public static SearchRecord Document(DocumentEntry document)
    {
        var date = document.Date is { } day ? DateWords.Short(day) : null;
        var facets = RecordFacets.Of(
            (RecordFacets.Type, RecordFacets.DocumentType),
            (RecordFacets.Context, string.Join(" · ", new[] { document.Issuer, date }.OfType<string>())));
        if (document.Number is { } number) facets[FacetNames.Number] = DocumentNumberValues.Of(number);
        facets[RecordFacets.Plan] = [.. document.CitedBy.Select(citing => citing.Plan.Id.ToString()).Distinct()];
        return new SearchRecord
        {
            Id = $"document:{document.Id}",
            Url = SiteUrls.Document(document.Id),
            Title = document.Name,
            Text = string.Join(". ", new[] { document.Title, document.Issuer, date }.OfType<string>()),
            Facets = facets,
        };
    }

    /// <summary>The names of every agency that has several.</summary>
    public static IEnumerable<IReadOnlyList<string>> EqualNames(PlanRegister register) => register.Agencies
        .Select(entry => entry.Agency).Where(agency => agency is { IsGroup: false, Aliases.Count: > 0 })
        .Select(agency => (IReadOnlyList<string>)[agency.Name, .. agency.Aliases]);

    /// <summary>Names every facet value for the filters of the search page.</summary>
    public void Label(PlanRegister register, IndexBuilder index)
    {
        foreach (var type in RecordFacets.Types) index.LabelFacet(RecordFacets.Type, type, words.Of($"search.type.{type}"));
        foreach (var plan in register.Plans)
        {
            index.LabelFacet(RecordFacets.Plan, plan.Id.ToString(), words.PlanName(plan));
            index.LabelFacet(RecordFacets.Jurisdiction, Slug.From(plan.Head.Jurisdiction), plan.Head.Jurisdiction);
            index.LabelFacet(RecordFacets.Kind, Slug.From(plan.Head.Kind), plan.Head.Kind);
            if (plan.Head.Issuer is { } issuer) index.LabelFacet(RecordFacets.Issuer, Slug.From(issuer), issuer);
        }
        foreach (var role in Enum.GetValues<Role>()) index.LabelFacet(RecordFacets.Role, Names.Of(role), Words.Capitalized(words.Of(role)));
        foreach (var kind in Enum.GetValues<DeadlineKind>()) index.LabelFacet(RecordFacets.Deadline, Names.Of(kind), Words.Capitalized(words.Of(kind)));
        foreach (var period in register.Tasks.SelectMany(task => task.Deadlines).SelectMany(DuePeriods.Of).Distinct()) index.LabelFacet(RecordFacets.Due, period.Value, period.Label(words));
        foreach (var agency in register.Agencies.Select(entry => entry.Agency))
            index.LabelFacet(RecordFacets.Agency, agency.Id.ToString(), words.Of("agency.title", agency.Name, agency.Jurisdiction));
    }
}
