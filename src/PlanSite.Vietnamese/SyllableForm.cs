namespace PlanSite.Vietnamese;

/// <summary>The two forms under which a syllable is indexed and found.</summary>
/// <param name="Exact">With diacritics, in the one spelling of <see cref="VietnameseText.CompareKey"/>; a number without leading zeros.</param>
/// <param name="Folded">Without diacritics; equal to <paramref name="Exact"/> where that has none.</param>
public sealed record SyllableForm(string Exact, string Folded)
{
    // Longer runs of letters are no Vietnamese words (addresses, encoded data); their beginning is enough to find them.
    private const int LongestForm = 40;

    /// <summary>The forms of one syllable or number, as <see cref="Syllables.In"/> finds it in NFC text.</summary>
    public static SyllableForm Of(string written)
    {
        var exact = VietnameseText.CompareKey(written);
        if (exact.Length > 0 && char.IsAsciiDigit(exact[0])) exact = WithoutLeadingZeros(exact);
        if (exact.Length > LongestForm) exact = exact[..LongestForm];
        // i/y pairs meet in the folded form too: "kỷ" and "kỉ" are both "ki", as are "ky" and "ki".
        return new(exact, VietnameseText.Fold(exact));
    }

    private static string WithoutLeadingZeros(string digits)
    {
        var significant = digits.TrimStart('0');
        return significant.Length == 0 ? "0" : significant;
    }
}
