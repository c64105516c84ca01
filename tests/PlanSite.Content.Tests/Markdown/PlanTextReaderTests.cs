using PlanSite.Content.Tests.Samples;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Tests.Markdown;

public sealed class PlanTextReaderTests
{
    [Theory]
    [InlineData("Căn cứ A;\n\nCăn cứ B;\n\n# I. MỘT", "preamble=Căn cứ A; Căn cứ B;|I=")]
    [InlineData("# II. HAI\n\n## 1. Tiêu đề\n\nĐoạn một.\n\nĐoạn hai.\n\nđ) Điểm đ", "II=|II/1=Đoạn một. Đoạn hai.|II/1/đ=Điểm đ")]
    [InlineData("# II. HAI\n\n10. Một\n\n10. Hai", "II=|II/10=Một|II/10~2=Hai")]
    [InlineData("1. Một\n- a\n- b\n+ c\n2. Hai", "1=Một|1/-1=a|1/-2=b|1/-2/+1=c|2=Hai")]
    [InlineData("1. Một dòng\nbị ngắt", "1=Một dòng bị ngắt")]
    [InlineData("# I. MỘT\n\n1. Khoản\n\n¶ Giao Sở\n\nthêm\n\n- gạch", "I=|I/1=Khoản|I/¶1=Giao Sở thêm|I/-1=gạch")]
    [InlineData("# I. MỘT\n\n## Không ký hiệu\n\nlời", "I=|I/¶1=lời")]
    [InlineData("1. Một\n\n1\\. hai\n\n\\- ba\n\n\\Phần I bốn", "1=Một 1. hai - ba Phần I bốn")]
    [InlineData("# PHỤ LỤC\n\n{PL/r1} Một\n\n{PL/II/3|3} Hai", "PL=|PL/r1=Một|PL/II/3=Hai")]
    [InlineData("1. a\n\n    code\n\n> trích\n\n* sao\n\n[x](y) <b>&amp;</b>\n\n[x]: y\n\n---", "1=a code > trích * sao [x](y) <b>&amp;</b> [x]: y ---")]
    [InlineData("1. Một\n\n<!-- 2. Bỏ -->\n\n2. Hai", "1=Một|2=Hai")]
    [InlineData("1. Một\n<!-- ghi chú -->\nthêm\n<!-- dài\n\n2. Bỏ\nhết --> và sau đó\n2. Hai", "1=Một thêm|2=Hai")]
    [InlineData("  <!-- a --> b\n1. Một <!-- c -->\n\\<!-- d -->", "1=Một <!-- c --> <!-- d -->")]
    [InlineData("1. C:\\temp 100\\% \\\\", "1=C:\\temp 100% \\")]
    public void Read_Text_GivesUnits(string body, string expected)
    {
        using var content = new TestContent();
        var plan = content.Read(SmallPlan.WithBody(body)).Value!;

        Assert.Equal(expected.Split('|'), plan.Units.Select(unit => $"{unit.Place}={unit.Text}"));
    }

    [Theory]
    [InlineData("a *b* **c** ***d***", "a |i:b| |b:c| |ib:d")]
    [InlineData("a(*b*)c*d*e", "a(|i:b|)c|i:d|e")]
    [InlineData("5 * 3", "5 * 3")]
    [InlineData("*a* b*", "i:a| b*")]
    [InlineData("a **b", "a **b")]
    [InlineData("a \\*b\\*", "a *b*")]
    [InlineData("****", "****")]
    [InlineData("a[^1] *b[^2]*", "a|[1]| |i:b|i:[2]")]
    [InlineData("a[^ ]", "a[^ ]")]
    public void Read_Paragraph_GivesRuns(string text, string expected)
    {
        using var content = new TestContent();
        var plan = content.Read(SmallPlan.WithBody("1. " + text)).Value!;

        Assert.Equal(expected, string.Join('|', plan.Units[0].Paragraphs[0].Runs.Select(Shown)));
    }

    [Fact]
    public void Read_FootnoteMarkPrintedTwice_GivesEachNoteItsPlace()
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.WithBody("1. a[^1]\n\n2. b[^1]\n\n[^1]: Trang một\n\n[^1]: Trang *hai*"));

        Assert.Equal(["1=Trang một", "2=Trang hai"], reading.Value!.Footnotes.Select(note => $"{note.At}={note.Content.Text}"));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Read_CommentThatIsNotClosed_IsReported()
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.WithBody("1. a\n\n<!-- b\n\n2. c"));

        Assert.Equal(["value-invalid plan.md(10,1)"], TestContent.Shown(reading.Findings));
        Assert.Equal(["<!--", "", "-->"], reading.Findings[0].Arguments);
    }

    private static string Shown(Run run)
    {
        var style = (run.Style.HasFlag(RunStyle.Italic) ? "i" : "") + (run.Style.HasFlag(RunStyle.Bold) ? "b" : "");
        return (style.Length > 0 ? style + ":" : "") + (run.FootnoteMark is { } mark ? $"[{mark}]" : run.Text);
    }
}
