using PlanSite.Register.Places;

namespace PlanSite.Content.Merging;

/// <summary>Which unit a place means in one version of a plan, as a number that the unit has in all versions: places shift when a unit comes or goes, units do not.</summary>
internal sealed class PlaceNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>No places at all.</summary>
    public static PlaceNumbers None { get; } = new();

    public void Add(Place place, int number) => numbers.TryAdd(place.ToString(), number);

    /// <summary>The number of the unit at a place; null for the title, footnotes and what is no place.</summary>
    public int? Find(string place) => numbers.TryGetValue(place, out var number) ? number : null;
}
