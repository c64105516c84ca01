using PlanSite.Register.Findings;

namespace PlanSite.Import.Tests.Readings;

/// <summary>"Như trên" below an empty cell may mean the nearest cell with words, or nothing.</summary>
public sealed class UnclearDittoTests
{
    [Theory]
    [InlineData("Sở Y tế", "-nt-", "")]
    [InlineData("", "-nt-", "-nt- Cơ quan chủ trì")]
    [InlineData("", "Như trên", "Như trên Cơ quan chủ trì")]
    [InlineData("", "Sở Nội vụ", "")]
    public void Import_OfADitto_AsksWhereTheCellAboveIsEmpty(string above, string cell, string asked) => Assert.Equal(asked, string.Join('|', Sample.Import(
        $"{Sample.Head}I. NHIỆM VỤ\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Rà soát. | Sở Y tế | 2025 |\n| 2 | Lập hồ sơ. | {above} | 2025 |\n| 3 | Báo cáo. | {cell} | 2025 |\n").Findings
        .Where(finding => finding.Code == FindingCode.DittoUnclear).Select(finding => string.Join(' ', finding.Arguments))));
}
