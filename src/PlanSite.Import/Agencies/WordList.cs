using PlanSite.Vietnamese;

namespace PlanSite.Import.Agencies;

/// <summary>A table of words and phrases that may stand at a place in a text.</summary>
internal sealed class WordList
{
    private static readonly (string Words, int Second)[] None = [];

    // By the mark of the first word, each with the longest phrase first and the mark of its second word; an open table of which at most half is taken.
    private readonly (int Mark, (string Words, int Second)[] Phrases)[] slots;

    // A bit for every mark of the table: most words have none, and so small a table stays at hand.
    private readonly ulong[] bits;

    /// <param name="phrases">In any spelling; compared in one.</param>
    public WordList(IEnumerable<string> phrases) : this([.. phrases.Select(VietnameseText.CompareKey)])
    {
    }

    private WordList(List<string> keys)
    {
        slots = new (int, (string, int)[])[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * keys.Count + 1))];
        bits = new ulong[(slots.Length + 7) / 8];
        foreach (var sameWord in keys.GroupBy(FirstMark))
        {
            slots[SlotOf(sameWord.Key)] = (sameWord.Key, [.. sameWord.OrderByDescending(phrase => phrase.Length).Select(phrase => (phrase, SecondMark(phrase)))]);
            bits[BitOf(sameWord.Key) >>> 6] |= 1UL << BitOf(sameWord.Key);
        }
    }

    /// <summary>A table of all phrases of others.</summary>
    public static WordList Union(params IEnumerable<WordList> lists) => new([.. lists.SelectMany(list => list.slots).SelectMany(slot => slot.Phrases ?? None).Select(phrase => phrase.Words).Distinct()]);

    /// <summary>The length of the longest phrase that stands here as whole words; 0 for none.</summary>
    public int LengthAt(AgencyText text, int at)
    {
        var mark = text.MarkAt(at);
        if (mark == 0) return 0;
        var phrases = PhrasesOf(mark);
        if (phrases.Length == 0) return 0;
        var next = text.MarkAt(text.NextWord(at + 1));
        foreach (var (words, second) in phrases)
            if ((second == 0 || second == next) && text.Has(at, words)) return words.Length;
        return 0;
    }

    /// <summary>Whether a word that begins a phrase stands here, whatever follows it. Few words do, so that the rest need no closer look.</summary>
    public bool MayBeginAt(AgencyText text, int at) => text.MarkAt(at) is not 0 and var mark && PhrasesOf(mark).Length > 0;

    private (string Words, int Second)[] PhrasesOf(int mark) => (bits[BitOf(mark) >>> 6] & 1UL << BitOf(mark)) == 0 ? None : slots[SlotOf(mark)].Phrases ?? None;

    // The low bit of a mark is always set.
    private int BitOf(int mark) => (mark >>> 1 ^ mark >>> 17) & ((bits.Length << 6) - 1);

    // The slot of a mark, or the free one where it would be.
    private int SlotOf(int mark)
    {
        var slot = (mark ^ (mark >>> 15)) & (slots.Length - 1);
        while (slots[slot].Phrases is not null && slots[slot].Mark != mark) slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private static int FirstMark(string phrase) => WordMark.Of(phrase.AsSpan(0, WordEnd(phrase, 0)));

    // 0 where a phrase is one word.
    private static int SecondMark(string phrase)
    {
        var start = WordEnd(phrase, 0);
        while (start < phrase.Length && !WordLetters.Has(phrase[start])) start++;
        return start < phrase.Length ? WordMark.Of(phrase.AsSpan(start, WordEnd(phrase, start) - start)) : 0;
    }

    private static int WordEnd(string phrase, int at)
    {
        while (at < phrase.Length && WordLetters.Has(phrase[at])) at++;
        return at;
    }
}
