using System.Globalization;
using System.Text;

namespace PlanSite.Vietnamese;

/// <summary>The three forms in which Vietnamese text is compared: as written, as a word, and without diacritics.</summary>
/// <remarks>All forms are NFC; case folding and normalisation are culture-independent, so every machine gives the same result.</remarks>
public static class VietnameseText
{
    /// <summary>The composed form (NFC) in which all text of the register is kept.</summary>
    public static string Normalize(string text) =>
        text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);

    /// <summary>One spelling for every word: NFC, lower case, new tone placement (hoà → hòa) and i for y where both are written (kỷ → kỉ).</summary>
    public static string CompareKey(string text) => Spelling.Canonical(Normalize(text).ToLowerInvariant());

    /// <summary>The form typed in a hurry: lower case, no diacritics, đ as d ("Ủy ban" → "uy ban").</summary>
    public static string Fold(string text)
    {
        var decomposed = text.Normalize(NormalizationForm.FormD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(FoldLetter(c));
        }
        return folded.ToString();
    }

    // Unicode gives đ no decomposition, so it has to be named.
    private static char FoldLetter(char c) => c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c);
}
