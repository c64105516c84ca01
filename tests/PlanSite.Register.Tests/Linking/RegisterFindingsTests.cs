using PlanSite.Register.Citations;
using PlanSite.Register.Findings;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Tests.Linking;

public sealed class RegisterFindingsTests
{
    private static readonly PlanTask Work = Example.Task("II/1", (Role.Lead, "Sở Tài chính"));

    [Fact]
    public void Check_PlanWithoutTasks_IsShown() =>
        Assert.Equal(FindingCode.PlanWithoutTasks, Assert.Single(Example.Only(Example.Plan("1/KH-UBND") with { Tasks = [] }).Findings).Code);

    [Fact]
    public void Check_RelationToADocumentThatIsNotCited_IsShown()
    {
        var plan = Example.Plan("1/KH-UBND", Work) with
        {
            Citations = [Example.Cite("51-KH/TU")],
            Relations = [RelationTo("51-KH/TU"), RelationTo("5155-KH/TU")],
        };

        var finding = Assert.Single(Example.Only(plan).Findings);

        Assert.Equal(FindingCode.RelationNotCited, finding.Code);
        Assert.Equal(["5155-KH/TU"], finding.Arguments);
    }

    [Fact]
    public void Check_TwoPlansOfOneNumber_NameEachOther()
    {
        var first = Example.Plan("1/KH-UBND", Work);
        Assert.True(Plans.PlanId.TryParse("tra-vinh/ban-sao", out var copy));

        var plans = Example.Link([], first, first with { Id = copy }).Plans;

        Assert.All(plans, plan => Assert.Contains(plan.Findings, finding => finding.Code == FindingCode.DuplicateNumber));
        Assert.Contains(plans[1].Findings, finding => finding.Arguments.Contains("tra-vinh/1-kh-ubnd"));
    }

    private static Relation RelationTo(string number) => new(RelationType.CarriesOut, number, DocumentId.OfNumber(number, Example.Province), At: null);
}
