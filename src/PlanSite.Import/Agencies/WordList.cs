using PlanSite.Vietnamese;

namespace PlanSite.Import.Agencies;

/// <summary>A table of words and phrases that may stand at a place in a text.</summary>
internal sealed class WordList
{
    private static readonly string[] None = [];

    // By the mark of the first word, each with the longest phrase first; an open table of which at most half is taken.
    private readonly (int Mark, string[] Phrases)[] slots;

    // A bit for every mark of the table: most words have none, and so small a table stays at hand.
    private readonly ulong[] bits;

    /// <param name="phrases">In any spelling; compared in one.</param>
    public WordList(IEnumerable<string> phrases) : this([.. phrases.Select(VietnameseText.CompareKey)])
    {
    }

    private WordList(List<string> keys)
    {
        slots = new (int, string[])[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * keys.Count + 1))];
        bits = new ulong[(slots.Length + 7) / 8];
        foreach (var sameWord in keys.GroupBy(FirstMark))
        {
            slots[SlotOf(sameWord.Key)] = (sameWord.Key, [.. sameWord.OrderByDescending(phrase => phrase.Length)]);
            bits[BitOf(sameWord.Key) >>> 6] |= 1UL << BitOf(sameWord.Key);
        }
    }

    /// <summary>A table of all phrases of others.</summary>
    public static WordList Union(params IEnumerable<WordList> lists) => new([.. lists.SelectMany(list => list.slots).SelectMany(slot => slot.Phrases ?? None).Distinct()]);

    /// <summary>The length of the longest phrase that stands here as whole words; 0 for none.</summary>
    public int LengthAt(AgencyText text, int at)
    {
        var mark = text.MarkAt(at);
        if (mark == 0) return 0;
        foreach (var phrase in PhrasesOf(mark))
            if (text.Has(at, phrase)) return phrase.Length;
        return 0;
    }

    /// <summary>Whether a word that begins a phrase stands here, whatever follows it. Few words do, so that the rest need no closer look.</summary>
    public bool MayBeginAt(AgencyText text, int at) => text.MarkAt(at) is not 0 and var mark && PhrasesOf(mark).Length > 0;

    private string[] PhrasesOf(int mark) => (bits[BitOf(mark) >>> 6] & 1UL << BitOf(mark)) == 0 ? None : slots[SlotOf(mark)].Phrases ?? None;

    // The low bit of a mark is always set.
    private int BitOf(int mark) => (mark >>> 1 ^ mark >>> 17) & ((bits.Length << 6) - 1);

    // The slot of a mark, or the free one where it would be.
    private int SlotOf(int mark)
    {
        var slot = (mark ^ (mark >>> 15)) & (slots.Length - 1);
        while (slots[slot].Phrases is not null && slots[slot].Mark != mark) slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private static int FirstMark(string phrase)
    {
        var end = 0;
        while (end < phrase.Length && WordLetters.Has(phrase[end])) end++;
        return WordMark.Of(phrase.AsSpan(0, end));
    }
}
