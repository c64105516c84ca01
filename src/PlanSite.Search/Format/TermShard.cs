using PlanSite.Search.Terms;

namespace PlanSite.Search.Format;

/// <summary>All terms of one bucket (see <see cref="TermKey.Bucket"/>) with their first postings.</summary>
/// <param name="Terms"><c>term=postings</c> in ordinal order of terms, separated by bars; postings as in <see cref="TermEntry.Packed"/>. A term holds neither sign.</param>
internal sealed record TermShard(string Terms);
