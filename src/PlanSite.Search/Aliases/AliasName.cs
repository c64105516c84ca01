using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Search;

/// <summary>A term as the table of aliases keeps it.</summary>
/// <param name="Folded">Its folded syllables, joined by spaces; empty where the text has none.</param>
/// <param name="Key">What it is looked up by: the folded form; for one that reads like an ordinary syllable ("tu", "hu") <c>^</c> and the exact one, since only capitals tell it then.</param>
internal sealed partial record AliasName(string Folded, string Key)
{
    /// <summary>Longer ones are no names that anyone types.</summary>
    public const int MostSyllables = 12;

    public static AliasName Of(string text)
    {
        var normal = VietnameseText.Normalize(text);
        var forms = Vietnamese.Syllables.In(normal).Select(syllable => SyllableForm.Of(normal.Substring(syllable.Start, syllable.Length))).ToList();
        var folded = string.Join(' ', forms.Select(form => form.Folded));
        return new(folded, OrdinarySyllable().IsMatch(folded) ? "^" + forms[0].Exact : folded);
    }

    public IReadOnlyList<string> Syllables => Folded.Length == 0 ? [] : Folded.Split(' ');

    public bool IsOrdinarySyllable => Key != Folded;

    [GeneratedRegex("^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(ch|nh|ng|[cmnpt])?$", RegexOptions.CultureInvariant)]
    private static partial Regex OrdinarySyllable();
}
