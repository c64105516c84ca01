using System.Text.RegularExpressions;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tasks;

/// <summary>The places of labels with points: "2.1.2" is printed so, "A.II.2" goes down from part to clause.</summary>
internal static partial class DottedTargets
{
    /// <summary>A label of two parts at least.</summary>
    private const string Label = @"(?<dotted>(?:[A-H]\.(?:[IVX]{1,5}\.)?|[IVX]{1,5}\.)?\d{1,2}(?:\.\d{1,2}){0,3}(?![\p{L}\d%]|[.,/]\d)(?<=\..*))";

    /// <summary>"mục 2.1.2", "điểm 2.1, 2.2", "mục A.II.2".</summary>
    [GeneratedRegex(@"(?<![\p{L}])(?:[Mm]ục|[Đđ]iểm|[Kk]hoản)\s+" + Label + @"(?:(?:,| và)\s*(?:(?:mục|điểm|khoản)\s+)?" + Label + @"){0,20}(?:,?\s+[Mm]ục\s+" + InternalReferences.Section + ")?", RegexOptions.CultureInvariant)]
    public static partial Regex Reference();

    /// <summary>Those that the plan has, in the order named.</summary>
    /// <param name="match">Groups: the <c>dotted</c> labels, the <c>section</c> behind them if any.</param>
    /// <param name="places">All places of the plan.</param>
    public static IReadOnlyList<string> Of(Match match, PlanPlaces places)
    {
        Place? section = match.Groups["section"] is { Success: true } printed && Place.TryParse(printed.Value, out var around) ? around : null;
        return [.. match.Groups["dotted"].Captures.Select(label => Found(label.Value, section, places)).OfType<string>().Distinct()];
    }

    private static string? Found(string label, Place? section, PlanPlaces places)
    {
        if (section is { } around) return places.Below(around, label);
        if (char.IsDigit(label[0])) return Known(label, places) ?? places.EndingWith(label) ?? Known(label.Replace('.', '/'), places) ?? places.EndingWith(label.Replace('.', '/'));
        var figures = label.AsSpan().IndexOfAnyInRange('0', '9');
        var above = label[..figures].Replace('.', '/');
        return Known(above + label[figures..], places) ?? (Place.TryParse(above.TrimEnd('/'), out var outer) ? places.Below(outer, label[figures..]) : null) ?? Known(label.Replace('.', '/'), places);
    }

    private static string? Known(string printed, PlanPlaces places) => Place.TryParse(printed, out var place) && places.Contains(place) ? printed : null;
}
