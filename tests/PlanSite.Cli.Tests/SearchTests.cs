using System.Text.Json;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

public sealed class SearchTests(PublishedSite site)
{
    [Theory]
    [InlineData("quy chế phối hợp")]
    [InlineData("quy che phoi hop")]
    [InlineData("QUY CHẾ PHỐI HỢP")]
    public void Search_OfABuiltSite_FindsTasksWithTheirPlaces(string words)
    {
        var result = PlanSiteProgram.Run(Repository.Root, "search", words, "--site", site.Path, "--format", "json", "--top", "5");

        Assert.True(result.Status == 0, result.Errors);
        using var hits = JsonDocument.Parse(result.Output);
        Assert.Contains("#", hits.RootElement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_ByAnAliasThatThePlanDoesNotPrint_FindsTheTasksOfTheAgency()
    {
        var result = PlanSiteProgram.Run(Repository.Root, "search", "UBKTTU", "--site", site.Path, "--jurisdiction", "binh-thuan", "--top", "5");

        Assert.Contains("ke-hoach/binh-thuan/ke-hoach-21-kl-tw/index.html#", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_ForAnAgencyTheSiteDoesNotHave_NamesTheOneThatWasMeant()
    {
        var result = PlanSiteProgram.Run(Repository.Root, "search", "cải cách", "--site", site.Path, "--agency", "so-noi-vu");

        Assert.Equal(2, result.Status);
        Assert.Contains("có phải ý bạn là: tra-vinh/so-noi-vu?", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tìm thấy ")]
    [InlineData("Tìm thấy ", "--lang", "vi")]
    [InlineData(" found", "--lang", "en")]
    public void Search_SpeaksTheLanguageOfTheSiteOrTheOneAskedFor(string words, params string[] options)
    {
        var result = PlanSiteProgram.Run(Repository.Root, ["search", "quy chế", "--site", site.Path, "--top", "1", .. options]);

        Assert.Equal(0, result.Status);
        Assert.Contains(words, result.Output.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "không có chỉ mục tìm kiếm")]
    [InlineData("en", "has no search index")]
    public void Search_WhereNoIndexIs_SaysSoInThatLanguage(string language, string words)
    {
        using var folder = new TemporaryFolder();

        var result = PlanSiteProgram.Run(folder.Path, "search", "quy chế", "--site", folder.Path, "--lang", language);

        Assert.Equal(2, result.Status);
        Assert.Contains(words, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_OfAnyRecords_IsSearchable()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["records.jsonl"], """
            {"id":"a","url":"a.html","title":"Thông báo lịch họp","text":"Họp giao ban tháng tư","facets":{"kind":["notice"]}}
            {"id":"b","url":"b.html","title":"Báo cáo quý","text":"Kết quả quý một","facets":{"kind":["report"]}}
            """);

        var index = PlanSiteProgram.Run(folder.Path, "index", "--records", "records.jsonl", "--out", "out");
        var search = PlanSiteProgram.Run(folder.Path, "search", "giao ban", "--site", "out");

        Assert.True(index.Status == 0, index.Errors);
        Assert.Contains("Thông báo lịch họp", search.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Báo cáo quý", search.Output, StringComparison.Ordinal);
    }
}
