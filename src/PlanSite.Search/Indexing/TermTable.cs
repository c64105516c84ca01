using System.Runtime.InteropServices;
using PlanSite.Search.Format;
using PlanSite.Search.Terms;
using PlanSite.Vietnamese;

namespace PlanSite.Search.Indexing;

/// <summary>Postings of all syllables and pairs of an index being built.</summary>
internal sealed class TermTable
{
    private readonly Vocabulary vocabulary = new();
    private readonly TermCounter counter;
    private readonly Dictionary<long, PostingBuffer> terms = [];

    public TermTable() => counter = new(vocabulary);

    /// <summary>Adds the terms of a record.</summary>
    /// <returns>The record's length in syllables, title words weighed and keywords left out.</returns>
    public int Add(int record, string title, string text, IReadOnlyList<string> keywords)
    {
        var length = counter.Count(title, text, keywords);
        foreach (var (term, frequency) in counter.Frequencies)
            (CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out _) ??= new()).Add(record, frequency);
        return length;
    }

    /// <summary>For each first letter the folded syllables and how many postings their forms have together.</summary>
    public IEnumerable<WordFile> Words()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, postings) in Terms().Where(term => TermKey.IsSyllable(term.Key)))
        {
            var folded = VietnameseText.Fold(key);
            counts[folded] = counts.GetValueOrDefault(folded) + postings.Count;
        }
        return WordFile.Letters.Select(letter => WordFile.Of(counts.Where(word => word.Key[0] == letter)));
    }

    /// <summary>Every term's key; syllables also without diacritics.</summary>
    public IEnumerable<string> Keys() => terms.Keys.Select(code => TermCode.Key(code, vocabulary)).SelectMany(key => TermKey.IsSyllable(key) ? [key, VietnameseText.Fold(key)] : new[] { key });

    /// <summary>Every term's key and postings, in no order.</summary>
    public IEnumerable<(string Key, PostingBuffer Postings)> Terms() =>
        terms.Select(term => (TermCode.Key(term.Key, vocabulary), term.Value));
}
