using PlanSite.Register.Findings;

namespace PlanSite.Content.Tests.Holidays;

public sealed class HolidaysReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("plansite-holidays-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Read_YearlyAndDatedOnes_MarksTheirDays()
    {
        var calendar = Read("- name: Quốc khánh\n  every: 09-02\n- name: Tết\n  date: 2024-02-09\n  days: 4\n").Value!;

        Assert.Equal(("Quốc khánh", "Quốc khánh"), (calendar.On(new DateOnly(1999, 9, 2))?.Name, calendar.On(new DateOnly(2031, 9, 2))?.Name));
        Assert.Equal((null, "Tết", "Tết", null), (calendar.On(new DateOnly(2024, 2, 8))?.Name, calendar.On(new DateOnly(2024, 2, 9))?.Name, calendar.On(new DateOnly(2024, 2, 12))?.Name, calendar.On(new DateOnly(2024, 2, 13))?.Name));
        Assert.Null(calendar.On(new DateOnly(2025, 2, 9)));
    }

    [Theory]
    [InlineData("- name: x\n  every: 04-31\n", 2, FindingCode.ValueInvalid)]
    [InlineData("- name: x\n  date: 2024-02-30\n", 2, FindingCode.DateImpossible)]
    [InlineData("- name: x\n  date: 2024-02-09\n  days: 0\n", 3, FindingCode.ValueInvalid)]
    [InlineData("- date: 2024-02-09\n", 1, FindingCode.FieldMissing)]
    [InlineData("name: x\n", 1, FindingCode.EntriesExpected)]
    public void Read_Mistake_IsReportedWithItsLine(string text, int line, FindingCode code)
    {
        var finding = Assert.Single(Read(text).Findings);

        Assert.Equal((code, line), (finding.Code, finding.Position!.Line));
    }

    [Fact]
    public void Read_EntryWithAMistake_LeavesTheOthers() => Assert.NotNull(Read("- name: x\n  every: 04-31\n- name: y\n  every: 05-01\n").Value!.On(new DateOnly(2024, 5, 1)));

    [Fact]
    public void Read_NoFile_HasNoHolidays() => Assert.Empty(new ContentFolder(folder).ReadHolidays().Findings);

    private Reading<Register.Holidays.HolidayCalendar> Read(string text)
    {
        File.WriteAllText(Path.Combine(folder, "holidays.yml"), text);
        return new ContentFolder(folder).ReadHolidays();
    }
}
