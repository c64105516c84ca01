using PlanSite.Register.Citations;
using PlanSite.Register.Plans;

namespace PlanSite.Register.Tests.Linking;

public sealed class ReplacedPlanTests
{
    private static readonly DateOnly Of2022 = new(2022, 10, 5);
    private static readonly DateOnly Of2023 = new(2023, 3, 1);

    [Fact]
    public void ReplacedBy_PlanWhoseDateIsCited_IsTheOneReplaced()
    {
        var register = Example.Link([], Plan("a", Of2022), Plan("b", Of2023), Replacing(new DateOnly(2024, 1, 2), Of2022));

        Assert.Equal(["a"], register.Plans.Where(plan => plan.IsReplaced).Select(plan => plan.Id.Document));
    }

    [Fact]
    public void ReplacedBy_NoDateCited_IsTheLastOneBeforeTheReplacingPlan()
    {
        var register = Example.Link([], Plan("a", Of2022), Plan("b", Of2023), Plan("c", new DateOnly(2025, 1, 1)), Replacing(new DateOnly(2024, 1, 2)));

        Assert.Equal(["b"], register.Plans.Where(plan => plan.IsReplaced).Select(plan => plan.Id.Document));
    }

    [Fact]
    public void ReplacedBy_OtherDateCited_ReplacesNothing() =>
        Assert.DoesNotContain(Example.Link([], Plan("a", Of2022), Replacing(new DateOnly(2024, 1, 2), new DateOnly(2011, 12, 20))).Plans, plan => plan.IsReplaced);

    [Fact]
    public void ReplacedBy_OneTaskThatOrdersIt_ReplacesNothingYet()
    {
        var replacing = Replacing(new DateOnly(2024, 1, 2), Of2022);
        var register = Example.Link([], Plan("a", Of2022), replacing with { Relations = [replacing.Relations[0] with { At = Register.Places.Place.Parse("I/1") }] });

        Assert.DoesNotContain(register.Plans, plan => plan.IsReplaced);
    }

    private static Plan Plan(string id, DateOnly date)
    {
        var plan = Example.Plan("66/KH-UBND");
        return plan with { Id = PlanId.Of(Example.Province, id), Head = plan.Head with { Date = date } };
    }

    private static Plan Replacing(DateOnly date, params DateOnly[] cited)
    {
        var plan = Example.Plan("99/KH-UBND");
        var citation = Example.Cite("66/KH-UBND", dates: cited);
        return plan with
        {
            Head = plan.Head with { Date = date },
            Citations = [citation],
            Relations = [new Relation(RelationType.Replaces, "66/KH-UBND", citation.DocumentId, At: null)],
        };
    }
}
