using PlanSite.Register.Places;

namespace PlanSite.Import.Tasks;

/// <summary>All places of a plan, also by the labels they end with.</summary>
internal sealed class PlanPlaces
{
    private readonly HashSet<Place> all;
    private readonly Lazy<Dictionary<string, string?>> byEnd;

    public PlanPlaces(IEnumerable<Place> places)
    {
        all = [.. places];
        byEnd = new(ByEnd);
        Appendices = [.. all.Where(place => place.Depth == 1 && place.Label.StartsWith("PL", StringComparison.Ordinal)).Select(place => place.ToString()).Order(StringComparer.Ordinal)];
    }

    /// <summary>The appendices.</summary>
    public IReadOnlyList<string> Appendices { get; }

    public bool Contains(Place place) => all.Contains(place);

    /// <summary>The one place below another that ends with these labels; null when there is none or more than one.</summary>
    public string? EndingWith(string labels) => byEnd.Value.GetValueOrDefault(labels);

    private Dictionary<string, string?> ByEnd()
    {
        var ends = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var place in all.Select(one => one.ToString()))
            for (var at = place.IndexOf('/', StringComparison.Ordinal); at >= 0; at = place.IndexOf('/', at + 1))
                if (!ends.TryAdd(place[(at + 1)..], place)) ends[place[(at + 1)..]] = null;
        return ends;
    }
}
