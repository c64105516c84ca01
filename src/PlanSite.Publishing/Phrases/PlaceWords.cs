using System.Text.RegularExpressions;
using PlanSite.Register.Places;

namespace PlanSite.Publishing.Phrases;

/// <summary>A place as one would say it, from the inside out: <c>II/1/1.1</c> → "điểm 1.1, khoản 1, Mục II".</summary>
internal static partial class PlaceWords
{
    // The first pattern that fits a label names it; group 1 fills the blank.
    private static readonly (Regex Label, string Key)[] Table =
    [
        (new(@"^(title)$"), "place.title"),
        (new(@"^(preamble)$"), "place.preamble"),
        (new(@"^(recipients)$"), "place.recipients"),
        (new(@"^-(\d+)$"), "place.bullet"),
        (new(@"^\+(\d+)$"), "place.sub-bullet"),
        (new(@"^¶(\d+)$"), "place.paragraph"),
        (new(@"^r(\d+)$"), "place.row"),
        (new(@"^PL$"), "place.appendix"),
        (new(@"^PL(.+)$"), "place.appendix-numbered"),
        (new(@"^([IVXLCDM]+)$"), "place.section"),
        (new(@"^(\d+)$"), "place.clause"),
        (new(@"^(\d+(?:\.\d+)+|\d+\)|\p{Ll}{1,2})$"), "place.point"),
        (new(@"^(\p{Lu})$"), "place.part"),
    ];

    /// <summary>All labels of the place, innermost first.</summary>
    public static string Place(this Words words, Place place) =>
        place.Segments is ["footnote", var mark] ? words.Of("place.footnote", mark) : string.Join(", ", place.Segments.Reverse().Select(label => OfLabel(words, label)));

    private static string OfLabel(Words words, string label)
    {
        var (bare, times) = Repeated().Match(label) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : (label, null);
        var named = Named(words, bare);
        return times is null ? named : words.Of("place.repeated", named, times);
    }

    // Labels that carry their own word ("Điều 2", "Phần thứ nhất") stay as they are.
    private static string Named(Words words, string label)
    {
        foreach (var (pattern, key) in Table)
            if (pattern.Match(label) is { Success: true } match) return words.Of(key, match.Groups[1].Value);
        return label;
    }

    [GeneratedRegex(@"^(.+)~(\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Repeated();
}
