using PlanSite.Register.Findings;

namespace PlanSite.Import.Tests.Head;

/// <summary>Annexes without a number, headed in capitals below the signatures.</summary>
public sealed class AnnexTitleTests
{
    private const string Plan = "II. NHIỆM VỤ\n\n1. Sở Nội vụ rà soát.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Hân\n\n";

    [Theory]
    [InlineData("DANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 60/KH-UBND ngày 10/3/2025)")]
    [InlineData("DANH MỤC NHIỆM VỤ")]
    [InlineData("PHÂN CÔNG NHIỆM VỤ")]
    public void Import_TitleOfWhatAnAnnexHolds_OpensAnAppendix(string title)
    {
        var result = Sample.Import(Sample.Head + $"{Plan}{title}\n\n1. Sở Y tế rà soát cơ sở.");

        Assert.Equal((title.Replace('\n', ' '), "Sở Y tế rà soát cơ sở."), (result.Plan!.Unit("PL").Heading!.Text, result.Plan!.Unit("PL/1").Text));
        Assert.Equal(("II/1 PL/1", "Lê Văn Hân"), (result.Plan!.Tasks(), Assert.Single(result.Plan!.Head.Signatures).Signer));
        Assert.DoesNotContain(result.Findings, finding => finding.Code == FindingCode.ClosingLineUnread);
    }

    [Theory]
    [InlineData("ĐỀ ÁN ĐÀO TẠO\nCÁN BỘ HỢP TÁC XÃ\n(Ban hành kèm theo Kế hoạch số 60/KH-UBND)")]
    public void Import_TitleBelowTheSignatures_OpensTextOfItsOwn(string title)
    {
        var result = Sample.Import(Sample.Head + $"{Plan}{title}\n\n1. Sở Y tế rà soát cơ sở.");

        Assert.Equal((title.Replace('\n', ' '), "Sở Y tế rà soát cơ sở."), (result.Plan!.Unit("¶1").Text, result.Plan!.Unit("1").Text));
        Assert.Equal(("II/1 1", "Lê Văn Hân"), (result.Plan!.Tasks(), Assert.Single(result.Plan!.Head.Signatures).Signer));
        Assert.DoesNotContain(result.Findings, finding => finding.Code == FindingCode.ClosingLineUnread);
    }

    [Fact]
    public void Import_TableBelowSuchATitle_IsNoPartOfTheLastClause() => Assert.Equal(
        "II/1 PL/1", Sample.Plan(Plan + "PHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 60/KH-UBND)\n\n| STT | Nhiệm vụ | Cơ quan chủ trì |\n|---|---|---|\n| 1 | Rà soát cơ sở | Sở Y tế |\n").Tasks());
}
