using PlanSite.Vietnamese;

namespace PlanSite.Import.Agencies;

/// <summary>A text with the form of it in which words are compared. Offsets are the same in both.</summary>
internal sealed class AgencyText
{
    // Of the word that begins at each offset; 0 where none does.
    private readonly int[] marks;

    public AgencyText(string text)
    {
        Text = text;
        var key = VietnameseText.CompareKey(text);
        Key = key.Length == text.Length ? key : text.ToLowerInvariant();
        marks = WordMark.OfWords(text, Key);
    }

    public string Text { get; }

    /// <summary>Lower case, one tone placement, i for lone y ("kỷ" → "kỉ"): patterns are written in this spelling.</summary>
    public string Key { get; }

    public int Length => Text.Length;

    public bool IsUpperAt(int at) => at < Text.Length && char.IsUpper(Text[at]);

    public bool IsWordStart(int at) => at < marks.Length && marks[at] != 0;

    /// <summary>The mark of the word that begins here (<see cref="WordMark"/>); 0 when none does.</summary>
    public int MarkAt(int at) => at < marks.Length ? marks[at] : 0;

    /// <summary>Where the first word at or after an offset begins; the length of the text when there is none.</summary>
    public int NextWord(int at) => marks.AsSpan(at).IndexOfAnyExcept(0) is >= 0 and var distance ? at + distance : Length;

    public int WordEnd(int at)
    {
        while (at < Text.Length && WordLetters.Has(Text[at])) at++;
        return at;
    }

    /// <summary>The end of a word of a name: signs hold abbreviations together ("KH&amp;CN", "LĐ-TB&amp;XH", "VH,TT&amp;DL").</summary>
    public int NameWordEnd(int at)
    {
        var end = WordEnd(at);
        while (IsAbbreviation(at, end) && end + 1 < Text.Length && Text[end] is '&' or '-' or ',' && IsAbbreviation(end + 1, WordEnd(end + 1))) end = WordEnd(end + 1);
        return end;
    }

    private bool IsAbbreviation(int from, int to)
    {
        for (var at = from; at < to; at++)
            if (char.IsLower(Text[at])) return false;
        return to - from > 1;
    }

    public int SkipSpaces(int at)
    {
        while (at < Text.Length && Text[at] == ' ') at++;
        return at;
    }

    /// <summary>Whether whole words stand here.</summary>
    public bool Has(int at, string words) =>
        Key.AsSpan(at).StartsWith(words, StringComparison.Ordinal)
        && (at + words.Length == Key.Length || !WordLetters.Has(Key[at + words.Length]));
}
