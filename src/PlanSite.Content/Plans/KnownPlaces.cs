using PlanSite.Content.Files;
using PlanSite.Content.Yaml;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Plans;

/// <summary>The places of one plan, against which those in its files are checked.</summary>
internal sealed class KnownPlaces
{
    // Not the text of a place: any text is tried, and one that the plan lacks is reported as such.
    private static readonly ShownForm<Place> Form = new(Place.TryParse, "II/1/a");

    private readonly List<Place> inOrder;
    private readonly HashSet<Place> places;
    private readonly FindingList findings;

    public KnownPlaces(IReadOnlyList<Unit> units, IReadOnlyList<Footnote> footnotes, FindingList findings)
    {
        inOrder = [.. units.Select(unit => unit.Place), Place.Title, Place.Recipients, .. footnotes.Select(note => Place.Footnote(note.Mark))];
        places = [.. inOrder];
        this.findings = findings;
    }

    /// <summary>The place in a field; null, with a finding, when the plan has none such.</summary>
    public Place? Take(MapReader map, string field) =>
        map.Value(field, Form) is { } place && Has(place, map.PositionOf(field)) ? place : null;

    /// <summary>The same for a field that must be there.</summary>
    public Place? TakeRequired(MapReader map, string field) =>
        map.RequiredValue(field, Form) is { } place && Has(place, map.PositionOf(field)) ? place : null;

    /// <summary>Those of a list that the plan has; the others are reported.</summary>
    public IReadOnlyList<Place> TakeAll(MapReader map, string field) =>
        [.. map.Values(field, Form).Where(item => Has(item.Value, item.Position)).Select(item => item.Value)];

    private bool Has(Place place, SourcePosition position)
    {
        if (places.Contains(place)) return true;
        findings.Add(FindingCode.UnknownPlace, position, place.ToString(), PlaceSuggestion.For(place, inOrder));
        return false;
    }
}
