using PlanSite.Register.Deadlines;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Tests.Linking;

public sealed class WordChecksTests
{
    private static readonly PlanTask Work = Example.Task("II/1", (Role.Lead, "Sở Tài chính"));

    [Fact]
    public void Check_AgencyThatTheTextDoesNotPrint_IsShown()
    {
        var finding = Assert.Single(FindingsOf(Work, "Sở Nội vụ chủ trì."));

        Assert.Equal(FindingCode.WordsNotFound, finding.Code);
        Assert.Equal(["Sở Tài chính", "II/1"], finding.Arguments);
        Assert.Equal(Place.Parse("II/1"), finding.Place);
    }

    [Theory]
    [InlineData("Giao sở tài chính chủ trì.")]
    [InlineData("Giao Sở  Tài chính, chủ trì.")]
    public void Check_AgencyInAnotherCaseOrSpacing_IsFound(string text) => Assert.Empty(FindingsOf(Work, text));

    [Fact]
    public void Check_AgencyOfTheHeadingAbove_IsFound()
    {
        var plan = PlanWith(Work, "Chủ trì việc này.") with
        {
            Units =
            [
                new Unit { Place = Place.Parse("II"), Heading = Paragraph.Plain("Sở Tài chính") },
                new Unit { Place = Place.Parse("II/1"), Paragraphs = [Paragraph.Plain("Chủ trì việc này.")] },
            ],
        };

        Assert.Empty(Example.Only(plan).Findings);
    }

    [Fact]
    public void Check_AgencyInACellOfTheRow_IsFound()
    {
        var plan = PlanWith(Work, "Rà soát.");

        Assert.Empty(Example.Only(plan with { Units = [plan.Units[0] with { Cells = [new Cell("Cơ quan chủ trì", Paragraph.Plain("Sở Tài chính"))] }] }).Findings);
    }

    [Theory]
    [InlineData("nt", "Cơ quan chủ trì", 0)]
    [InlineData("//", "Cơ quan chủ trì", 0)]
    [InlineData("Như trên", "Cơ quan phối hợp", 1)]
    [InlineData("Sở Nội vụ", "Cơ quan chủ trì", 1)]
    public void Check_CellThatMeansTheOneAbove_IsLookedUpThere(string below, string column, int findings)
    {
        var plan = PlanWith(Work, "Rà soát.");
        var above = plan.Units[0] with { Place = Place.Parse("II/2"), Cells = [new Cell("Cơ quan chủ trì", Paragraph.Plain("Sở Tài chính"))] };

        Assert.Equal(findings, Example.Only(plan with { Units = [above, plan.Units[0] with { Cells = [new Cell(column, Paragraph.Plain(below))] }] }).Findings.Count(finding => finding.Code == FindingCode.WordsNotFound));
    }

    [Fact]
    public void Check_TimeThatTheTextDoesNotPrint_IsShown()
    {
        var task = Work with { Deadlines = [new Deadline { Text = "trước ngày 30/6/2022", Kind = DeadlineKind.By, End = new DateOnly(2022, 6, 30) }] };

        Assert.Equal(FindingCode.WordsNotFound, Assert.Single(FindingsOf(task, "Sở Tài chính hoàn thành trước ngày 30/9/2022.")).Code);
    }

    [Fact]
    public void Check_WhatAnEditorEntered_IsNotLookedFor()
    {
        var task = Work with { Assignments = [.. Work.Assignments.Select(one => one with { From = Origin.Editor })] };

        Assert.Empty(FindingsOf(task, "Không ghi cơ quan."));
    }

    private static IReadOnlyList<Finding> FindingsOf(PlanTask task, string text) => Example.Only(PlanWith(task, text)).Findings;

    private static Plan PlanWith(PlanTask task, string text) =>
        Example.Plan("1/KH-UBND", task) with { Units = [new Unit { Place = task.Place, Paragraphs = [Paragraph.Plain(text)] }] };
}
