using System.Text.RegularExpressions;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tasks;

/// <summary>The places that a reference names.</summary>
internal static partial class ReferenceTargets
{
    /// <summary>The label of a point: 2.1, 2.1.3, a, đ.</summary>
    public const string Point = @"(?:\d{1,2}(?:\.\d{1,2}){1,2}|[a-zđ])(?![\p{L}\d])";

    private const string ClauseWord = @"(?:[Kk]hoản|[Mm]ục|(?:[Nn]hiệm\s+vụ|[Nn]ội\s+dung)(?:\s+số)?)";
    private const string To = @"(?:\s*[-–]\s*|,?\s+đến\s+(?:hết\s+)?(?:" + ClauseWord + @"\s+)?)";
    private const string NumberOrRange = "(?<clause>[0-9]{1,2}(?:" + To + @"[0-9]{1,2}(?![\d.]))?)";

    /// <summary>Numbered clauses behind their word: "khoản 1, 2", "khoản 1 đến khoản 3", "nhiệm vụ số 4".</summary>
    public const string Clauses = "(?<word>" + ClauseWord + @")\s+" + NumberOrRange + @"(?:(?:,| và)\s*(?:(?:(?:[Nn]hiệm\s+vụ|[Nn]ội\s+dung)\s+)?số\s+)?" + NumberOrRange + @"(?![\d.])){0,20}";

    /// <summary>The targets in the order named.</summary>
    /// <param name="match">Groups: <c>article</c>, or <c>section</c> with the <c>parts</c> before it and the <c>outer</c> part behind it.</param>
    /// <param name="at">Where the reference stands; what stands near it is meant first.</param>
    /// <param name="places">All places of the plan.</param>
    public static List<string> Of(Match match, Place at, PlanPlaces places)
    {
        if (match.Groups["article"].Success) return [.. match.Groups["article"].Captures.Select(article => Found(Spaces().Replace(article.Value, " "), at, places) ?? Spaces().Replace(article.Value, " ")).Distinct()];
        var sections = match.Groups["section"].Captures.Select(section => section.Value.ToUpperInvariant()).ToList();
        if (sections.Count == 0 && Around(at) is { } here) sections.Add(here);
        if (sections.Count == 0) return [match.Value];
        var (outer, outerWords) = match.Groups["outer"] is { Success: true } part ? ($"{part.Value}/", $" Phần {part.Value}") : ("", "");
        var below = Parts().Matches(match.Groups["parts"].Value).SelectMany(clauses => Below((outer + sections[0], SectionWords(match, clauses) + outerWords), clauses)).ToList();
        var named = below.Count > 0 ? below : sections.Select(section => (Target: outer + section, Words: $"{SectionWord().Match(match.Value).Value} {section}{outerWords}"));
        return [.. named.Select(one => Found(one.Target, at, places) ?? one.Words).Distinct()];
    }

    /// <summary>The numbers of the clauses, or of the rows of a table, that words name.</summary>
    public static IEnumerable<string> ClausesIn(string words) =>
        Parts().Matches(words).SelectMany(part => part.Groups["clause"].Captures).SelectMany(clause => LabelRange.In(clause.Value, Figures()));

    // "khoản 1, 2 mục này"
    private static string? Around(Place at) => at.Segments.LastOrDefault(segment => SectionLabel().IsMatch(segment));

    // Each with the words that name it alone: "điểm 2.2 khoản 2, Mục II".
    private static IEnumerable<(string Target, string Words)> Below((string Label, string Words) section, Match part)
    {
        var word = part.Groups["word"].Value;
        var clauses = part.Groups["clause"].Captures.SelectMany(clause => LabelRange.In(clause.Value, Figures())).Select(clause => (Target: $"{section.Label}/{clause}", Words: $"{word} {clause}{section.Words}")).ToList();
        var points = PointRanges().Matches(part.Groups["points"].Value).SelectMany(range => LabelRange.In(range.Value, Labels())).ToList();
        return points.Count > 0 ? points.Select(point => ($"{clauses[0].Target}/{point}", $"điểm {point} {clauses[0].Words}")) : clauses;
    }

    // " Mục II", ", Mục này": behind the clauses.
    private static string SectionWords(Match match, Match part)
    {
        var rest = match.Value[(match.Groups["parts"].Index + match.Groups["parts"].Length - match.Index)..];
        var comma = match.Groups["parts"].Value.AsSpan(part.Index + part.Length).StartsWith(",") ? "," : "";
        return $"{comma} {SectionWord().Match(rest).Value} {match.Groups["section"].Value}{match.Groups["here"].Value}";
    }

    // "Mục II" is looked for in the same part of the plan first ("B/II"), then in any. Of a part that the plan does not have the words stay.
    private static string? Found(string target, Place at, PlanPlaces places)
    {
        for (var around = at.Parent; around is { } outer; around = outer.Parent)
            if (Place.TryParse($"{outer}/{target}", out var inner) && places.Contains(inner)) return inner.ToString();
        if (Place.TryParse(target, out var printed) && places.Contains(printed)) return target;
        return places.EndingWith(target);
    }

    [GeneratedRegex(@"(?:[Đđ]iểm\s+(?<points>[^k]+?),?\s+)?" + Clauses, RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?<![\p{L}\d.])" + Point, RegexOptions.CultureInvariant)]
    private static partial Regex Labels();

    [GeneratedRegex(@"(?<![\p{L}\d.])" + Point + @"(?:\s+đến\s+(?:điểm\s+)?" + Point + ")?", RegexOptions.CultureInvariant)]
    private static partial Regex PointRanges();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?:[IVX]+|[A-H])$", RegexOptions.CultureInvariant)]
    private static partial Regex SectionLabel();

    [GeneratedRegex(@"(?:[Mm]ục|[Pp]hần)(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex SectionWord();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
