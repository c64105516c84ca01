using System.Text;

namespace PlanSite.Vietnamese;

/// <summary>The three forms in which Vietnamese text is compared: as written, as a word, and without diacritics.</summary>
/// <remarks>
/// All forms are NFC; case folding and normalisation are culture-independent, so every machine gives the same result.
/// Any string is accepted: half a surrogate pair, and the noncharacter U+FFFE, become U+FFFD.
/// </remarks>
public static class VietnameseText
{
    /// <summary>The composed form (NFC) in which all text of the register is kept.</summary>
    public static string Normalize(string text)
    {
        if (Letters.AreComposed(text)) return text;
        var valid = Valid(text);
        return valid.IsNormalized(NormalizationForm.FormC) ? valid : valid.Normalize(NormalizationForm.FormC);
    }

    /// <summary>One spelling for every word: NFC, lower case, new tone placement (hoà → hòa) and i for y where both are written (kỷ → kỉ).</summary>
    public static string CompareKey(string text)
    {
        var composed = Normalize(text);
        return string.Create(composed.Length, composed, static (key, from) =>
        {
            for (var i = 0; i < key.Length; i++) key[i] = Letters.Lower(from[i]);
            Spelling.MakeCanonical(key);
        });
    }

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

    // The framework refuses to normalise half a pair and U+FFFE; no document and no query must fail on them.
    private static string Valid(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\uFFFE', StringComparison.Ordinal)) return text;
        var whole = text.ToCharArray();
        for (var i = 0; i < whole.Length; i++)
        {
            if (whole[i] == '\uFFFE') whole[i] = '\uFFFD';
            if (!char.IsSurrogate(whole[i])) continue;
            if (i + 1 < whole.Length && char.IsSurrogatePair(whole[i], whole[i + 1])) i++;
            else whole[i] = '\uFFFD';
        }
        return new string(whole);
    }
}
