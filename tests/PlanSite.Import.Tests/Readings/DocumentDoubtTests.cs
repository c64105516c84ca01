using PlanSite.Register.Findings;

namespace PlanSite.Import.Tests.Readings;

/// <summary>What a careful clerk would ask about the document itself.</summary>
public sealed class DocumentDoubtTests
{
    [Theory]
    [InlineData("1. Rà soát hồ sơ.", FindingCode.TaskWithoutAgency, "in/plan.txt(9,1)")]
    [InlineData("1. Phối hợp với Sở Y tế rà soát hồ sơ.", FindingCode.TaskWithoutDoer, "in/plan.txt(9,1)")]
    [InlineData("1. Rà soát hồ sơ.\n\n- Cơ quan phối hợp: Sở Y tế.", FindingCode.TaskWithoutDoer, "in/plan.txt(9,1)")]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ, hoàn thành trước ngày 31/4/2022.", FindingCode.PrintedDayImpossible, "in/plan.txt(9,46)")]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ trước ngày 30 tháng 02.", FindingCode.PrintedDayImpossible, "in/plan.txt(9,34)")]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ theo phụ lục 1 đính kèm.", FindingCode.TargetMissing, "in/plan.txt(9,28)")]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ.\n\n- Thời gian thực hiện: trước ngày 15/4/2022.\n\n- Thời gian hoàn thành: trước ngày 20/5/2022.", FindingCode.DeadlinesDiffer, "in/plan.txt(9,1)")]
    public void Import_OfSuchAPlan_AsksAtLineAndColumn(string body, FindingCode code, string position)
    {
        var result = Sample.Import($"{Sample.Head}I. NHIỆM VỤ\n\n{body}");

        Assert.Equal(position, Assert.Single(result.Findings, finding => finding.Code == code).Position!.ToString());
    }

    [Theory]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ, hoàn thành trước ngày 29/02/2024.")]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ trước ngày 29 tháng 02.")]
    [InlineData("1. Sở Nội vụ phối hợp với Sở Y tế rà soát hồ sơ.")]
    [InlineData("1. Sở Nội vụ rà soát hồ sơ của các xã (trước ngày 15/4/2022), của các huyện (trước ngày 20/5/2022).")]
    public void Import_OfAnOrdinaryPlan_AsksNothingOfTheKind(string body)
    {
        var result = Sample.Import($"{Sample.Head}I. NHIỆM VỤ\n\n{body}");

        Assert.DoesNotContain(result.Findings, finding => finding.Code is FindingCode.PrintedDayImpossible or FindingCode.DeadlinesDiffer or FindingCode.TaskWithoutAgency or FindingCode.TaskWithoutDoer);
    }

    [Fact]
    public void Import_OfATableWithAnUnknownColumn_NamesTheColumn()
    {
        var result = Sample.Import($"{Sample.Head}I. NHIỆM VỤ\n\n| STT | Nhiệm vụ | Màu sắc | Đơn vị chủ trì |\n|---|---|---|---|\n| 1 | Rà soát hồ sơ | Xanh | Sở Nội vụ |\n| 2 | Rà soát biên chế | Đỏ | Sở Nội vụ |\n");

        var finding = Assert.Single(result.Findings, finding => finding.Code == FindingCode.ColumnUnknown);
        Assert.Equal(["Màu sắc"], finding.Arguments);
        Assert.Equal(9, finding.Position!.Line);
    }

    [Theory]
    [InlineData("Rà soát, sửa đổi quy chế văn hóa công sở của tỉnh", "Sở Nội vụ", "Quý II/2022", "")]
    [InlineData("Rà soát, sửa đổi quy chế văn hóa công sở của tỉnh", "Sở Tài chính", "Quý II/2022", "I/1 Sở Tài chính Sở Nội vụ")]
    [InlineData("Rà soát, sửa đổi Quy chế văn hoá công sở", "Sở Nội vụ", "Quý III/2022", "I/1 Quý III/2022 trước ngày 30/6/2022")]
    [InlineData("Kiểm tra việc thực hiện quy chế văn hóa của các xã", "Sở Tài chính", "Quý III/2022", "")]
    [InlineData("Rà soát quy chế", "Sở Tài chính", "Quý III/2022", "")]
    public void Import_OfWorkInTextAndTable_AsksWhereTheyDiffer(string work, string lead, string time, string asked)
    {
        var result = Sample.Import($"{Sample.Head}I. NHIỆM VỤ\n\n1. Sở Nội vụ chủ trì rà soát, sửa đổi quy chế văn hóa công sở của tỉnh trước ngày 30/6/2022.\n\nPHỤ LỤC\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| 1 | {work} | {lead} | {time} |");

        Assert.Equal(asked, string.Join('|', result.Findings.Where(finding => finding.Code == FindingCode.WorkDiffers).Select(finding => string.Join(' ', finding.Arguments))));
        Assert.All(result.Findings.Where(finding => finding.Code == FindingCode.WorkDiffers), finding => Assert.Equal(("PL/1", 14), (finding.Place.ToString(), finding.Position!.Line)));
    }
}
