namespace PlanSite.Vietnamese;

/// <summary>Words that are spelled in two ways, brought to one. Both spellings have the same length.</summary>
internal static class Spelling
{
    // Old placement puts the tone on the second letter of the glide, new placement on the first; both are in use side by side.
    private const string OldPlacement = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private const string NewPlacement = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

    private const string ToneOfY = "yỳýỷỹỵ";
    private const string ToneOfI = "iìíỉĩị";
    private const string BeforeLoneY = "hklmst";

    // The last letters of words that can have two spellings; all stand before the end of Latin Extended Additional.
    private static readonly bool[] AreEndings = [.. Enumerable.Range(0, 0x1F00).Select(c => (ToneOfY + string.Concat(OldPlacement.Where((_, i) => i % 2 == 1))).Contains((char)c))];

    /// <summary>Brings lower-case NFC text to the canonical spelling, in place.</summary>
    public static void MakeCanonical(Span<char> text)
    {
        for (var last = 0; last < text.Length; last++)
        {
            if (text[last] >= AreEndings.Length || !AreEndings[text[last]] || (last + 1 < text.Length && char.IsLetter(text[last + 1]))) continue;
            SpellWord(text[WordStart(text, last)..(last + 1)]);
        }
    }

    private static int WordStart(ReadOnlySpan<char> text, int last)
    {
        var start = last;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return start;
    }

    private static void SpellWord(Span<char> word)
    {
        MoveTone(word);
        if (word.Length == 1 || (word.Length == 2 && BeforeLoneY.Contains(word[0])))
            word[^1] = IForY(word[^1]);
    }

    // Only an open syllable has two placements: "hoàn" is always written so, and "quý" has its glide in "qu".
    private static void MoveTone(Span<char> word)
    {
        if (word.Length < 2 || (word.Length > 2 && word[^3] == 'q')) return;
        for (var i = 0; i < OldPlacement.Length; i += 2)
        {
            if (word[^2] != OldPlacement[i] || word[^1] != OldPlacement[i + 1]) continue;
            (word[^2], word[^1]) = (NewPlacement[i], NewPlacement[i + 1]);
            return;
        }
    }

    private static char IForY(char c)
    {
        var tone = ToneOfY.IndexOf(c, StringComparison.Ordinal);
        return tone < 0 ? c : ToneOfI[tone];
    }
}
