using System.Globalization;
using System.Text;

namespace PlanSite.Vietnamese;

/// <summary>What every UTF-16 unit is and folds to, looked up for all of Latin, Greek and Cyrillic and computed beyond.</summary>
internal static class Letters
{
    // Latin Extended Additional, which holds the Vietnamese letters with two marks, ends at U+1EFF.
    private const int TableSize = 0x1F00;

    private static readonly char[] FoldTable = [.. Enumerable.Range(0, TableSize).Select(c => ComputeFold((char)c))];
    private static readonly LetterKind[] KindTable = [.. Enumerable.Range(0, TableSize).Select(c => ComputeKind((char)c))];

    private static readonly char[] LowerTable = [.. Enumerable.Range(0, TableSize).Select(c => char.ToLowerInvariant((char)c))];

    /// <summary>Lower case, culture-independent.</summary>
    public static char Lower(char c) => c < TableSize ? LowerTable[c] : char.ToLowerInvariant(c);

    /// <summary>Whether a text has only units that stay as they are in NFC, whatever stands beside them: Latin letters, and the common punctuation.</summary>
    public static bool AreComposed(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('\u0300', '\u1DFF') && !text.ContainsAnyInRange('\u1F00', '\u200F') && !text.ContainsAnyInRange('\u2028', '\uFFFF');

    /// <summary>Lower case without diacritics; U+0000 for a combining mark, which folds away.</summary>
    public static char Fold(char c) => c < TableSize ? FoldTable[c] : ComputeFold(c);

    /// <summary>Whether the unit can be part of a syllable or number.</summary>
    public static LetterKind Kind(char c) => c < TableSize ? KindTable[c] : ComputeKind(c);

    private static char ComputeFold(char c)
    {
        // Unicode gives đ no decomposition, so it has to be named.
        if (c is 'đ' or 'Đ') return 'd';
        if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) return '\0';
        var letter = c < TableSize ? c.ToString().Normalize(NormalizationForm.FormD)[0] : c;
        return char.ToLowerInvariant(letter);
    }

    private static LetterKind ComputeKind(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => LetterKind.Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => LetterKind.Mark,
        _ => char.IsAsciiDigit(c) ? LetterKind.Digit : LetterKind.Other,
    };
}
