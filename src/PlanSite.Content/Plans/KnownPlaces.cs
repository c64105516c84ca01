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

    private static readonly ShownForm<Target> Targets = new(Target.TryParse, "II/1/a");

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

    /// <summary>The targets of a reference. Those that the plan lacks are reported, but words such as "phụ lục 1" stay: they name a part that was not published with it.</summary>
    public IReadOnlyList<string> TakeTargets(MapReader map, string field) =>
        [.. map.Values(field, Targets).Where(item => item.Value.IsWords || IsPlace(item.Value.Text, item.Position)).Select(item => item.Value.Text)];

    private bool IsPlace(string text, SourcePosition position) => Place.TryParse(text, out var place) && Has(place, position);

    private bool Has(Place place, SourcePosition position)
    {
        if (places.Contains(place)) return true;
        findings.Add(FindingCode.UnknownPlace, position, place.ToString(), PlaceSuggestion.For(place, inOrder));
        return false;
    }

    private readonly record struct Target(string Text)
    {
        public bool IsWords => Text.Contains(' ', StringComparison.Ordinal);

        public static bool TryParse(string? text, out Target target)
        {
            target = new Target(text ?? "");
            return target.Text.Length > 0;
        }
    }
}
