using PlanSite.Content.Yaml;
using PlanSite.Register.Findings;

namespace PlanSite.Content.Tests.Yaml;

public sealed class DateFormTests
{
    [Theory]
    [InlineData("15/3/2025", "2025-03-15")]
    [InlineData("15.03.2025", "2025-03-15")]
    [InlineData("05-10-2022", "2022-10-05")]
    [InlineData("ngày 15 tháng 3 năm 2025", "2025-03-15")]
    [InlineData("Ngày 15/03/2025", "2025-03-15")]
    [InlineData("2025/3/15", "2025-03-15")]
    [InlineData("2025-3-5", "2025-03-05")]
    public void Refuse_DateWrittenOtherwise_GivesWhatToWrite(string text, string written) =>
        AssertRefused(text, FindingCode.DateForm, written);

    [Theory]
    [InlineData("2025-06-31", " (→ 2025-06-30?)")]
    [InlineData("2025-02-29", " (→ 2025-02-28?)")]
    [InlineData("30/2/2024", " (→ 2024-02-29?)")]
    [InlineData("2025-15-03", " (→ 2025-03-15?)")]
    [InlineData("2025-00-10", "")]
    [InlineData("2025-06-99", "")]
    public void Refuse_DayThatIsNot_SaysSoAndWhatMayBeMeant(string text, string note) =>
        AssertRefused(text, FindingCode.DateImpossible, note);

    [Theory]
    [InlineData("quý I/2025")]
    [InlineData("3/2025")]
    [InlineData("15/3/25")]
    [InlineData("0000-01-01")]
    public void Refuse_WhatIsNoDate_ShowsTheForm(string text) => AssertRefused(text, FindingCode.ValueInvalid, "YYYY-MM-DD (2025-03-15)");

    private static void AssertRefused(string text, FindingCode code, string word)
    {
        Assert.False(new DateForm().TryParse(text, out _));
        var refusal = new DateForm().Refuse(text);
        Assert.Equal(code, refusal.Code);
        Assert.Equal([word], refusal.Words);
    }
}
