using PlanSite.Vietnamese;

namespace PlanSite.Import.Agencies;

/// <summary>A text with the form of it in which words are compared. Offsets are the same in both.</summary>
internal sealed class AgencyText
{
    public AgencyText(string text)
    {
        Text = text;
        var key = VietnameseText.CompareKey(text);
        Key = key.Length == text.Length ? key : text.ToLowerInvariant();
    }

    public string Text { get; }

    /// <summary>Lower case, one tone placement, i for lone y ("kỷ" → "kỉ"): patterns are written in this spelling.</summary>
    public string Key { get; }

    public int Length => Text.Length;

    public bool IsUpperAt(int at) => at < Text.Length && char.IsUpper(Text[at]);

    public bool IsWordStart(int at) => at < Text.Length && char.IsLetterOrDigit(Text[at]) && (at == 0 || !char.IsLetterOrDigit(Text[at - 1]));

    public int WordEnd(int at)
    {
        while (at < Text.Length && char.IsLetterOrDigit(Text[at])) at++;
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
        string.CompareOrdinal(Key, at, words, 0, words.Length) == 0
        && (at + words.Length == Key.Length || !char.IsLetterOrDigit(Key[at + words.Length]));
}
