using PlanSite.Publishing.Phrases;
using PlanSite.Register.Findings;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;

namespace PlanSite.Publishing.PlanPages;

/// <summary>Findings as a plan's page shows them.</summary>
internal static class FindingModels
{
    /// <summary>All of a plan, in document order.</summary>
    public static IReadOnlyList<FindingModel> Of(PlanEntry plan, Words words)
    {
        var places = Anchored(plan);
        return [.. plan.Findings.Select(finding => Model(finding, places, words))];
    }

    /// <summary>Those that are about a place.</summary>
    public static ILookup<Place, FindingModel> ByPlace(PlanEntry plan, Words words)
    {
        var places = Anchored(plan);
        return plan.Findings.Where(finding => finding.Place is not null).ToLookup(finding => finding.Place!.Value, finding => Model(finding, places, words));
    }

    private static HashSet<Place> Anchored(PlanEntry plan) =>
        [.. plan.Places, Place.Title, Place.Recipients, .. plan.Footnotes.Select(note => Place.Footnote(note.Mark))];

    private static FindingModel Model(Finding finding, HashSet<Place> places, Words words)
    {
        var severity = FindingCatalogue.NameOf(finding.Severity);
        return new FindingModel(
            severity,
            words.Of($"severity.{severity}"),
            finding.Vietnamese,
            finding.Place is { } place ? words.Place(place) : null,
            finding.Place is { } at && places.Contains(at) ? "#" + PlaceAnchor.Of(at) : null);
    }
}
