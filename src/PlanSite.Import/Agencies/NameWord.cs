namespace PlanSite.Import.Agencies;

/// <summary>Finds where one word of a name ends, which may have several syllables.</summary>
internal static class NameWord
{
    /// <summary>The offset after the word. With a capital a verb names what the body is for ("Chuyển đổi số", "Đào tạo").</summary>
    public static int EndOf(AgencyText text, int word)
    {
        if (text.Has(word, "hiv/aids")) return word + "hiv/aids".Length;
        var (field, small) = (text.IsUpperAt(word) ? NameWords.Fields.LengthAt(text, word) : 0, NameWords.Small.LengthAt(text, word));
        if (small > field && IsWhole(text, word, small)) return word + small;
        return field > 0 ? PastFurtherField(text, word + field) : EndOfCompound(text, word, text.NameWordEnd(word));
    }

    // "Tỉnh" of "Tỉnh ủy", "Tổ" of "Tổ quốc": a syllable that is a word may be the first of a longer one.
    private static bool IsWhole(AgencyText text, int word, int length) =>
        !text.IsUpperAt(word) || text.Key.AsSpan(word, length).Contains(' ') || EndOfCompound(text, word, word + length) == word + length;

    private static int PastFurtherField(AgencyText text, int end) =>
        NameWords.FurtherFields.LengthAt(text, text.SkipSpaces(end)) is > 0 and var length ? text.SkipSpaces(end) + length : end;

    // Of a word of two syllables only the first is written with a capital ("Hóa chất"); a proper name has two ("Trà Vinh").
    private static int EndOfCompound(AgencyText text, int word, int end)
    {
        var next = text.SkipSpaces(end);
        var isFirst = text.IsUpperAt(word) && end - word > 1 && char.IsLower(text.Text[end - 1]) && !IsCapitalBefore(text, word);
        var isSecond = next == end + 1 && next < text.Length && char.IsLower(text.Text[next]) && NameWords.Stops.LengthAt(text, next) == 0 && AgencyWords.Quantifiers.LengthAt(text, next) == 0 && !text.Has(next, "và") && !text.Has(next, "của");
        return isFirst && isSecond ? text.WordEnd(next) : end;
    }

    private static bool IsCapitalBefore(AgencyText text, int word)
    {
        var start = word - 1;
        while (start > 0 && char.IsLetter(text.Text[start - 1])) start--;
        return start >= 0 && text.IsUpperAt(start) && !AgencyNameReader.IsHead(text, start);
    }
}
