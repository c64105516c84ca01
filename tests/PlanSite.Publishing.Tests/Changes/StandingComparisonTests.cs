using PlanSite.Publishing.Changes;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Register.Citations;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Tests.Changes;

public sealed class StandingComparisonTests
{
    [Theory]
    [InlineData(RelationType.Replaces, nameof(PlanChangeKind.Replaced))]
    [InlineData(RelationType.Amends, nameof(PlanChangeKind.Amended))]
    public void Changes_OfAPlanThatAnotherOneChanges_NameThatOne(RelationType type, string kind)
    {
        var change = Assert.Single(Changes(type, Before([])));

        Assert.Equal((kind, "tra-vinh/66-kh-ubnd"), (change.Kind.ToString(), change.Plan));
        Assert.Equal([new PlanReference("tra-vinh/9-kh-ubnd", "Kế hoạch số 9/KH-UBND (Trà Vinh)")], change.By);
    }

    [Fact]
    public void Changes_OfWhatWasToldBefore_AreNone() => Assert.Empty(Changes(RelationType.Replaces, Before(["tra-vinh/9-kh-ubnd"])));

    [Fact]
    public void Changes_SinceASiteThatDoesNotTell_AreNone() => Assert.Empty(Changes(RelationType.Replaces, Before(null)));

    private static PublishedPlan Before(string[]? by) => new("tra-vinh/66-kh-ubnd", "Kế hoạch", "66/KH-UBND", "Trà Vinh", "x", []) { ReplacedBy = by, AmendedBy = by };

    private static IEnumerable<PlanChange> Changes(RelationType type, PublishedPlan before)
    {
        var later = Example.Plan("9/KH-UBND") with { Relations = [new Relation(type, "66/KH-UBND", DocumentId.OfNumber("66/KH-UBND", "Trà Vinh"), null)] };
        var register = Example.Site(null, Example.Plan(), later).Register;
        return new StandingComparison(Words.BuiltIn).Changes(before, register.Find(PlanId.Of("Trà Vinh", "66/KH-UBND"))!);
    }
}
