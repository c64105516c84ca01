using PlanSite.Content.Tests.Samples;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;
using PlanSite.Register.Readings;

namespace PlanSite.Content.Tests.Plans;

public sealed class DoubtCommentTests
{
    private const string Folder = "plans/tra-vinh/66-kh-ubnd/";

    private static readonly Reading Doubt = new(ReadingReason.NameOpenEnd, 0.5);

    private static readonly Plan Doubted = SamplePlan.Plan with
    {
        Head = SamplePlan.Plan.Head with { Readings = new Dictionary<string, Reading> { ["issuer"] = Doubt, ["date"] = Doubt with { Confidence = 0.99 } } },
        Tasks =
        [
            .. SamplePlan.Plan.Tasks.Select(task => task with
            {
                Reading = Doubt,
                Assignments = [.. task.Assignments.Select(one => one with { Reading = Doubt })],
                Deadlines = [.. task.Deadlines.Select(one => one with { Reading = Doubt })],
            }),
        ],
        Citations = [.. SamplePlan.Plan.Citations.Select(one => one with { Reading = Doubt })],
    };

    [Fact]
    public void Write_DoubtfulValues_AsksAboveEachToConfirmIt()
    {
        using var content = Written(Doubted);

        Assert.Contains(
            """

            # Giao Sở Nội vụ theo dõi, đôn đốc.
            # cần xem lại: tên cơ quan không rõ ranh giới
            - place: III/¶1
              assignments:
                # cần xem lại: tên cơ quan không rõ ranh giới
                - agency: Sở Nội vụ
                  role: monitor
              deadlines:
                # cần xem lại: tên cơ quan không rõ ranh giới
                - text: 
            """.TrimEnd(),
            content.Text(Folder + "tasks.yml"),
            StringComparison.Ordinal);
        Assert.Contains("  # cần xem lại: tên cơ quan không rõ ranh giới\n  - number: 30/NQ-CP\n", content.Text(Folder + "citations.yml"), StringComparison.Ordinal);
        Assert.Contains("# cần xem lại: tên cơ quan không rõ ranh giới\nissuer: ", content.Text(Folder + "plan.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ValuesInNoDoubt_SaysNothing()
    {
        using var content = Written(SamplePlan.Plan with { Head = SamplePlan.Plan.Head with { Readings = new Dictionary<string, Reading> { ["date"] = Doubt with { Confidence = 0.99 } } } });

        Assert.DoesNotContain("# cần xem lại", content.Text(Folder + "plan.md") + content.Text(Folder + "tasks.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WithDoubts_GivesWhatAPersonConfirmed()
    {
        using var content = Written(Doubted);

        Assert.Equal(PlanJson.Of(SamplePlan.Plan), PlanJson.Of(content.ReadOnly().Value!));
    }

    [Fact]
    public void Read_WithDoubts_CountsThemInEveryFile()
    {
        using var content = Written(Doubted);

        var open = content.ReadOnly().Findings.Where(finding => finding.Code == FindingCode.OpenDoubts).ToList();

        Assert.Equal(["citations.yml", "plan.md", "tasks.yml"], open.Select(finding => Path.GetFileName(finding.Position!.File)).Order(StringComparer.Ordinal));
        Assert.All(open, finding =>
        {
            var lines = content.Text(Folder + Path.GetFileName(finding.Position!.File)).Split('\n');
            Assert.StartsWith("# cần xem lại", lines[finding.Position.Line - 1].TrimStart(), StringComparison.Ordinal);
            Assert.Equal(finding.Arguments[0], lines.Count(line => line.TrimStart().StartsWith("# cần xem lại", StringComparison.Ordinal)).ToString(System.Globalization.CultureInfo.InvariantCulture));
        });
    }

    [Fact]
    public void Read_WithTheCommentsDeleted_GivesTheSame()
    {
        using var content = Written(Doubted);
        foreach (var file in new[] { "plan.md", "tasks.yml", "citations.yml" })
            content.Write(Folder + file, string.Join('\n', content.Text(Folder + file).Split('\n').Where(line => !line.TrimStart().StartsWith("# cần xem lại", StringComparison.Ordinal))));

        var reading = content.ReadOnly();

        Assert.Equal(PlanJson.Of(SamplePlan.Plan), PlanJson.Of(reading.Value!));
        Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCode.OpenDoubts);
    }

    private static TestContent Written(Plan plan)
    {
        var content = new TestContent();
        new PlanWriter(content.Folder).Write(plan, []);
        return content;
    }
}
