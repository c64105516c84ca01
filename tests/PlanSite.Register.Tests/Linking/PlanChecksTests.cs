using System.Text.Json;
using PlanSite.Register.Citations;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Tests.Linking;

public sealed class PlanChecksTests
{
    [Theory]
    [InlineData("I,II,IV", "IV: Mục III missing: the document goes from II to IV")]
    [InlineData("I,I/1,I/2,I/5", "I/5: khoản 3, 4 missing: the document goes from 2 to 5")]
    [InlineData("I,I/1,I/9", "I/9: khoản 2 – 8 missing: the document goes from 1 to 9")]
    [InlineData("I/1/1.1,I/1/1.3", "I/1/1.3: điểm 1.2 missing: the document goes from 1.1 to 1.3")]
    [InlineData("I/a,I/b,I/c,I/d,I/e", "I/e: điểm đ missing: the document goes from d to e")]
    [InlineData("A,B,D", "D: Phần C missing: the document goes from B to D")]
    [InlineData("Điều 1,Điều 3", "Điều 3: Điều 2 missing: the document goes from Điều 1 to Điều 3")]
    [InlineData("PL,PL/I,PL/I/1,PL/I/3", "PL/I/3: số 2 missing: the document goes from 1 to 3")]
    [InlineData("PLI,PLIII", "PLIII: PLII missing: the document goes from PLI to PLIII")]
    public void Check_MissingLabel_IsNamed(string places, string expected) =>
        Assert.Equal([expected], Of(FindingCode.LabelsJump, places).Select(finding => $"{finding.Place}: {finding.English}"));

    [Theory]
    [InlineData("I,I/1,I/2,II,II/1,II/2,III")]
    [InlineData("I/a,I/b,I/c,I/d,I/đ,I/e,I/g,I/h,I/i,I/k,I/l")]
    [InlineData("I/1,I/1/1.1,I/1/1.2,I/2,I/2/2.1,I/2/2.1/2.1.1,I/2/2.1/2.1.2")]
    [InlineData("I/9,I/10,I/10~2,I/11")]
    [InlineData("I/1,I/2,I/3,I/1~2,I/2~2,I/3~2,I/4")]
    [InlineData("I/-1,I/-2,I/¶1,I/¶2,I/-3")]
    [InlineData("Điều 1,Điều 2,I,II,PL,PL/A,PL/B")]
    [InlineData("IV,V")]
    [InlineData("I/1,II/3")]
    public void Check_LabelsThatFollowEachOther_HaveNoJump(string places) =>
        Assert.Empty(Of(FindingCode.LabelsJump, places));

    [Fact]
    public void Check_SectionsOfTheFivePlans_JumpOnceAndRepeatOnce()
    {
        var findings = Enumerable.Range(0, 5).SelectMany(number =>
            Example.Only(Example.PlanOf(LabelledSections($"00{number}.json"))).Findings, (number, finding) => $"00{number} {finding.Place} {finding.English}");

        Assert.Equal(
            ["000 IV Mục III missing: the document goes from II to IV", "003 III/10~2 the label 10 is printed 2 times among siblings"],
            findings);
    }

    [Fact]
    public void Check_LabelPrintedAgain_IsReportedOnceWithItsCount()
    {
        var finding = Assert.Single(Of(FindingCode.LabelRepeated, "III,III/10,III/10~2,III/10~3,II/10"));

        Assert.Equal("III/10~2", finding.Place.ToString());
        Assert.Equal(["10", "3"], finding.Arguments);
    }

    [Fact]
    public void Check_ReferenceToAPartThatIsNotThere_IsReportedAtTheReference()
    {
        var reference = new InternalReference(Place.Parse("II/2"), "theo phụ lục 1 đính kèm", ["phụ lục 1", "II/1", "preamble"]);

        var finding = Assert.Single(Example.Only(Example.PlanOf("II", "II/1", "II/2") with { InternalReferences = [reference] }).Findings);

        Assert.Equal((FindingCode.TargetMissing, "II/2"), (finding.Code, finding.Place.ToString()));
        Assert.Equal("Văn bản dẫn chiếu phụ lục 1 nhưng phần này không được đăng kèm kế hoạch", finding.Vietnamese);
    }

    [Fact]
    public void Check_TaskInWhichAllOnlyCoordinateOrMonitor_IsReported()
    {
        var entry = Example.Only(Example.Plan("1/KH-UBND", Example.Task("I/1", (Role.Coordinate, "Sở Y tế"), (Role.Monitor, "Sở Nội vụ")), Example.Task("I/2", (Role.Coordinate, "Sở Y tế"), (Role.Advise, "Sở Nội vụ"))));

        Assert.Equal([(FindingCode.TaskWithoutDoer, "I/1")], entry.Findings.Select(finding => (finding.Code, finding.Place.ToString()!)));
    }

    [Fact]
    public void Check_TaskThatNobodyIsGiven_IsReported()
    {
        var entry = Example.Only(Example.Plan("1/KH-UBND", Example.Task("I/1"), Example.Task("I/2", (Role.Implement, "các cơ quan liên quan"))));

        Assert.Equal([(FindingCode.TaskWithoutAgency, "I/1")], entry.Findings.Select(finding => (finding.Code, finding.Place.ToString()!)));
    }

    [Theory]
    [InlineData("2022-05-01", "2022-04-01", "01/05/2022 > 01/04/2022")]
    [InlineData(null, "2222-12-31", "31/12/2222")]
    [InlineData("1922-01-01", "2022-12-31", "01/01/1922")]
    public void Check_DatesThatCannotBe_AreShown(string? start, string? end, string dates)
    {
        var finding = Assert.Single(WithDeadline(start, end, inferred: true));

        Assert.Equal(FindingCode.DeadlineImpossible, finding.Code);
        Assert.Equal(["trước ngày", dates], finding.Arguments);
    }

    [Theory]
    [InlineData("2018-01-01", "2050-12-31")]
    [InlineData("2022-10-05", "2022-10-05")]
    [InlineData(null, null)]
    [InlineData("2022-10-05", null)]
    public void Check_DatesThatCanBe_AreNoFinding(string? start, string? end) => Assert.Empty(WithDeadline(start, end, inferred: false));

    [Fact]
    public void Check_YearTakenFromThePlan_IsSaid() =>
        Assert.Equal(FindingCode.DeadlineInferred, Assert.Single(WithDeadline(null, "2022-11-30", inferred: true)).Code);

    [Theory]
    [InlineData("Năm học 2025-2026", FindingCode.DeadlineSchoolYear)]
    [InlineData("đầu năm học mới", FindingCode.DeadlineInferred)]
    public void Check_SchoolYear_IsNotSaidToPrintNoYear(string text, FindingCode code) =>
        Assert.Equal(code, Assert.Single(WithDeadline("2025-01-01", "2026-12-31", inferred: true, text)).Code);

    [Fact]
    public void Findings_StandInDocumentOrder()
    {
        var plan = Example.PlanOf("II", "IV", "II/10", "II/9", "IV/1") with
        {
            Tasks = [Example.Task("II/9"), Example.Task("II/10")],
            InternalReferences =
            [
                new InternalReference(Place.Parse("IV/1"), "phụ lục 1", ["phụ lục 1"]),
                new InternalReference(Place.Preamble, "phụ lục 2", ["phụ lục 2"]),
            ],
        };

        Assert.Equal(["preamble", "IV", "II/10", "II/9", "IV/1"], Example.Only(plan).Findings.Select(finding => finding.Place.ToString()));
    }

    private static IEnumerable<Finding> Of(FindingCode code, string places) =>
        Example.Only(Example.PlanOf(places.Split(','))).Findings.Where(finding => finding.Code == code);

    private static string[] LabelledSections(string file)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "labels", file)));
        return [.. labels.RootElement.GetProperty("sections").EnumerateArray().Select(section => section.GetProperty("place").GetString()!)];
    }

    private static IReadOnlyList<Finding> WithDeadline(string? start, string? end, bool inferred, string text = "trước ngày")
    {
        var deadline = new Deadline { Text = text, Kind = DeadlineKind.Range, Start = Day(start), End = Day(end), Inferred = inferred };
        return Example.Only(Example.Plan("1/KH-UBND", Example.Task("I/1", (Role.Lead, "Sở Tài chính")) with { Deadlines = [deadline] })).Findings;
    }

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
}
