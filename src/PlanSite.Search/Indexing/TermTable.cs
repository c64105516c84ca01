using PlanSite.Search.Format;
using PlanSite.Search.Terms;
using PlanSite.Vietnamese;

namespace PlanSite.Search.Indexing;

/// <summary>Postings of all syllables and pairs of an index being built.</summary>
internal sealed class TermTable
{
    private readonly Vocabulary vocabulary = new();
    private readonly List<PostingBuffer?> syllables = [];
    private readonly PairTable pairs = new();

    /// <summary>Adds the terms of a record; no run of words spans two texts.</summary>
    /// <returns>The record's length in syllables, title words weighed and keywords left out.</returns>
    public int Add(int record, string title, string text, string keywords)
    {
        foreach (var keyword in keywords.AsSpan().Split('\n')) AddText(record, keywords.AsSpan(keyword), 1);
        return AddText(record, title, TermWeight.TitleWeight) + AddText(record, text, 1);
    }

    /// <summary>For each first letter the folded syllables and how many postings their forms have together.</summary>
    public IEnumerable<WordFile> Words()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, postings) in Syllables())
        {
            var folded = VietnameseText.Fold(key);
            counts[folded] = counts.GetValueOrDefault(folded) + postings.Count;
        }
        return WordFile.Letters.Select(letter => WordFile.Of(counts.Where(word => word.Key[0] == letter)));
    }

    /// <summary>Whether some record has a folded syllable or pair.</summary>
    public bool Has(string key) => key.Split(' ') is [var first, var second]
        ? vocabulary.Find(first) is { } one && vocabulary.Find(second) is { } other && pairs.Has(one, other)
        : vocabulary.Find(key) is not null;

    /// <summary>Every term's key and postings, in no order.</summary>
    public IEnumerable<(string Key, PostingBuffer Postings)> Terms() =>
        Syllables().Concat(pairs.All().Select(pair => (TermKey.Pair(vocabulary[pair.First], vocabulary[pair.Second]), pair.Postings)));

    private IEnumerable<(string Key, PostingBuffer Postings)> Syllables() =>
        syllables.Select((postings, form) => (vocabulary[form], postings!)).Where(syllable => syllable.Item2 is not null);

    private int AddText(int record, ReadOnlySpan<char> text, int weight)
    {
        var previous = -1;
        var length = 0;
        for (var syllable = PlanSite.Vietnamese.Syllables.Next(text, 0); syllable.Length > 0; syllable = PlanSite.Vietnamese.Syllables.Next(text, syllable.End))
        {
            var word = vocabulary.Number(text.Slice(syllable.Start, syllable.Length));
            OfForm(word.Exact).Add(record, weight);
            if (previous >= 0) pairs.Of(previous, word.Folded).Add(record, weight);
            previous = word.Folded;
            length += weight;
        }
        return length;
    }

    private PostingBuffer OfForm(int form)
    {
        while (syllables.Count <= form) syllables.Add(null);
        return syllables[form] ??= new();
    }
}
