using PlanSite.Search.Terms;

namespace PlanSite.Search.Searching;

/// <summary>The postings of a term; empty for one that no record has or whose shard cannot be read.</summary>
internal delegate IReadOnlyList<Posting> PostingSource(string key);
