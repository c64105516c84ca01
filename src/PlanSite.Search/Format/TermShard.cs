using PlanSite.Search.Terms;

namespace PlanSite.Search.Format;

/// <summary>All terms of one bucket (see <see cref="TermKey.Bucket"/>) with their postings.</summary>
/// <param name="Terms"><c>term=postings</c> in ordinal order of terms, separated by bars; postings as in <see cref="PostingList"/>. A term holds neither sign.</param>
internal sealed record TermShard(string Terms)
{
    /// <summary>Packed postings by term.</summary>
    public IReadOnlyDictionary<string, string> ToDictionary()
    {
        var byTerm = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Terms.Length == 0) return byTerm;
        foreach (var term in Terms.Split('|'))
        {
            var end = term.IndexOf('=', StringComparison.Ordinal);
            if (end > 0) byTerm[term[..end]] = term[(end + 1)..];
        }
        return byTerm;
    }
}
