using PlanSite.Search.Terms;
using PlanSite.Vietnamese;

namespace PlanSite.Search.Format;

/// <summary>Finds postings in a term shard. Mirrored by <c>openShard</c> and <c>postingsOf</c> in Browser/postings.js.</summary>
internal sealed class TermLookup
{
    private readonly Dictionary<string, string> packed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> forms = new(StringComparer.Ordinal);

    public TermLookup(TermShard shard)
    {
        foreach (var term in shard.Terms.Length == 0 ? [] : shard.Terms.Split('|'))
        {
            var end = term.IndexOf('=', StringComparison.Ordinal);
            if (end > 0) Add(term[..end], term[(end + 1)..]);
        }
    }

    /// <summary>Postings of a term; of a folded syllable, those of all its exact forms.</summary>
    /// <exception cref="FormatException">The shard is damaged.</exception>
    public IReadOnlyList<Posting> Postings(string key)
    {
        if (!TermKey.IsFolded(key)) return packed.TryGetValue(key, out var own) ? PostingList.Read(own) : [];
        return forms.TryGetValue(key, out var keys) ? Merge([.. keys.Select(form => PostingList.Read(packed[form]))]) : [];
    }

    private void Add(string key, string postings)
    {
        packed[key] = postings;
        if (!TermKey.IsSyllable(key)) return;
        var folded = VietnameseText.Fold(key);
        if (!forms.TryGetValue(folded, out var keys)) forms.Add(folded, keys = []);
        keys.Add(key);
    }

    // A record with several forms of a syllable counts as much as its most telling form.
    private static List<Posting> Merge(List<List<Posting>> lists)
    {
        if (lists.Count == 1) return lists[0];
        var levels = new Dictionary<int, int>();
        foreach (var posting in lists.SelectMany(list => list))
            levels[posting.Record] = Math.Max(posting.Level, levels.GetValueOrDefault(posting.Record));
        return [.. levels.Select(level => new Posting(level.Key, level.Value))];
    }
}
