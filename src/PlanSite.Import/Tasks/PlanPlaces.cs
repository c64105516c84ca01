using PlanSite.Register.Places;

namespace PlanSite.Import.Tasks;

/// <summary>All places of a plan, also by the labels they end with.</summary>
internal sealed class PlanPlaces
{
    // A text in which every clause refers to all others but one has no more to say.
    private const int MostParts = 200;

    private readonly HashSet<Place> all;
    private readonly Lazy<ILookup<Place?, Place>> children;
    private readonly Lazy<Dictionary<string, string?>> byEnd;
    private readonly Lazy<ILookup<string, Place>> byLabel;

    public PlanPlaces(IEnumerable<Place> places)
    {
        List<Place> inOrder = [.. places];
        all = [.. inOrder];
        children = new(() => inOrder.ToLookup(place => place.Parent));
        byEnd = new(ByEnd);
        byLabel = new(() => inOrder.ToLookup(place => place.Label, StringComparer.Ordinal));
        Appendices = [.. all.Where(place => place.Depth == 1 && place.Label.StartsWith("PL", StringComparison.Ordinal)).Select(place => place.ToString()).Order(StringComparer.Ordinal)];
    }

    /// <summary>The appendices.</summary>
    public IReadOnlyList<string> Appendices { get; }

    public bool Contains(Place place) => all.Contains(place);

    /// <summary>The one place below another that ends with these labels; null when there is none or more than one.</summary>
    public string? EndingWith(string labels) => byEnd.Value.GetValueOrDefault(labels);

    /// <summary>The place with a label below another, at whatever depth; null when there is none or more than one.</summary>
    public string? Below(Place around, string label) =>
        byLabel.Value[label].Where(place => place != around && place.IsWithin(around)).Take(2).ToList() is [var one] ? one.ToString() : null;

    /// <summary>Places with all below them but some; a place that holds one of these is given by its other parts. Null when one to leave out is in none of them, or the others are too many to name.</summary>
    public IReadOnlyList<string>? Without(IReadOnlyList<string> targets, IReadOnlyList<string> excepted)
    {
        var parsed = excepted.Select(one => Place.TryParse(one, out var place) && all.Contains(place) ? place : (Place?)null).ToList();
        var wholes = targets.Where(target => Place.TryParse(target, out _)).Select(Place.Parse).ToList();
        if (parsed.Count == 0 || !parsed.TrueForAll(one => one is { } place && wholes.Exists(place.IsWithin))) return null;
        List<string> others = [.. targets.SelectMany(target => Place.TryParse(target, out var place) ? Others(place, [.. parsed.OfType<Place>()]).Select(other => other.ToString()) : [target]).Take(MostParts + 1)];
        return others.Count > MostParts ? null : others;
    }

    private IEnumerable<Place> Others(Place place, List<Place> excepted)
    {
        if (excepted.Contains(place)) return [];
        return excepted.Exists(one => one.IsWithin(place)) ? children.Value[place].SelectMany(other => Others(other, excepted)) : [place];
    }

    private Dictionary<string, string?> ByEnd()
    {
        var ends = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var place in all.Select(one => one.ToString()))
            for (var at = place.IndexOf('/', StringComparison.Ordinal); at >= 0; at = place.IndexOf('/', at + 1))
                if (!ends.TryAdd(place[(at + 1)..], place)) ends[place[(at + 1)..]] = null;
        return ends;
    }
}
