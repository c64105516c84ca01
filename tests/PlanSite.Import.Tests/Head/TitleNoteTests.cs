using PlanSite.Register.Plans;
using PlanSite.Register.Wording;

namespace PlanSite.Import.Tests.Head;

/// <summary>What stands between the title and the text and belongs to neither.</summary>
public sealed class TitleNoteTests
{
    [Theory]
    [InlineData("(Thay thế Kế hoạch số 12/KH-UBND ngày 3/2/2023 của Ủy ban nhân dân tỉnh)", "Phát triển du lịch", "replaces 12/KH-UBND")]
    [InlineData("\n(Thay thế Kế hoạch số 12/KH-UBND ngày 3/2/2023 của Ủy ban nhân dân tỉnh)", "Phát triển du lịch", "replaces 12/KH-UBND")]
    [InlineData("(Sửa đổi, bổ sung Kế hoạch số 12/KH-UBND)", "Phát triển du lịch", "amends 12/KH-UBND")]
    [InlineData("\n(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 3/2/2024)", "Phát triển du lịch", "based-on 15/QĐ-UBND")]
    [InlineData("(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 3/2/2024)", "Phát triển du lịch (Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 3/2/2024)", "based-on 15/QĐ-UBND")]
    [InlineData("\nTheo Kế hoạch số 7/KH-UBND (thay thế Kế hoạch số 12/KH-UBND), tỉnh làm như sau:", "Phát triển du lịch", "")]
    public void Import_BracketBelowTheTitle_GivesTheRelation(string line, string title, string relations)
    {
        var plan = Read(line);

        Assert.Equal(title, plan.Head.Title);
        Assert.Equal(relations, string.Join(' ', plan.Relations.Select(one => $"{Names.Of(one.Type)} {one.Number}")));
    }

    [Theory]
    [InlineData("Căn cứ Kế hoạch số 5/KH-UBND ngày 3/2/2023 (Thay thế Kế hoạch số 9/KH-UBND ngày 4/5/2021);")]
    [InlineData("Căn cứ Nghị định số 12/2020/NĐ-CP (Sửa đổi, bổ sung tại Nghị định số 15/2022/NĐ-CP);")]
    public void Import_BracketWithinThePreamble_TellsOfTheDocumentBeforeIt(string line) =>
        Assert.All(Read($"\n{line}").Relations, one => Assert.Equal("based-on", Names.Of(one.Type)));

    [Fact]
    public void Import_BracketBelowTheTitleThatNamesNoDocument_IsOfTheTitle() =>
        Assert.Equal("Phát triển du lịch (Thay thế, sửa chữa bàn ghế cũ)", Read("(Thay thế, sửa chữa bàn ghế cũ)").Head.Title);

    [Theory]
    [InlineData("Kính gửi: - Các khoa, phòng;\n- Các tổ.\n- Rà soát giáo trình, hoàn thành trước ngày 30/4/2025.", "Các khoa, phòng | Các tổ")]
    [InlineData("Kính gửi: Các sở, ban, ngành tỉnh\n- Thực hiện Luật Du lịch;\n- Căn cứ Quyết định số 411/QĐ-TTg;", "Các sở, ban, ngành tỉnh")]
    [InlineData("Kính gửi:\n- Sở Y tế;\n- Căn cứ Quyết định số 411/QĐ-TTg;", "Sở Y tế")]
    public void Import_BulletsBelowWhomThePlanAddresses_AreText(string lines, string recipients)
    {
        var plan = Read($"\n{lines}");

        Assert.Equal($"{recipients} | Lưu: VT", string.Join(" | ", plan.Recipients));
        Assert.Contains(plan.Units, unit => unit.Text.Contains(lines[(lines.LastIndexOf("\n- ", StringComparison.Ordinal) + 3)..^1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Kính gửi: Các sở, ban, ngành tỉnh", "Các sở, ban, ngành tỉnh")]
    [InlineData("\nKính gửi: - Các sở, ban, ngành tỉnh;\n- Ủy ban nhân dân các huyện,\nthành phố.", "Các sở, ban, ngành tỉnh | Ủy ban nhân dân các huyện, thành phố")]
    [InlineData("\nKính gửi:\n- Sở Y tế;\n- Sở Nội vụ.", "Sở Y tế | Sở Nội vụ")]
    public void Import_WhomThePlanAddresses_AreRecipients(string lines, string recipients)
    {
        var plan = Read($"{lines}\n\nCăn cứ Luật Du lịch, tỉnh ban hành Kế hoạch như sau:");

        Assert.Equal("Phát triển du lịch", plan.Head.Title);
        Assert.Equal($"{recipients} | Lưu: VT", string.Join(" | ", plan.Recipients));
        Assert.Equal("preamble", plan.Units[0].Place.ToString());
        Assert.Equal("I/1", plan.Tasks());
    }

    private static Plan Read(string lines) => Sample.Import($"KẾ HOẠCH\nPhát triển du lịch\n{lines}\n\nI. NHIỆM VỤ\n\n1. Sở Du lịch rà soát.\n\nNơi nhận:\n- Lưu: VT.\n").Plan!;
}
