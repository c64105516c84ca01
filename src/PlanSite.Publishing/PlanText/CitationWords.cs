using System.Text.RegularExpressions;
using PlanSite.Register.Citations;

namespace PlanSite.Publishing.PlanText;

/// <summary>Finds the words by which a text cites one document.</summary>
internal sealed class CitationWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private readonly List<Regex> patterns;

    public CitationWords(Citation citation)
    {
        Citation = citation;
        patterns = [.. NumberPatterns(citation), .. NamePatterns(citation)];
    }

    /// <summary>The citation whose words these are.</summary>
    public Citation Citation { get; }

    /// <summary>Start (inclusive) and end (exclusive) of every such word group, overlapping ones too.</summary>
    public IEnumerable<(int Start, int End)> In(string text) =>
        patterns.SelectMany(pattern => pattern.Matches(text)).Select(match => (match.Index, match.Index + match.Length));

    // The kind word belongs to the link where it stands before the number: "Kết luận số 21-KL/TW".
    private static IEnumerable<Regex> NumberPatterns(Citation citation)
    {
        if (citation.Number is not { Length: > 0 } number) yield break;
        var lead = $@"(?:(?<!\p{{L}}){Loose(citation.Kind)}\s+)?(?:(?<!\p{{L}})số\s*[:.]?\s*)?";
        yield return new Regex(lead + DocumentNumber.Spellings(number), Options);
        if (SharedTail(number) is { } pattern) yield return new Regex(lead + pattern, Options);
    }

    // "số 18, 19 – NQ/TW" prints the number 18-NQ/TW only in part.
    private static string? SharedTail(string number)
    {
        var digits = number.TakeWhile(char.IsAsciiDigit).Count();
        if (digits == 0 || digits == number.Length) return null;
        var tail = DocumentNumber.Spellings(number[digits..]).ToString();
        var withoutGuard = tail[tail.IndexOf(')', StringComparison.Ordinal)..][1..];
        return $@"(?<![\p{{L}}\d/]){number[..digits]}(?=(?:\s*(?:,|;|và)\s*(?:số\s*)?\d+)+{withoutGuard})";
    }

    private static IEnumerable<Regex> NamePatterns(Citation citation) => citation.Names
        .Where(name => name.Trim().Length > 0)
        .Select(name => new Regex($@"(?<![\p{{L}}\d]){Loose(name.Trim())}(?![\p{{L}}\d])", Options));

    private static string Loose(string words) => string.Join(@"\s+", words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
}
