namespace PlanSite.Import.Tests.Footnotes;

public sealed class FootnoteTests
{
    private const string Body = "II. NHIỆM VỤ\n\n1. Thành lập 30 tổ chức đảng¹, diện tích 20 m², nhất là ở các\n\n¹ Công văn số 12-CV/BCĐ.\n\ncơ quan, đơn vị.";

    [Fact]
    public void Import_NoteInTheMiddleOfASentence_IsLiftedToItsMark()
    {
        var plan = Sample.Plan(Body);
        var note = Assert.Single(plan.Footnotes);

        Assert.Equal(("1", "II/1", "Công văn số 12-CV/BCĐ."), (note.Mark, note.At.ToString(), note.Content.Text));
        Assert.Equal("Thành lập 30 tổ chức đảng, diện tích 20 m², nhất là ở các cơ quan, đơn vị.", plan.Unit("II/1").Text);
        Assert.Contains(plan.Unit("II/1").Paragraphs[0].Runs, run => run.FootnoteMark == "1");
    }

    [Fact]
    public void Import_PageNumberBelowNotes_IsNoText()
    {
        var plan = Sample.Plan(Body.Replace("BCĐ.\n", "BCĐ.\n3\n", StringComparison.Ordinal));

        Assert.Equal("Thành lập 30 tổ chức đảng, diện tích 20 m², nhất là ở các cơ quan, đơn vị.", plan.Unit("II/1").Text);
        Assert.Equal("Công văn số 12-CV/BCĐ.", Assert.Single(plan.Footnotes).Content.Text);
    }

    [Fact]
    public void Import_NoteWithoutMark_StandsWhereItIsPrinted() =>
        Assert.Equal("II/1", Assert.Single(Sample.Plan(Body.Replace("đảng¹", "đảng", StringComparison.Ordinal)).Footnotes).At.ToString());
}
