using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Tasks;

/// <summary>The labels from one to another: "khoản 1 đến khoản 3", "điểm a đến điểm đ", "điểm 2.1 đến 2.3".</summary>
internal static class LabelRange
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    /// <summary>The labels that words name; one alone, or all from the first to the last.</summary>
    /// <param name="words">One label or two.</param>
    /// <param name="label">Finds them.</param>
    public static IEnumerable<string> In(string words, Regex label)
    {
        var ends = label.Matches(words).Select(match => match.Value).ToList();
        return ends.Count == 2 && Between(ends[0], ends[1]) is { } all ? all : ends;
    }

    private static IEnumerable<string>? Between(string first, string last)
    {
        if (first.Length == 1 && last.Length == 1 && Letters.IndexOf(first[0]) is >= 0 and var a && Letters.IndexOf(last[0]) is var z && z > a) return Letters[a..(z + 1)].Select(letter => letter.ToString());
        var stem = first[..(first.LastIndexOf('.') + 1)];
        if (last[..(last.LastIndexOf('.') + 1)] != stem || Figure(first[stem.Length..]) is not { } from || Figure(last[stem.Length..]) is not { } to || to < from) return null;
        return Enumerable.Range(from, to - from + 1).Select(number => stem + number.ToString(CultureInfo.InvariantCulture));
    }

    private static int? Figure(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : null;
}
