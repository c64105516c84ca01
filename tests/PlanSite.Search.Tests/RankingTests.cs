using PlanSite.Search.Format;
using PlanSite.Search.Searching;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Tests;

/// <summary>That reading in part gives what reading everything gives.</summary>
public sealed class RankingTests
{
    private const int Many = 4000;

    private static readonly string[] Questions =
    [
        "quy chế làm việc", "ban tổ chức chủ trì chuyển đổi số quý II", "cơ quan nào theo dõi, đôn đốc phòng chống tham nhũng theo kế hoạch 66?",
        "kỷ luật", "uy ban nhan dan huyen", "văn phòng tỉnh ủy rà soát sinh hoạt chi bộ trước ngày 15/4/2022", "số 21", "UBND huyện thực hiện kết luận 21-KL/TW về kỷ luật",
    ];

    [Fact]
    public void Rank_ReadingInPart_FindsTheBestOfAll()
    {
        using var site = TemporarySite.With(SampleText.Varied(Many));

        Assert.All(Questions, question =>
        {
            var (partly, fully) = (IndexFiles.Open(site.Folder), IndexFiles.Open(site.Folder));
            var query = new QueryReader(fully).Read(question);
            Assert.Equal(BestOfAll(fully, query), new Ranking(partly).Rank(query, [], 10).Best);
        });
    }

    [Fact]
    public void Rank_ReadingInPart_CountsTheNumberOfADocument_WhichNoRowShows()
    {
        var numbered = new SearchRecord { Id = "document:21-kl-tw", Url = "21.html", Title = "Kết luận", Text = "", Facets = new Dictionary<string, IReadOnlyList<string>> { [".number"] = ["21-kl-tw"] } };
        using var site = TemporarySite.With(SampleText.Varied(Many).Append(numbered));
        var query = QueryParser.Parse("kỷ luật") with { Added = [new(TermKey.Facet(".number", "21-kl-tw"), 10)] };

        var (partly, fully) = (IndexFiles.Open(site.Folder), IndexFiles.Open(site.Folder));
        var ranked = new Ranking(partly).Rank(query, [], 10);

        Assert.True(ranked.HasMore);
        Assert.Contains(ranked.Best, one => one.Record == 0);
        Assert.Equal(BestOfAll(fully, query), ranked.Best);
    }

    [Fact]
    public void Search_OfManyRecords_ReadsOnlyWhatItNeeds_AndSaysThatThereMayBeMore()
    {
        using var site = TemporarySite.With(SampleText.Varied(Many));
        var blocks = Directory.GetFiles(Path.Combine(site.Folder, "search", "blocks"));
        foreach (var block in blocks.OrderByDescending(block => new FileInfo(block).Length).Take(blocks.Length / 4)) File.Delete(block);

        var results = IndexReader.Open(site.Folder).Search(new("kỷ luật"));

        Assert.False(results.IsIncomplete);
        Assert.True(results.HasMore);
        Assert.InRange(results.Total, 10, Many);
    }

    [Fact]
    public void Search_WithAFilter_FindsTheBestAmongItsRecords()
    {
        using var site = TemporarySite.With(SampleText.Varied(Many));
        Dictionary<string, IReadOnlyList<string>> filters = new() { ["agency"] = ["a3"] };

        var all = IndexReader.Open(site.Folder).Search(new(Questions[1]) { Top = Many });
        var filtered = IndexReader.Open(site.Folder).Search(new(Questions[1]) { Filters = filters });

        var allowed = SampleText.Varied(Many).Where(record => record.Facets["agency"].Contains("a3")).Select(record => record.Id).ToHashSet();
        Assert.Equal(all.Hits.Where(hit => allowed.Contains(hit.Id)).Take(10).Select(hit => (hit.Id, hit.Score)), filtered.Hits.Select(hit => (hit.Id, hit.Score)));
    }

    [Fact]
    public void Search_WithMissingBlocks_AnswersFromTheRestAndSaysSo()
    {
        using var site = TemporarySite.With(SampleText.Varied(Many));
        Directory.Delete(Path.Combine(site.Folder, "search", "blocks"), recursive: true);

        var results = IndexReader.Open(site.Folder).Search(new(Questions[2]) { Top = 50 });

        Assert.True(results.IsIncomplete);
        Assert.Equal(50, results.Hits.Count);
    }

    private static IEnumerable<RankedRecord> BestOfAll(IndexFiles files, ParsedQuery query)
    {
        var lists = new QueryLists(files).Of(query);
        foreach (var list in lists)
        {
            while (list.Bound > 0) list.ReadOn();
        }
        var scores = new ScoreBounds(lists, files.Entry.Records);
        return Enumerable.Range(0, files.Entry.Records).Select(record => new RankedRecord(record, scores.Lower(record))).OrderByDescending(one => one.Score).ThenBy(one => one.Record).Take(10);
    }
}
