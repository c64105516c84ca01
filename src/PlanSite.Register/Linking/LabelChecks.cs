using System.Globalization;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;

namespace PlanSite.Register.Linking;

/// <summary>Finds labels that are missing or printed twice among siblings.</summary>
/// <remarks>Only jumps forward within one series are reported: a count that starts again is a second list, not a mistake.</remarks>
internal static class LabelChecks
{
    private const int NamedOneByOne = 3;

    /// <summary>In no particular order.</summary>
    /// <param name="places">All places of a plan in document order.</param>
    public static IEnumerable<Finding> Of(IReadOnlyList<Place> places)
    {
        var last = new Dictionary<(Place? Parent, LabelSeries Series), int>();
        foreach (var place in places)
        {
            var (label, _) = Split(place.Label);
            if (LabelSeries.Of(label) is not var (series, number)) continue;
            var group = (place.Parent, series);
            if (last.TryGetValue(group, out var before) && number > before + 1) yield return Jump(place, series, before, number);
            last[group] = number;
        }
        foreach (var repeated in Repeated(places)) yield return repeated;
    }

    private static Finding Jump(Place place, LabelSeries series, int before, int number) => new()
    {
        Code = FindingCode.LabelsJump,
        Place = place,
        Arguments = [Missing(InAppendix(place) ? series.OfRows : series, before + 1, number - 1), series.LabelOf(before), series.LabelOf(number)],
    };

    private static string Missing(LabelSeries series, int first, int last)
    {
        if (last - first >= NamedOneByOne) return $"{series.Name(first)} – {series.LabelOf(last)}";
        return string.Join(", ", Enumerable.Range(first + 1, last - first).Select(series.LabelOf).Prepend(series.Name(first)));
    }

    private static bool InAppendix(Place place) => place.Depth > 1 && place.ToString().StartsWith("PL", StringComparison.Ordinal);

    // One finding a label, at its second appearance.
    private static IEnumerable<Finding> Repeated(IReadOnlyList<Place> places) => places
        .Where(place => place.Label.Contains('~', StringComparison.Ordinal))
        .Select(place => (Place: place, Label: Split(place.Label)))
        .Where(one => one.Label.Time > 1)
        .GroupBy(one => (one.Place.Parent, one.Label.Text))
        .Select(group => new Finding
        {
            Code = FindingCode.LabelRepeated,
            Place = group.First().Place,
            Arguments = [group.Key.Text, group.Max(one => one.Label.Time).ToString(CultureInfo.InvariantCulture)],
        });

    private static (string Text, int Time) Split(string label)
    {
        var sign = label.LastIndexOf('~');
        return sign > 0 && int.TryParse(label[(sign + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var time) ? (label[..sign], time) : (label, 1);
    }
}
