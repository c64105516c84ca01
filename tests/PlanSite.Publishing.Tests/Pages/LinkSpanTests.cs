using FsCheck;
using FsCheck.Fluent;
using PlanSite.Publishing.Html;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.PlanText;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Citations;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Tests.Pages;

public sealed class LinkSpanTests
{
    [Fact]
    public void WithoutOverlaps_OfTwoThatOverlap_KeepsTheLonger()
    {
        var kept = LinkSpan.WithoutOverlaps([new(0, 4, "a", ""), new(2, 10, "b", ""), new(10, 12, "c", "")]);

        Assert.Equal(["b", "c"], kept.Select(span => span.Href));
    }

    [Fact]
    public void Write_LinkFromTheMiddleOfOneRunIntoTheNext_ClosesWithinTheParagraph()
    {
        var paragraph = new Paragraph([new Run("một hai ", RunStyle.Italic), new Run("ba", RunStyle.Bold), new Run(" bốn")]);

        var html = new ParagraphHtml(new HashSet<string>()).Write(paragraph, [new LinkSpan(4, 12, "#x", "ref")]).ToString();

        Assert.Equal("<em>một </em><a class=\"ref\" href=\"#x\"><em>hai </em><strong>ba</strong> b</a>ốn", html);
    }

    [Fact]
    public void Write_FootnoteMarkWithinALink_StandsBesideIt()
    {
        var paragraph = new Paragraph([new Run("Kết luận"), new Run("", FootnoteMark: "1"), new Run(" số 21")]);

        var html = new ParagraphHtml(new HashSet<string> { "1" }).Write(paragraph, [new LinkSpan(0, 14, "#x", "cite")]).ToString();

        Assert.Equal(
            "<a class=\"cite\" href=\"#x\">Kết luận</a><sup class=\"note-mark\" id=\"footnote-1-ref\"><a href=\"#footnote-1\">1</a></sup><a class=\"cite\" href=\"#x\"> số 21</a>",
            html);
    }

    [Theory]
    [InlineData("theo Kết luận số 21-KL/TW của", "Kết luận số 21-KL/TW")]
    [InlineData("theo kết luận 21 – KL/TW.", "kết luận 21 – KL/TW")]
    [InlineData("theo số 21-KL/TW", "số 21-KL/TW")]
    [InlineData("số 20, 21, 22-KL/TW", "21")]
    [InlineData("Kế hoạch số 121-KL/TW", null)]
    [InlineData("Kết luận số 21-KL/TWX", null)]
    [InlineData("Quy định 21 nêu", "Quy định 21")]
    public void In_TextWithACitation_FindsItsWords(string text, string? expected)
    {
        var citation = new Citation { Number = "21-KL/TW", Kind = "Kết luận", Names = ["quy định 21"], DocumentId = DocumentId.OfNumber("21-KL/TW", "Trà Vinh") };

        var found = new CitationWords(citation).In(text).Select(span => text[span.Start..span.End]).ToList();

        Assert.Equal(expected is null ? [] : [expected], found);
    }

    [Fact]
    public void Encode_AnyText_IsReadBackAsTheSameText()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var visible = string.Concat((text ?? "").Where(c => !char.IsControl(c) && !char.IsSurrogate(c)));
            var parsed = new AngleSharp.Html.Parser.HtmlParser().ParseDocument($"<p title=\"{HtmlEscape.Encode(visible)}\">{HtmlEscape.Encode(visible)}</p>");
            var element = parsed.QuerySelector("p")!;
            return element.TextContent == visible && element.GetAttribute("title") == visible;
        }));
    }

    [Theory]
    [InlineData(0, new[] { 0 })]
    [InlineData(500, new[] { 500 })]
    [InlineData(1001, new[] { 500, 500, 1 })]
    public void Of_LongList_IsCutIntoPages(int rows, int[] sizes)
    {
        var slices = Slices.Of(Enumerable.Range(0, rows), rows).ToList();

        Assert.Equal(sizes, slices.Select(slice => slice.Rows.Count));
        Assert.All(slices, slice => Assert.Equal(sizes.Length, slice.Of));
    }

    [Theory]
    [InlineData("nhiem-vu/index.html", 1, "nhiem-vu/index.html")]
    [InlineData("nhiem-vu/index.html", 2, "nhiem-vu/trang-2.html")]
    [InlineData("thoi-han/khac.html", 3, "thoi-han/khac-3.html")]
    public void Part_OfAList_HasItsOwnUrl(string page, int number, string expected)
    {
        Assert.Equal(expected, SiteUrls.Part(page, number));
    }
}
