using System.Text.RegularExpressions;
using PlanSite.Content.Files;
using PlanSite.Register.Places;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Plans;

/// <summary>Which place of a plan somebody may have meant by one that it lacks.</summary>
internal static partial class PlaceSuggestion
{
    /// <summary>A note to put behind a message (" (→ II/2/đ?)"); empty when no place is so near that it is likely the one meant.</summary>
    public static string For(Place place, IReadOnlyList<Place> known)
    {
        var near = Written(place, known, place => VietnameseText.CompareKey(place))
            ?? Written(place, known, WithSlashes)
            ?? Written(place, known, VietnameseText.Fold)
            ?? Sibling(place, known);
        return near is null ? "" : $" (→ {near}?)";
    }

    // The one place that is the same but for the manner of writing; two are none.
    private static Place? Written(Place place, IReadOnlyList<Place> known, Func<string, string> manner)
    {
        var key = manner(place.ToString());
        var same = known.Where(other => manner(other.ToString()) == key).Distinct().Take(2).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    // "I.1" and "I/1)" for "I/1"; signs that are labels themselves stay.
    private static string WithSlashes(string place) => Separators().Replace(VietnameseText.CompareKey(place), "/").Trim('/');

    // Beside "a" and "c" the label "b" is not a slip of the finger: it needs longer labels for one to be told.
    private static Place? Sibling(Place place, IReadOnlyList<Place> known)
    {
        var label = VietnameseText.CompareKey(place.Label);
        return known
            .Where(other => other.Parent == place.Parent)
            .Select(other => (Place: (Place?)other, Distance: Suggestion.Distance(label, VietnameseText.CompareKey(other.Label))))
            .Where(near => near.Distance <= Math.Min(2, (label.Length - 1) / 2))
            .OrderBy(near => near.Distance)
            .FirstOrDefault().Place;
    }

    [GeneratedRegex(@"[^\p{L}\p{M}\d¶~+-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
