using PlanSite.Search.Format;
using PlanSite.Search.Terms;
using PlanSite.Vietnamese;

namespace PlanSite.Search.Searching;

/// <summary>The terms of one record, counted from what is shown of it, as the builder counted them. Mirrored by Browser/bounds.js.</summary>
internal sealed class RowTerms
{
    private readonly Dictionary<string, int> frequencies = new(StringComparer.Ordinal);

    public RowTerms(string[] row)
    {
        Length = Count(row[RecordShard.Title], TermWeight.TitleWeight) + Count(row[RecordShard.Text], 1);
        foreach (var keyword in row[RecordShard.Keywords].Split('\n')) Count(keyword, 1);
    }

    /// <summary>Number of syllables, title words weighed and keywords left out.</summary>
    public int Length { get; }

    /// <summary>How often a term stands in the record, title words weighed.</summary>
    public int Frequency(string key) => frequencies.GetValueOrDefault(key);

    private int Count(string text, int weight)
    {
        var length = 0;
        string? previous = null;
        foreach (var syllable in Syllables.In(text))
        {
            var word = QueryWord.Of(text.Substring(syllable.Start, syllable.Length));
            Add(word.Exact, weight);
            if (previous is not null) Add(TermKey.Pair(previous, word.Folded), weight);
            previous = word.Folded;
            length += weight;
        }
        return length;
    }

    private void Add(string key, int weight) => frequencies[key] = frequencies.GetValueOrDefault(key) + weight;
}
