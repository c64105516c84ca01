using PlanSite.Register.Findings;
using PlanSite.Register.Readings;

namespace PlanSite.Register.Tests.Wording;

public sealed class ReasonTextsTests
{
    [Fact]
    public void ReasonTexts_HaveBothLanguagesForEveryReason() => Assert.All(Enum.GetValues<ReadingReason>(), reason =>
    {
        Assert.NotEqual(ReasonTexts.English(reason), ReasonTexts.Vietnamese(reason));
        Assert.True(ReasonTexts.Vietnamese(reason).IsNormalized());
    });

    [Fact]
    public void Finding_WithAReason_TellsItInEachLanguage()
    {
        var finding = new Finding { Code = FindingCode.DoubtfulReading, Arguments = ["Bộ Ngoại"], Reason = ReadingReason.NameOpenEnd };

        Assert.Equal("confirm 'Bộ Ngoại' or correct it in the content: it is not clear where the name of the agency ends", finding.English);
        Assert.StartsWith("Cần xem lại “Bộ Ngoại”: tên cơ quan không rõ ranh giới;", finding.Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.79, true)]
    [InlineData(0.8, false)]
    public void Reading_BelowTheThreshold_IsDoubtful(double confidence, bool isDoubtful) => Assert.Equal(isDoubtful, new Reading(ReadingReason.TaskLabelled, confidence).IsDoubtful);
}
