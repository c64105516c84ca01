using PlanSite.Search.Terms;
using PlanSite.Vietnamese;

namespace PlanSite.Search.Format;

/// <summary>Finds terms in a shard. Mirrored by <c>openShard</c> and <c>entriesOf</c> in Browser/postings.js.</summary>
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

    /// <summary>The entry of a term; of a folded syllable, those of all its exact forms in ordinal order. Empty where the index does not have it.</summary>
    /// <exception cref="FormatException">The shard is damaged.</exception>
    public IReadOnlyList<TermEntry> Entries(string key)
    {
        if (!TermKey.IsFolded(key)) return packed.TryGetValue(key, out var own) ? [TermEntry.Read(key, own)] : [];
        return forms.TryGetValue(key, out var keys) ? [.. keys.Select(form => TermEntry.Read(form, packed[form]))] : [];
    }

    private void Add(string key, string postings)
    {
        packed[key] = postings;
        if (!TermKey.IsSyllable(key)) return;
        var folded = VietnameseText.Fold(key);
        if (!forms.TryGetValue(folded, out var keys)) forms.Add(folded, keys = []);
        keys.Add(key);
    }
}
