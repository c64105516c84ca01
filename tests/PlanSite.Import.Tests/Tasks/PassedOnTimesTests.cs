using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tests.Tasks;

public sealed class PassedOnTimesTests
{
    private const string Tasks = "3. Nội dung\n\na) Trạm Y tế xã hướng dẫn kỹ thuật.\n\nb) Công an xã giữ gìn trật tự, xong trước ngày 10/8/2025.";

    [Theory]
    [InlineData("2. Thời gian thực hiện\n\nTừ ngày 09/8/2025 đến hết ngày 17/8/2025 tại 15 bản trong xã.")]
    [InlineData("2. Thời gian thực hiện: Từ ngày 09/8/2025 đến ngày 17/8/2025.")]
    public void Import_TimeClauseBesideTheSections_HoldsForTheTasksAfterItThatPrintNone(string clause)
    {
        var plan = Sample.Plan($"1. Mục đích\n\nBảo vệ sức khỏe.\n\n{clause}\n\n{Tasks}");

        var inherited = Assert.Single(plan.Task("3/a").Deadlines);
        Assert.Equal((new DateOnly(2025, 8, 9), new DateOnly(2025, 8, 17), Origin.Section), (inherited.Start!.Value, inherited.End!.Value, inherited.From));
        Assert.Equal(new DateOnly(2025, 8, 10), Assert.Single(plan.Task("3/b").Deadlines).End);
    }

    [Fact]
    public void Import_TimeClauseWithSeveralTimes_HoldsForNone() =>
        Assert.Empty(Sample.Plan($"2. Thời gian thực hiện\n\nCấp xã trong tháng 8/2025; cấp tỉnh trong tháng 9/2025.\n\n{Tasks}").Task("3/a").Deadlines);

    [Fact]
    public void Import_TimeClause_HoldsForNothingBeforeIt() =>
        Assert.Empty(Sample.Plan($"{Tasks}\n\n4. Thời gian thực hiện\n\nTừ ngày 09/8/2025 đến ngày 17/8/2025.").Task("3/a").Deadlines);
}
