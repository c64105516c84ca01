using System.Text.RegularExpressions;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tasks;

/// <summary>The appendices that a reference names, and the rows of their tables.</summary>
internal static partial class AppendixTargets
{
    /// <summary>"nhiệm vụ số 1, 3 của Phụ lục", "các nhiệm vụ 2, 4 Phụ lục I".</summary>
    [GeneratedRegex(@"(?<![\p{L}])(?<rows>" + ReferenceTargets.Clauses + @")\s+(?:(?:của|tại|theo|trong|thuộc|nêu tại)\s+)?(?<name>[Pp]hụ lục(?: số)?(?: (?<number>\d{1,2}|[IVX]{1,4})(?![\p{L}\d]))?)(?!\s+\p{Lu}{2})", RegexOptions.CultureInvariant)]
    public static partial Regex Rows();

    /// <summary>The appendices.</summary>
    /// <param name="match">Groups: the <c>name</c> as printed, with the <c>number</c>; "Phụ lục đính kèm" without one means all there are.</param>
    /// <param name="places">All places of the plan.</param>
    public static IReadOnlyList<string> Of(Match match, PlanPlaces places)
    {
        if (AnnexNumbers.Spellings(match.Groups["number"].Value).Select(number => "PL" + number).FirstOrDefault(label => places.Contains(Place.Top(label))) is { } annex) return [annex];
        return !match.Groups["number"].Success && places.Appendices is { Count: > 0 } all ? all : [match.Groups["name"].Value];
    }

    /// <summary>The rows, each where the first of the appendices has it; the words of one that none has.</summary>
    /// <param name="match">Of <see cref="Rows"/>.</param>
    /// <param name="places">All places of the plan.</param>
    public static IReadOnlyList<string> OfRows(Match match, PlanPlaces places)
    {
        var appendices = Of(match, places).Where(one => Place.TryParse(one, out _)).Select(Place.Parse).ToList();
        return [.. ReferenceTargets.ClausesIn(match.Groups["rows"].Value).Select(row => Find(appendices, row, places) ?? $"nhiệm vụ {row} {match.Groups["name"].Value}").Distinct()];
    }

    private static string? Find(List<Place> appendices, string row, PlanPlaces places) => appendices.Select(one => places.Below(one, row)).FirstOrDefault(found => found is not null);
}
