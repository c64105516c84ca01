using System.Text.RegularExpressions;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tasks;

/// <summary>The places that a reference names.</summary>
internal static partial class ReferenceTargets
{
    /// <summary>The label of a point: 2.1, 2.1.3, a, đ.</summary>
    public const string Point = @"(?:\d{1,2}(?:\.\d{1,2}){1,2}|[a-zđ])(?![\p{L}\d])";

    /// <summary>The targets in the order named.</summary>
    /// <param name="match">Groups: <c>article</c>, or <c>section</c> with the <c>parts</c> before it.</param>
    /// <param name="at">Where the reference stands; what stands near it is meant first.</param>
    /// <param name="places">All places of the plan.</param>
    public static List<string> Of(Match match, Place at, PlanPlaces places)
    {
        if (match.Groups["article"].Success) return [.. match.Groups["article"].Captures.Select(article => Found(Spaces().Replace(article.Value, " "), at, places) ?? match.Value).Distinct()];
        var sections = match.Groups["section"].Captures.Select(section => section.Value.ToUpperInvariant()).ToList();
        var below = Parts().Matches(match.Groups["parts"].Value).SelectMany(part => Below(sections[0], part)).ToList();
        return [.. (below.Count > 0 ? below : sections).Select(target => Found(target, at, places) ?? match.Value).Distinct()];
    }

    private static IEnumerable<string> Below(string section, Match part)
    {
        var clauses = part.Groups["clause"].Captures.Select(clause => $"{section}/{clause.Value}").ToList();
        var points = Labels().Matches(part.Groups["points"].Value).Select(label => label.Value).ToList();
        return points.Count > 0 ? points.Select(point => $"{clauses[0]}/{point}") : clauses;
    }

    // "Mục II" is looked for in the same part of the plan first ("B/II"), then in any. Of a part that the plan does not have the words stay.
    private static string? Found(string target, Place at, PlanPlaces places)
    {
        for (var around = at.Parent; around is { } outer; around = outer.Parent)
            if (Place.TryParse($"{outer}/{target}", out var inner) && places.Contains(inner)) return inner.ToString();
        if (Place.TryParse(target, out var printed) && places.Contains(printed)) return target;
        return places.EndingWith(target);
    }

    [GeneratedRegex(@"(?:[Đđ]iểm\s+(?<points>[^k]+?),?\s+)?(?:[Kk]hoản|[Mm]ục)\s+(?<clause>\d{1,2})(?:(?:,| và)\s*(?<clause>\d{1,2})(?![\d.]))*", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?<![\p{L}\d.])" + Point, RegexOptions.CultureInvariant)]
    private static partial Regex Labels();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
