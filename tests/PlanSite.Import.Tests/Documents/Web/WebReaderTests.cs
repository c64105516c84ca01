using System.Text;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Tests.Documents.Web;

public sealed class WebReaderTests
{
    [Theory]
    [InlineData("<p>một<p>hai", "một|hai")]
    [InlineData("<div>một<div>hai</div>ba</div>", "một|hai|ba")]
    [InlineData("một<br>hai<br><br>ba", "một|/hai|/ba")]
    [InlineData("<p>một\n  hai&nbsp; ba&amp;bốn</p>", "một hai ba&bốn")]
    [InlineData("<p>triển&shy;khai KH&#8209;UBND", "triểnkhai KH-UBND")]
    [InlineData("<p>KẾ HOẠCH<hr>Thực hiện", "KẾ HOẠCH|=Thực hiện")]
    [InlineData("<pre>một\nhai</pre>", "một|/hai")]
    [InlineData("<p style='text-transform:uppercase'>kế hoạch", "KẾ HOẠCH")]
    public void Read_Blocks_AreParagraphs(string html, string lines) => Assert.Equal(lines, Text(html));

    [Theory]
    [InlineData("<b>a</b><strong>b</strong>c", "<b>ab</b>c")]
    [InlineData("<i>a</i><em>b</em>c", "<i>ab</i>c")]
    [InlineData("<b>a<i>b</i></b>", "<b>a</b><bi>b</bi>")]
    [InlineData("<span style='font-weight: 700'>a</span><b style='font-weight:normal'>b</b>", "<b>a</b>b")]
    [InlineData("<span style='FONT-STYLE:Italic;color:red'>a</span>b", "<i>a</i>b")]
    [InlineData("<h2>a</h2>", "<b>a</b>")]
    [InlineData("<font face='.VnTime'>Uû ban</font>", "Uỷ ban")]
    [InlineData("<p style='font-family:\".VnTime\",serif'>Uû <b>ban</b></p>", "Uỷ <b>ban</b>")]
    [InlineData("30 m<sup>2</sup> cấp 1<sup>er</sup>", "30 m[2] cấp 1er")]
    public void Read_Styles_AreThoseOfABrowser(string html, string runs) => Assert.Equal(runs, Assert.Single(Lines(html)).Styles());

    [Theory]
    [InlineData("<nav>Trang chủ</nav>")]
    [InlineData("<header>Cổng thông tin</header>")]
    [InlineData("<footer>Bản quyền</footer>")]
    [InlineData("<aside>Tin mới</aside>")]
    [InlineData("<form>Tìm kiếm <input><button>Tìm</button></form>")]
    [InlineData("<button>In</button>")]
    [InlineData("<body><script>document.write('x')</script><noscript>Bật script</noscript><style>p{}</style>")]
    [InlineData("<div hidden>ẩn</div><p style='display:none'>ẩn</p><span style='mso-hide:all'>ẩn</span>")]
    [InlineData("<div role=navigation>Trang chủ</div>")]
    [InlineData("<div title=header><p>Trang 1</div>")]
    [InlineData("<!-- ghi chú --><del>bỏ</del>")]
    [InlineData("<p align=right><a href='javascript:inTrang()'>In trang</a></p>")]
    [InlineData("<div><img src=f.png> Chia sẻ | Facebook <b>Zalo</b></div><ul><li>Tải về<li>Gửi email</ul>")]
    [InlineData("<p>Lượt xem: 1.234</p><div>Về đầu trang</div><center>« Quay lại</center>")]
    [InlineData("<div class='breadcrumb'>Trang chủ » Văn bản » Kế hoạch</div>")]
    [InlineData("<div id=social-share><a href=x>Gửi cho bạn bè</a></div>")]
    [InlineData("<span class='btn print-btn'><a href=x>Bản để in</a></span>")]
    public void Read_WhatBelongsToTheSiteOrIsNotShown_IsLeftOut(string html) => Assert.Equal("Nội dung của văn bản", Text($"{html}<p>Nội dung của văn bản</p>"));

    [Theory]
    [InlineData("<p>Chia sẻ dữ liệu giữa các cơ quan")]
    [InlineData("<p>Các cơ quan <a href=x>chia sẻ</a> dữ liệu")]
    [InlineData("<p class=print>Tải về điện thoại các ứng dụng")]
    [InlineData("<div class=d-print-block><a href=x>Phụ lục</a> đính kèm</div>")]
    public void Read_SentencesWithTheWordsOfButtons_AreText(string html) =>
        Assert.Equal(System.Text.RegularExpressions.Regex.Replace(html, "<[^>]*>", ""), Text(html));

    [Fact]
    public void Read_FormAroundTheWholePage_IsNoForm() => Assert.Equal("Nội dung của văn bản", Text("<form><input value=x><p>Nội dung của văn bản</p></form>"));

    [Fact]
    public void Read_PageWithMainPart_IsReadThereOnly() =>
        Assert.Equal("Đầu|Nội dung của văn bản", Text("<div>Tin khác</div><main><article><header>Đầu</header><p>Nội dung của văn bản</p></article></main><div>Liên hệ</div>"));

    [Fact]
    public void Read_SmallArticleBesideTheDocument_IsNotTheDocument() => Assert.Equal("Tin|Nội dung dài hơn của văn bản", Text("<article>Tin</article><p>Nội dung dài hơn của văn bản</p>"));

    [Theory]
    [InlineData("<ol><li>a<li>b</ol>", "1. a|2. b")]
    [InlineData("<ol type=I start=3><li>a<li>b</ol>", "III. a|IV. b")]
    [InlineData("<ol type=a><li>a<li value=5>b<li>c</ol>", "a. a|e. b|f. c")]
    [InlineData("<ol style='list-style-type:upper-alpha'><li>a</ol>", "A. a")]
    [InlineData("<ol><li><p>a</p><p>b</p><li>c</ol>", "1. a|b|2. c")]
    [InlineData("<ul><li>a<ul><li>b</ul><li>c</ul>", "- a|+ b|- c")]
    [InlineData("<ol><li>a<ul><li>b</ul></ol>", "1. a|- b")]
    [InlineData("<ul style='list-style:none'><li>1. a</ul>", "1. a")]
    [InlineData("<ul><li><li>a</ul>b", "- a|b")]
    [InlineData("<p><span style='mso-list:Ignore'>1.1.<span>&nbsp;&nbsp;</span></span>a", "1.1. a")]
    [InlineData("<p><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span></span>a", "- a")]
    [InlineData("<p><span style='mso-list:Ignore'>o&nbsp;</span>a", "+ a")]
    public void Read_List_HasTheLabelsOfABrowser(string html, string lines) => Assert.Equal(lines, Text(html));

    [Fact]
    public void Read_Table_GivesCellsWithWhatTheyCover() => Assert.Equal(
        ["tên", "0,0: TT", "0,1x2: Cơ quan", "1,0+2: 1", "1,1: Sở Nội vụ", "1,2: Sở Tài chính", "2,1: Sở Y tế", "2,2: Sở Tư pháp", "sau"],
        Lines("<table><caption>tên</caption><thead><tr><th>TT<th colspan=2>Cơ quan<tbody><tr><td rowspan=0>1<td>Sở Nội vụ<td>Sở Tài chính<tr><td>Sở Y tế<td>Sở Tư pháp</table>sau").Cells());

    [Fact]
    public void Read_RowSpan_PushesTheCellsBelowAside() => Assert.Equal(
        ["0,0+2: a", "0,1: b", "1,1: c", "2,0: d"], Lines("<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d</table>").Cells());

    [Fact]
    public void Read_EmptyItemInATable_IsItsNumber() =>
        Assert.Equal(["0,0: 2.", "0,1: việc"], Lines("<table><tr><td><ol start=2><li></ol><td>việc<ul><li></ul></table>").Cells());

    [Fact]
    public void Read_TableInACell_GivesItsWordsToTheCell() => Assert.Equal(["0,0: a", "0,1: b", "0,1: c"], Lines("<table><tr><td>a<td><table><tr><td>b<td>c</table></table>").Cells());

    [Theory]
    [InlineData("<table><tr><td><p>a<p>b</table>")]
    [InlineData("<table role=presentation><tr><td>a<td>b</table>")]
    public void Read_TableAsFrame_IsNoTable(string html) => Assert.Equal(["a", "b"], Lines(html).Cells());

    [Fact]
    public void Read_TableThatArrangesThePage_LeavesTheTablesOfTheDocument()
    {
        var text = string.Concat(Enumerable.Repeat("<p>Đoạn văn của văn bản</p>", 9));
        var lines = Lines($"<table><tr><td>Mục<td>{text}<table><tr><td>a<td>b</table></table>");

        Assert.Equal(["Mục", "Đoạn văn của văn bản", "0,0: a", "0,1: b"], lines.Cells().Distinct());
    }

    [Theory]
    [InlineData("<p>đảng<a href='#_ftn1' name='_ftnref1'><span>[1]</span></a>, nhất là</p><p>sau</p><div style='mso-element:footnote-list'><hr><div id=ftn1><p><a href='#_ftnref1' name='_ftn1'><span>[1]</span></a> Công văn</p><p>số 12.</p></div></div>")]
    [InlineData("<p>đảng<a class=sdfootnoteanc name=sdfootnote1anc href='#sdfootnote1sym'><sup>1</sup></a>, nhất là</p><p>sau</p><div id=sdfootnote1><p><a name=sdfootnote1sym href='#sdfootnote1anc'>1</a> Công văn<br>số 12.</p></div>")]
    [InlineData("<p>đảng<sup id='fnref:1'><a href='#fn:1'>1</a></sup>, nhất là</p><p>sau</p><ol><li id='fn:1'><p>Công văn số 12. <a href='#fnref:1'>↩</a></p></ol>")]
    public void Read_LinksThatLeadToEachOther_AreMarkAndNote(string html) =>
        Assert.Equal(["đảng[1], nhất là", "[1]Công văn số 12.", "sau"], Lines(html).Select(line => line.Styles()));

    [Fact]
    public void Read_NotesWithTheSameMark_AreKeptApart()
    {
        var page = string.Concat("abc".Select(c => $"<p>{c}<a href='#n{c}' name=r{c}>*</a>")) + string.Concat("abc".Select(c => $"<p><a href='#r{c}' name=n{c}>*</a> chú thích {c}"));

        Assert.Equal(["a[1]", "[1]chú thích a", "b[2]", "[2]chú thích b", "c[3]", "[3]chú thích c"], Lines(page).Select(line => line.Styles()));
    }

    [Fact]
    public void Read_OrdinaryLinks_AreText() => Assert.Equal("xem mục 2|mục 2", Text("<p>xem <a href='#m2'>mục 2</a></p><p id=m2>mục 2</p>"));

    [Fact]
    public void Read_Lines_TellWhereTheyStand() =>
        Assert.Equal([(2, 1), (3, 3)], Lines("<body>\n<p>một</p>\n  <p>hai</p>").Select(line => (line.Number, line.Column)));

    public static TheoryData<byte[]> Encoded => new()
    {
        Encoding.UTF8.GetBytes("<p>Sở Nội vụ"),
        new byte[] { 0xEF, 0xBB, 0xBF }.Concat(Encoding.UTF8.GetBytes("<p>Sở Nội vụ")).ToArray(),
        new byte[] { 0xFF, 0xFE }.Concat(Encoding.Unicode.GetBytes("<p>Sở Nội vụ")).ToArray(),
        Encoding.ASCII.GetBytes("<meta http-equiv='Content-Type' content='text/html; charset=windows-1258'><p>S").Concat(new byte[] { 0xF5, 0xD2, 0x20, 0x4E, 0xF4, 0xF2, 0x69, 0x20, 0x76, 0x75, 0xF2 }).ToArray(),
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Read_Encoding_IsThatOfMarkOrHead(byte[] page) => Assert.Equal(["Sở Nội vụ"], new SourceDocument("plan.htm", page).Lines().Texts());

    [Theory]
    [InlineData("<meta charset=iso-8859-1>")]
    [InlineData("<META content='text/html; charset=windows-1252' http-equiv=Content-Type>")]
    public void Read_WesternEncoding_IsThatOfWindows(string head) =>
        Assert.Equal(["“é”"], new SourceDocument("plan.html", Encoding.ASCII.GetBytes(head + "<p>").Concat(new byte[] { 0x93, 0xE9, 0x94 }).ToArray()).Lines().Texts());

    [Fact]
    public void Read_PageInAnotherEncodingThanItSays_IsRefused() =>
        Assert.Contains("not in the encoding utf-8", Printed.FailureOf(new SourceDocument("plan.html", Enumerable.Repeat((byte)0xD2, 100).ToArray())), StringComparison.Ordinal);

    [Fact]
    public void Read_DeeplyNestedElements_AreRefused() =>
        Assert.Contains("nested", Printed.FailureOf(Page(string.Concat(Enumerable.Repeat("<div>", 200_000)))), StringComparison.Ordinal);

    [Fact]
    public void Read_ManyFontsWithoutEnd_AreRefusedBeforeTheyMultiply() =>
        Assert.Contains("elements", Printed.FailureOf(Page(string.Concat(Enumerable.Range(0, 4000).Select(i => $"<p><font size={i}>a</p>")))), StringComparison.Ordinal);

    [Fact]
    public void Read_ManyParagraphsWithoutEnd_AreNotNested() => Assert.Equal(5000, Lines(string.Concat(Enumerable.Repeat("<p>a", 5000))).Count);

    [Fact]
    public void Read_SpansBeyondAnyTable_AreBounded()
    {
        var row = "<tr>" + string.Concat(Enumerable.Repeat("<td colspan=999999999 rowspan=999999999>a", 300));
        var lines = Lines($"<table>{row}{row}</table>");

        Assert.All(lines, line => Assert.InRange(line.Cell!.Column + line.Cell.ColumnSpan, 1, 1000));
        Assert.All(lines, line => Assert.InRange(line.Cell!.RowSpan, 1, 2));
    }

    [Fact]
    public void Import_PageOfAPlan_IsThePlan()
    {
        var page = "<nav>I. Trang chủ</nav><p>KẾ HOẠCH<p>thực hiện Kết luận số 21-KL/TW<p>Thực hiện Kết luận số 21-KL/TW, Tỉnh ủy xây dựng Kế hoạch như sau:"
            + "<ol type=I><li>MỤC ĐÍCH<p>Nâng cao nhận thức.<li>NHIỆM VỤ<ol><li>Sở Nội vụ chủ trì rà soát tổ chức trước ngày 15/4/2022.<li>Sở Tài chính bố trí kinh phí.</ol></ol>";
        var plan = new PlanImporter(new Register.Agencies.AgencyDirectory([])).Import(Page(page)).Plan!;

        Assert.Equal("II/1 II/2", plan.Tasks());
        Assert.Equal("lead Sở Nội vụ", plan.Task("II/1").Assignments());
    }

    private static SourceDocument Page(string html) => SourceDocument.OfText("in/plan.html", html);

    private static IReadOnlyList<TextLine> Lines(string html) => Page(html).Lines();

    private static string Text(string html) => string.Join('|', Lines(html).Texts());
}
