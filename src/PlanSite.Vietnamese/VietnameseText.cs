using System.Text;

namespace PlanSite.Vietnamese;

/// <summary>The three forms in which Vietnamese text is compared: as written, as a word, and without diacritics.</summary>
/// <remarks>
/// All forms are NFC; case folding and normalisation are culture-independent, so every machine gives the same result.
/// Any string is accepted: half a surrogate pair becomes U+FFFD.
/// </remarks>
public static class VietnameseText
{
    /// <summary>The composed form (NFC) in which all text of the register is kept.</summary>
    public static string Normalize(string text)
    {
        if (Letters.AreComposed(text)) return text;
        var valid = WithWholePairs(text);
        return valid.IsNormalized(NormalizationForm.FormC) ? valid : valid.Normalize(NormalizationForm.FormC);
    }

    /// <summary>One spelling for every word: NFC, lower case, new tone placement (hoà → hòa) and i for y where both are written (kỷ → kỉ).</summary>
    public static string CompareKey(string text) => Spelling.Canonical(Letters.AreComposed(text) ? Lower(text) : Normalize(text).ToLowerInvariant());

    /// <summary>The form typed in a hurry: lower case, no diacritics, đ as d ("Ủy ban" → "uy ban"). Spelling stays: "kỷ" → "ky".</summary>
    public static string Fold(string text)
    {
        Span<char> folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var letter = Letters.Fold(c);
            if (letter != '\0') folded[length++] = letter;
        }
        return folded[..length].SequenceEqual(text) ? text : new string(folded[..length]);
    }

    private static string Lower(string text) => string.Create(text.Length, text, (lower, from) =>
    {
        for (var i = 0; i < lower.Length; i++) lower[i] = Letters.Lower(from[i]);
    });

    // The framework refuses to normalise half a pair; a query typed or pasted by anyone must not fail on it.
    private static string WithWholePairs(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text;
        var whole = text.ToCharArray();
        for (var i = 0; i < whole.Length; i++)
        {
            if (!char.IsSurrogate(whole[i])) continue;
            if (i + 1 < whole.Length && char.IsSurrogatePair(whole[i], whole[i + 1])) i++;
            else whole[i] = '\uFFFD';
        }
        return new string(whole);
    }
}
