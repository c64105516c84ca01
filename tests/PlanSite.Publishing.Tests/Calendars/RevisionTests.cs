using System.Globalization;
using PlanSite.Publishing.Tests.Data;
using PlanSite.Register.Citations;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Tests.Calendars;

public sealed class RevisionTests : IDisposable
{
    private static readonly Plan Old = Example.Plan(tasks: Example.Task("I/1", Example.By(2022, 12, 31)));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_PlanNobodyChanged_HasTheDayOfThePlan()
    {
        var lines = folder.PublishCalendars(Old);

        Assert.Contains("DTSTAMP:20221005T000000Z", lines);
        Assert.Contains("LAST-MODIFIED:20221005T000000Z", lines);
        Assert.Contains("SEQUENCE:0", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("STATUS", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_UpdatedPlan_HasThatDayAndAGreaterNumberEveryDay()
    {
        var before = folder.PublishCalendars(Old with { Head = Old.Head with { Updated = new DateOnly(2023, 1, 31) } });
        var after = folder.PublishCalendars(Old with { Head = Old.Head with { Updated = new DateOnly(2023, 2, 1) } });

        Assert.Contains("LAST-MODIFIED:20230201T000000Z", after);
        Assert.Equal(Sequence(before) + 1, Sequence(after));
    }

    [Fact]
    public void Write_PlanWhoseOwnDayIsCorrected_KeepsItsNumber()
    {
        var updated = Old with { Head = Old.Head with { Updated = new DateOnly(2023, 1, 31) } };

        Assert.Equal(Sequence(folder.PublishCalendars(updated)), Sequence(folder.PublishCalendars(updated with { Head = updated.Head with { Date = new DateOnly(2022, 11, 5) } })));
    }

    [Fact]
    public void Write_ReplacedPlan_IsCancelledAndSaysByWhat()
    {
        var lines = folder.PublishCalendars(Old, Changing(RelationType.Replaces, "99/KH-UBND"));

        Assert.Contains("STATUS:CANCELLED", lines);
        Assert.Contains("SUMMARY:(Đã được thay thế) Việc tại I/1", lines);
        Assert.Contains(lines, line => line.EndsWith(@"\nKế hoạch này đã được thay thế bởi: Kế hoạch số 99/KH-UBND (Trà Vinh)", StringComparison.Ordinal));
        Assert.Contains("LAST-MODIFIED:20240102T000000Z", lines);
        Assert.Contains("SEQUENCE:1", lines);
    }

    [Fact]
    public void Write_AmendedPlan_StaysAndSaysByWhat()
    {
        var lines = folder.PublishCalendars(Old, Changing(RelationType.Amends, "98/KH-UBND"), Changing(RelationType.Amends, "99/KH-UBND"));

        Assert.DoesNotContain("STATUS:CANCELLED", lines);
        Assert.Contains(lines, line => line.EndsWith(@"\nKế hoạch này đã được sửa đổi\, bổ sung bởi: Kế hoạch số 98/KH-UBND (Trà Vinh)\; Kế hoạch số 99/KH-UBND (Trà Vinh)", StringComparison.Ordinal));
        Assert.Contains("SEQUENCE:2", lines);
    }

    private static Plan Changing(RelationType type, string number)
    {
        var plan = Example.Plan(number);
        var id = DocumentId.OfNumber("66/KH-UBND", Example.Province);
        return plan with
        {
            Head = plan.Head with { Date = new DateOnly(2024, 1, 2) },
            Citations = [new Citation { Number = "66/KH-UBND", Kind = "Kế hoạch", DocumentId = id }],
            Relations = [new Relation(type, "66/KH-UBND", id, At: null)],
        };
    }

    private static int Sequence(IEnumerable<string> lines) => int.Parse(lines.First(line => line.StartsWith("SEQUENCE:", StringComparison.Ordinal))["SEQUENCE:".Length..], CultureInfo.InvariantCulture);
}
