using PlanSite.Search.Format;
using PlanSite.Search.Searching;
using PlanSite.Vietnamese;

namespace PlanSite.Search;

/// <summary>Searches the index of a site, with the same results as in the reader's browser. For one thread at a time.</summary>
public sealed class IndexReader
{
    private readonly IndexFiles files;

    private IndexReader(IndexFiles files) => this.files = files;

    /// <summary>How many records can be found.</summary>
    public int Records => files.Entry.Records;

    /// <summary>Changes whenever a record or the index's format does.</summary>
    public string Version => files.Entry.Version;

    /// <summary>Opens the index that <see cref="IndexBuilder.WriteTo"/> wrote.</summary>
    /// <param name="siteFolder">The site's folder, which holds <c>search/</c>.</param>
    /// <exception cref="SearchIndexException">There is no index, or one of another format.</exception>
    public static IndexReader Open(string siteFolder) => new(IndexFiles.Open(siteFolder));

    /// <summary>The values by which records can be filtered, in Vietnamese order of their labels; empty for an unknown facet.</summary>
    public IReadOnlyList<FacetValue> Facet(string facet) => files.Facet(facet);

    /// <summary>Answers a query. Never throws on account of its text.</summary>
    public SearchResults Search(SearchQuery query)
    {
        var parsed = new QueryReader(files).Read(VietnameseText.Normalize(query.Text));
        var filters = FilterKeys.Of(query.Filters, files.Entry.Facets.Select(reference => reference.Facet)).Concat(parsed.Required);
        var isRanked = parsed.Words.Count > 0;
        var ranked = new Ranking(files).Rank(parsed, filters, isRanked ? query.Top : Records);
        var best = isRanked ? ranked.Best : ranked.Best.OrderBy(record => files.Day(record.Record) is > 0 and var day ? day : int.MaxValue).Take(query.Top);

        var snippets = new SnippetMaker(parsed);
        var hits = best.Select(record => Hit(record, snippets)).OfType<SearchHit>().ToList();
        return new(ranked.Total, hits) { HasMore = ranked.HasMore, IsIncomplete = files.HasGaps, Corrections = parsed.Corrections, Offers = parsed.Offers };
    }

    private static string GroupOf(string id)
    {
        var start = id.IndexOf(':', StringComparison.Ordinal) + 1;
        var end = id.IndexOf('#', start);
        return start == 0 ? id : end < 0 ? id[start..] : id[start..end];
    }

    private SearchHit? Hit(RankedRecord ranked, SnippetMaker snippets)
    {
        if (files.Row(ranked.Record) is not { } row) return null;
        return new()
        {
            Id = row[RecordShard.Id],
            Group = GroupOf(row[RecordShard.Id]),
            Url = row[RecordShard.Url],
            Title = row[RecordShard.Title],
            Type = row[RecordShard.Type],
            Context = row[RecordShard.Context],
            Score = ranked.Score,
            Snippet = snippets.Make(row[RecordShard.Text]),
        };
    }
}
