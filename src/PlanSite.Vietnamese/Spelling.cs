using System.Text;
using System.Text.RegularExpressions;

namespace PlanSite.Vietnamese;

/// <summary>Words that are spelled in two ways, brought to one.</summary>
internal static partial class Spelling
{
    // Old placement puts the tone on the second letter of the glide, new placement on the first; both are in use side by side.
    private static readonly (string Old, string New)[] TonePlacements =
    [
        ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"),
        ("oè", "òe"), ("oé", "óe"), ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"),
        ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
    ];

    private const string ToneOfY = "yỳýỷỹỵ";
    private const string ToneOfI = "iìíỉĩị";

    /// <summary>The canonical spelling of lower-case NFC text.</summary>
    public static string Canonical(string text)
    {
        foreach (var (old, @new) in TonePlacements)
            text = OpenSyllable(old).Replace(text, @new);
        return LoneY().Replace(text, match => OneLetterI(match.Value));
    }

    // Only an open syllable has two placements: "hoàn" is always written so, and "quý" has its glide in "qu".
    private static Regex OpenSyllable(string ending) =>
        OpenSyllables.TryGetValue(ending, out var regex) ? regex : throw new ArgumentOutOfRangeException(nameof(ending));

    private static readonly Dictionary<string, Regex> OpenSyllables = TonePlacements.ToDictionary(
        pair => pair.Old,
        pair => new Regex($@"(?<!q){pair.Old}(?!\p{{L}})", RegexOptions.CultureInvariant | RegexOptions.Compiled),
        StringComparer.Ordinal);

    private static string OneLetterI(string syllable)
    {
        var spelled = new StringBuilder(syllable);
        var tone = ToneOfY.IndexOf(syllable[^1], StringComparison.Ordinal);
        spelled[^1] = ToneOfI[tone];
        return spelled.ToString();
    }

    [GeneratedRegex(@"(?<!\p{L})[hklmst]?[yỳýỷỹỵ](?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex LoneY();
}
