using PlanSite.Search.Searching;

namespace PlanSite.Search.Tests;

public sealed class SnippetMakerTests
{
    [Theory]
    [InlineData("uy ban kiem tra", "Đồng chí Chủ nhiệm Uỷ ban Kiểm tra ký.", "Uỷ ban Kiểm tra")]
    [InlineData("kỉ luật", "Giữ kỷ luật Đảng, giữ kỷ cương.", "kỷ luật")]
    [InlineData("chủ trì và báo cáo", "Ban chủ trì và sở báo cáo và huyện", "chủ trì và|báo cáo")]
    [InlineData("21 kl tw", "Kết luận số 21- KL/TW, năm 2021", "21- KL/TW")]
    public void Make_MarksRunsOfTheQuery(string query, string text, string marked)
    {
        var snippet = Make(query, text);

        Assert.Equal(marked, string.Join('|', snippet.Matches.Select(match => snippet.Text.Substring(match.Start, match.Length))));
    }

    [Fact]
    public void Make_OfLongText_CutsAroundTheDensestPlace()
    {
        var filler = string.Join(' ', Enumerable.Repeat("công tác", 100));

        var snippet = Make("quy chế phối hợp", $"{filler} phối hợp {filler} xây dựng quy chế\nphối hợp {filler}");

        Assert.StartsWith("…", snippet.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", snippet.Text, StringComparison.Ordinal);
        Assert.Equal("quy chế phối hợp", snippet.Text.Substring(snippet.Matches[0].Start, snippet.Matches[0].Length));
        Assert.InRange(snippet.Text.Length, 100, 400);
    }

    [Fact]
    public void Make_WithoutMatches_BeginsWithTheText() => Assert.StartsWith("Căn cứ", Make("xyz", "Căn cứ Nghị quyết").Text, StringComparison.Ordinal);

    private static Snippet Make(string query, string text) => new SnippetMaker(QueryParser.Parse(query)).Make(text);
}
