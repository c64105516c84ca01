using System.Runtime.InteropServices;
using PlanSite.Search.Terms;
using PlanSite.Vietnamese;

namespace PlanSite.Search.Indexing;

/// <summary>Counts the terms of one record after the other.</summary>
internal sealed class TermCounter(Vocabulary vocabulary)
{
    private readonly Dictionary<long, int> counts = [];

    /// <summary>Counts the terms of a record afresh; no run of words spans two texts.</summary>
    /// <returns>Number of syllables of title and text, title words weighed.</returns>
    public int Count(string title, string text, IReadOnlyList<string> keywords)
    {
        counts.Clear();
        foreach (var keyword in keywords) CountText(keyword, 1);
        return CountText(title, TermWeight.TitleWeight) + CountText(text, 1);
    }

    /// <summary>Frequencies of the record counted last, title words weighed, in no order.</summary>
    public IReadOnlyDictionary<long, int> Frequencies => counts;

    private int CountText(string text, int weight)
    {
        var previous = -1;
        var length = 0;
        for (var syllable = Syllables.Next(text, 0); syllable.Length > 0; syllable = Syllables.Next(text, syllable.End))
        {
            var word = vocabulary.Number(text.AsSpan(syllable.Start, syllable.Length));
            Add(TermCode.Single(word.Exact), weight);
            if (previous >= 0) Add(TermCode.Pair(previous, word.Folded), weight);
            previous = word.Folded;
            length += weight;
        }
        return length;
    }

    private void Add(long term, int weight) => CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _) += weight;
}
