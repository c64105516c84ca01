using System.Runtime.InteropServices;

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

    /// <summary>Every term's key and postings, in no order.</summary>
    public IEnumerable<(string Key, PostingBuffer Postings)> Terms() =>
        terms.Select(term => (TermCode.Key(term.Key, vocabulary), term.Value));
}
