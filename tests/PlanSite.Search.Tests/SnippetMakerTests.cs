using PlanSite.Search.Searching;

namespace PlanSite.Search.Tests;

public sealed class SnippetMakerTests
{
    [Theory]
    [InlineData("uy ban kiem tra", "Đồng chí Chủ nhiệm Uỷ ban Kiểm tra ký.", "Uỷ ban Kiểm tra")]
    [InlineData("kỉ luật", "Giữ kỷ luật Đảng, giữ kỷ cương.", "kỷ luật")]
    [InlineData("chủ trì và báo cáo", "Ban chủ trì và sở báo cáo và huyện", "chủ trì và|báo cáo")]
    [InlineData("ủy ban nhân dân tỉnh", "các Ủy ban nhân dân tỉnh, Ủy ban nhân dân huyện", "Ủy ban nhân dân tỉnh|Ủy ban nhân dân")]
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
    public void Make_PrefersALongRunToManyShortOnes()
    {
        var filler = string.Join(' ', Enumerable.Repeat("công tác", 40));

        var snippet = Make("phản biện xã hội", $"chính trị xã hội, kinh tế xã hội, an sinh xã hội {filler} giám sát, phản biện xã hội {filler}");

        Assert.Equal("phản biện xã hội", snippet.Text.Substring(snippet.Matches[0].Start, snippet.Matches[0].Length));
    }

    [Fact]
    public void Make_WithoutMatches_BeginsWithTheText() => Assert.StartsWith("Căn cứ", Make("xyz", "Căn cứ Nghị quyết").Text, StringComparison.Ordinal);

    private static Snippet Make(string query, string text) => new SnippetMaker(QueryParser.Parse(query)).Make(text);
}
