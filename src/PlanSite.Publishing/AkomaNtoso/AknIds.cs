using System.Globalization;
using PlanSite.Register.Places;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary>The eIds of one document: every one is given once. They follow from the labels, so that they stay when text changes.</summary>
internal sealed class AknIds
{
    private readonly HashSet<string> given = new(StringComparer.Ordinal);
    private readonly Dictionary<Place, string> byPlace = [];

    public AknIds(IReadOnlyList<UnitNode> roots)
    {
        foreach (var root in roots) Name(root, null);
    }

    /// <summary>The eId of a unit; null when the document has no such place.</summary>
    public string? Of(Place place) => byPlace.GetValueOrDefault(place);

    /// <summary>A new eId below another: <c>sec_II__cl_1__content</c>.</summary>
    public string Below(string? parent, string part) => Unique(parent is null ? part : $"{parent}__{part}");

    /// <summary>A new eId below another, counted from 1 among those of its name: <c>sec_II__ref_3</c>.</summary>
    public string Next(string? parent, string name)
    {
        var stem = parent is null ? name : $"{parent}__{name}";
        for (var number = 1; ; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{stem}_{number}");
            if (given.Add(id)) return id;
        }
    }

    private void Name(UnitNode node, string? parent)
    {
        var label = node.Unit.Place.Label;
        var id = Unique(parent is null ? AknLevel.TopId(label) ?? AknLevel.Of(label).IdOf(label) : $"{parent}__{AknLevel.Of(label).IdOf(label)}");
        byPlace.TryAdd(node.Unit.Place, id);
        foreach (var child in node.Children) Name(child, id);
    }

    private string Unique(string id)
    {
        var unique = id;
        for (var times = 2; !given.Add(unique); times++) unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{times}");
        return unique;
    }
}
