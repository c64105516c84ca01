using PlanSite.Import.Tasks;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tests.Tasks;

/// <summary>The grammar of references by cases: words, then the places meant. A new case is one line.</summary>
public sealed class InternalReferencesTests
{
    private static readonly PlanPlaces Places = new(new[] { "I", "I/3/a", "I/3/b", "II", "II/1", "II/2", "II/2/2.1", "II/4", "III", "A/II/1", "A/III", "B/1", "B/3", "B/III", "C/IV", "Điều 2", "PLII" }.Select(Place.Parse));

    [Theory]
    [InlineData("theo điểm 2.1, khoản 2, Mục II", "II/2/2.1")]
    [InlineData("các nội dung tại điểm a, b khoản 3 Mục I của Kế hoạch", "I/3/a", "I/3/b")]
    [InlineData("nêu tại khoản 1, 2 và khoản 4 Mục II Kế hoạch này", "II/1", "II/2", "II/4")]
    [InlineData("khoản 1 và khoản 3 phần B", "B/1", "B/3")]
    [InlineData("các nhiệm vụ tại mục 2 phần II Kế hoạch này", "II/2")]
    [InlineData("nhiệm vụ nêu tại Mục III Kế hoạch này", "III")]
    [InlineData("nhiệm vụ tại Mục II và Mục III của Kế hoạch này", "II", "III")]
    [InlineData("các nhiệm vụ tại Mục IV nêu trên", "C/IV")]
    [InlineData("theo quy định tại Điều 2 Quyết định này", "Điều 2")]
    [InlineData("Phụ lục II kèm theo", "PLII")]
    [InlineData("chi tiết tại Phụ lục II Kế hoạch này", "PLII")]
    [InlineData("các nội dung tại khoản 9 Mục VI Kế hoạch này", "khoản 9 Mục VI Kế hoạch này")]
    [InlineData("biểu mẫu theo Phụ lục 5 ban hành và phụ lục 1 đính kèm", "phụ lục 1")]
    public void In_PartOfThePlan_GivesItsPlace(string text, params string[] targets) => Assert.Equal(targets, Targets("X", text));

    [Theory]
    [InlineData("điểm 2.3 khoản 2, mục II Kế hoạch số 158-KH/TU")]
    [InlineData("Mục II Nghị quyết số 57-NQ/TW")]
    [InlineData("khoản 2, Mục II, Nghị định số 30/2020/NĐ-CP")]
    [InlineData("theo Phụ lục II kèm theo Nghị định số 30/2020/NĐ-CP")]
    [InlineData("khoản 2 Điều 5 Luật Đất đai")]
    [InlineData("các mục tiêu của Chương trình và phần mềm dùng chung")]
    public void In_PartOfAnotherDocument_GivesNothing(string text) => Assert.Empty(Targets("X", text));

    [Fact]
    public void In_PlanOfParts_MeansTheSectionOfTheSamePart() => Assert.Equal(["A/II/1"], Targets("A/II/4", "theo khoản 1 Mục II Kế hoạch này"));

    private static IEnumerable<string> Targets(string at, string text) => InternalReferences.In(Place.Parse(at), text, Places).SelectMany(reference => reference.Targets);
}
