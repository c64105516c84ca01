using FsCheck;
using FsCheck.Fluent;

namespace PlanSite.Search.Tests;

public sealed class IndexReaderTests
{
    public static TheoryData<string> VectorFiles => [.. Vectors.SearchFiles];

    [Theory]
    [MemberData(nameof(VectorFiles))]
    public void Search_OfVectors_FindsTheirRecords(string file)
    {
        var vectors = Vectors.Searches(file);
        using var site = TemporarySite.With(vectors.Records);
        var index = IndexReader.Open(site.Folder);

        Assert.All(vectors.Searches, vector =>
        {
            var results = index.Search(new(vector.Query) { Filters = vector.Filters ?? [] });
            if (vector.Ids is not null) Assert.Equal(vector.Ids, results.Hits.Select(hit => hit.Id));
            else if (vector.First is not null) Assert.Equal(vector.First, results.Hits[0].Id);
            if (vector.Corrections is not null) Assert.Equal(vector.Corrections, results.Corrections.Select(one => $"{one.Typed}={one.Meant}"));
            if (vector.Offers is not null) Assert.Equal(vector.Offers, results.Offers.Select(offer => $"{offer.Facet}={string.Join(',', offer.Values)}"));
            Assert.False(results.IsIncomplete);
        });
    }

    [Theory]
    [MemberData(nameof(VectorFiles))]
    public void Counts_OfVectors_CountTheRecordsFound(string file)
    {
        var vectors = Vectors.Searches(file);
        using var site = TemporarySite.With(vectors.Records);
        var index = IndexReader.Open(site.Folder);

        Assert.All(vectors.Counts ?? [], vector =>
            Assert.Equal(vector.Values.Values, index.Counts(new(vector.Query) { Filters = vector.Filters ?? [] }, vector.Facet, [.. vector.Values.Keys]).Records));
    }

    [Fact]
    public void Search_ReadsBackWhatWasAdded()
    {
        var record = Vectors.Searches("searches.json").Records[0];
        using var site = TemporarySite.With(Vectors.Searches("searches.json").Records);

        var hit = IndexReader.Open(site.Folder).Search(new("giám sát")).Hits[0];

        Assert.Equal((record.Id, record.Url, record.Title, "task", "Kế hoạch 49-KH/TU"), (hit.Id, hit.Url, hit.Title, hit.Type, hit.Context));
        Assert.Equal(record.Text, hit.Snippet.Text);
    }

    [Fact]
    public void Search_ByKeywords_FindsButNeverShowsThem()
    {
        var record = SampleText.Records(2).Last() with { Keywords = "MTTQ\nHội Nông dân" };
        using var site = TemporarySite.With([.. SampleText.Records(1), record]);
        var index = IndexReader.Open(site.Folder);

        var hit = Assert.Single(index.Search(new("mttq")).Hits);

        Assert.Equal(record.Id, hit.Id);
        Assert.DoesNotContain(site.Files(), file => file.Key.Contains("records", StringComparison.Ordinal) && file.Value.Contains("MTTQ", StringComparison.Ordinal));
        Assert.Empty(index.Search(new("\"mttq hội\"")).Hits);
    }

    [Fact]
    public void Search_CountsAll_AndReturnsTheTop()
    {
        using var site = TemporarySite.With(SampleText.Records(300));

        var results = IndexReader.Open(site.Folder).Search(new("quy chế làm việc") { Top = 4 });

        Assert.Equal(4, results.Hits.Count);
        Assert.InRange(results.Total, 40, 300);
        Assert.Equal(results.Hits.Select(hit => hit.Score).OrderDescending(), results.Hits.Select(hit => hit.Score));
    }

    [Fact]
    public void Facet_ListsLabelsInVietnameseOrder_WithCounts()
    {
        using var site = new TemporarySite();
        var builder = new IndexBuilder();
        foreach (var record in Vectors.Searches("searches.json").Records) builder.Add(record);
        builder.LabelFacet("agency", "p/uy-ban-kiem-tra", "Ủy ban Kiểm tra");
        builder.LabelFacet("agency", "p/ban-tuyen-giao", "Đảng ủy");
        builder.LabelFacet("agency", "p/bao", "Dân vận");
        builder.LabelFacet("agency", "p/nobody", "Không ai");
        builder.WriteTo(site.Folder);

        var index = IndexReader.Open(site.Folder);

        Assert.Equal(
            [new("p/bao", "Dân vận", 1), new("p/ban-tuyen-giao", "Đảng ủy", 1), new("p/so-cong-thuong", "p/so-cong-thuong", 1), new("p/so-tu-phap", "p/so-tu-phap", 1), new("p/uy-ban-kiem-tra", "Ủy ban Kiểm tra", 1)],
            index.Facet("agency"));
        Assert.Empty(index.Facet("context"));
        Assert.Empty(index.Facet("unknown"));
    }

    [Fact]
    public void Search_WithADamagedShard_AnswersFromTheRestAndSaysSo()
    {
        using var site = TemporarySite.With(SampleText.Records(300));
        var shards = Directory.GetFiles(Path.Combine(site.Folder, "search", "records")).Order(StringComparer.Ordinal).ToList();
        File.Delete(shards[0]);
        foreach (var shard in shards.Skip(1).Take(shards.Count / 2)) File.WriteAllText(shard, "PlanSiteSearch.take([\"records\",1,[[\"cut");

        var results = IndexReader.Open(site.Folder).Search(new("quy chế làm việc") { Top = 40 });

        Assert.True(results.IsIncomplete);
        Assert.InRange(results.Hits.Count, 1, 39);
    }

    [Fact]
    public void Search_OfAnything_Answers()
    {
        using var site = TemporarySite.With(SampleText.Records(30));
        var index = IndexReader.Open(site.Folder);

        Prop.ForAll(HostileText.Arbitrary, text => index.Search(new(text)).Hits.All(IsMarkedWithinItsText)).QuickCheckThrowOnFailure();
        Assert.NotNull(index.Search(new(new string('"', 10_000))));
        Assert.NotNull(index.Search(new(string.Concat(Enumerable.Repeat("uỷ -", 10_000)))));
    }

    [Fact]
    public void Search_OfEndlessText_Answers()
    {
        using var site = TemporarySite.With(SampleText.Records(30));
        var index = IndexReader.Open(site.Folder);

        Assert.All(HostileText.Long(400_000), text => Assert.True(index.Search(new(text)).Hits.All(IsMarkedWithinItsText)));
    }

    private static bool IsMarkedWithinItsText(SearchHit hit)
    {
        var end = 0;
        foreach (var match in hit.Snippet.Matches)
        {
            if (match.Start < end || match.Length < 1 || match.Start + match.Length > hit.Snippet.Text.Length) return false;
            end = match.Start + match.Length;
        }
        return true;
    }
}
