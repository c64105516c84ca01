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

    [Theory]
    [InlineData("1. Rà soát theo quy định (1).\n\n2. Trực bốn tại chỗ (2), báo cáo.\n\n(1) Nghị định số 66/2021/NĐ-CP.\n(2) Chỉ huy, lực lượng.", "II/1 II/2", "1 II/1 Nghị định số 66/2021/NĐ-CP. | 2 II/2 Chỉ huy, lực lượng.")]
    [InlineData("1. Rà soát theo quy định[1].\n\n[1] Nghị định số 66/2021/NĐ-CP.\n\n2. Trực ban [2] hằng ngày.\n\n[2] Theo ca.\n\n3. Báo cáo.", "II/1 II/2 II/3", "1 II/1 Nghị định số 66/2021/NĐ-CP. | 2 II/2 Theo ca.")]
    [InlineData("1. Rà soát theo quy định (1).\n-----\n(1) Nghị định số 66/2021/NĐ-CP.\n\n2. Báo cáo.", "II/1 II/2", "1 II/1 Nghị định số 66/2021/NĐ-CP.")]
    [InlineData("1. Rà soát theo quy định (1).\n\n(1) Nghị định số 66/2021/NĐ-CP,\nbản hợp nhất.", "II/1", "1 II/1 Nghị định số 66/2021/NĐ-CP, bản hợp nhất.")]
    [InlineData("1. Rà soát theo quy định (1).\n-----\n(1) Nghị định số 66/2021/NĐ-CP.\n\n- 2 -\n\n2. Báo cáo hằng quý (1).\n-----\n(1) Trước ngày 25.\n\n- 3 -\n\n3. Trực ban.", "II/1 II/2 II/3", "1 II/1 Nghị định số 66/2021/NĐ-CP. | 2 II/2 Trước ngày 25.")]
    [InlineData("1. Rà soát theo quy định (1).\n-----\n(1) Nghị định số 66/2021/NĐ-CP.\n\n- 2 -\n\n2. Trực ban.\n-----\n(1) Rà soát kho.\n\n- 3 -\n\n3. Báo cáo.", "II/1 II/2 II/2/1 II/3", "1 II/1 Nghị định số 66/2021/NĐ-CP.")]
    [InlineData("1. Dự trữ tại chỗ (1), (2).\n(1) Rà soát kho.\n(2) Mua thuốc.\n\n2. Báo cáo.", "II/1 II/1/1 II/1/2 II/2", "")]
    [InlineData("1. Dự trữ gồm (1) Lương thực; (2) Thuốc.\n\n(1) Rà soát kho.\n(2) Mua thuốc.", "II/1 II/1/1 II/1/2", "")]
    [InlineData("1. Dự trữ tại chỗ (1).\n\n(1) Rà soát kho.\n(2) Mua thuốc.", "II/1 II/1/1 II/1/2", "")]
    [InlineData("1. Sở Y tế chủ trì nhóm nhiệm vụ (1), (2).\n\n2. Rà soát các nhóm:\n(1) Mua thuốc trước ngày 15/3/2025.\n(2) Mở lớp trước ngày 30/3/2025.", "II/1 II/2/1 II/2/2", "")]
    [InlineData("1. Trực ban theo ca (1).\n\n(1) Nhận hồ sơ: Sở Y tế thực hiện trong tháng 3/2025.", "II/1 II/1/1", "")]
    public void Import_TypedNotesAtTheFoot_AreLiftedToTheirMarksAndListsAreNot(string body, string tasks, string notes)
    {
        var plan = Sample.Plan($"II. NHIỆM VỤ\n\n{body}");

        Assert.Equal(tasks, plan.Tasks());
        Assert.Equal(notes, string.Join(" | ", plan.Footnotes.Select(note => $"{note.Mark} {note.At} {note.Content.Text}")));
    }

    [Theory]
    [InlineData("1. Rà soát tài liệu [1] và [2].\n\n[1] Lúa chịu mặn.\n\n[2] Dừa nước.")]
    [InlineData("1. Rà soát theo quy định [1], nghiệm thu [2].\n\n[1] Lúa chịu mặn, trước ngày 15/3/2025.\n\n[2] Dừa nước.")]
    [InlineData("1. Rà soát theo quy định [1].\n\n[1] Lúa chịu mặn.\n\n[2] Dừa nước.")]
    public void Import_ListInSquareBracketsWithOneThatIsNoNote_StaysWhole(string body) =>
        Assert.Empty(Sample.Plan($"II. NHIỆM VỤ\n\n{body}").Footnotes);

    [Fact]
    public void Import_TypedMark_LeavesTheTextWithoutAGap() =>
        Assert.Equal("Trực ban hằng ngày.", Sample.Plan("II. NHIỆM VỤ\n\n1. Trực ban (1) hằng ngày.\n\n(1) Theo ca.").Unit("II/1").Text);

    [Fact]
    public void Import_TypedNoteOfARaisedMark_StaysWhatItIs() =>
        Assert.Contains("(1) hằng ngày", Sample.Plan("II. NHIỆM VỤ\n\n1. Họp¹ trực ban (1) hằng ngày.\n\n¹ Theo tuần.\n\n(1) Theo ca.").Unit("II/1").Text, StringComparison.Ordinal);

    [Fact]
    public void Import_NoteWithoutMark_StandsWhereItIsPrinted() =>
        Assert.Equal("II/1", Assert.Single(Sample.Plan(Body.Replace("đảng¹", "đảng", StringComparison.Ordinal)).Footnotes).At.ToString());
}
