namespace PlanSite.Vietnamese;

/// <summary>Cuts text into syllables and numbers, the units of search.</summary>
/// <remarks>
/// Runs of letters and runs of digits are units, everything else separates: "66/KH-UBND" is 66, KH, UBND and "05/10/2022" is 05, 10, 2022,
/// so that numbers and dates are found in any punctuation.
/// </remarks>
public static class Syllables
{
    /// <summary>The syllables of a text from first to last.</summary>
    /// <param name="text">NFC; other text is cut the same way, but its exact forms then differ.</param>
    public static IEnumerable<Syllable> In(string text)
    {
        for (var next = Next(text, 0); next.Length > 0; next = Next(text, next.End))
            yield return next;
    }

    /// <summary>The first syllable at or after an index; one of length 0 at the end of the text when there is none.</summary>
    public static Syllable Next(ReadOnlySpan<char> text, int from)
    {
        var start = from;
        while (start < text.Length && Letters.Kind(text[start]) is LetterKind.Other or LetterKind.Mark) start++;
        if (start >= text.Length) return new(text.Length, 0);

        var isNumber = Letters.Kind(text[start]) == LetterKind.Digit;
        var end = start + 1;
        while (end < text.Length && Continues(Letters.Kind(text[end]), isNumber)) end++;
        return new(start, end - start);
    }

    private static bool Continues(LetterKind kind, bool isNumber) =>
        isNumber ? kind == LetterKind.Digit : kind is LetterKind.Letter or LetterKind.Mark;
}
