using PlanSite.Content.Tests.Samples;
using PlanSite.Register.Agencies;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;

namespace PlanSite.Content.Tests.Plans;

public sealed class PlanReaderTests
{
    private static readonly Agency Department = new()
    {
        Id = AgencyId.Of("Trà Vinh", "Sở Nội vụ"), Name = "Sở Nội vụ", Jurisdiction = "Trà Vinh", Type = AgencyType.State,
    };

    [Theory]
    [InlineData("kind: Kế hoạch\n", "", "field-missing plan.md(2,1)")]
    [InlineData("title: Về việc rà soát\n", "title: null\n", "field-missing plan.md(3,8)")]
    [InlineData("title:", "title: \"", "broken-yaml plan.md(3,8)")]
    [InlineData("title:", "titel: x\ntitle:", "field-unknown plan.md(3,1)")]
    [InlineData("title:", "kind: x\ntitle:", "broken-yaml plan.md(3,1)")]
    [InlineData("title:", "date: 5/10/2022\ntitle:", "date-form plan.md(3,7)")]
    [InlineData("title:", "date: 2022-02-30\ntitle:", "date-impossible plan.md(3,7)")]
    [InlineData("title:", "year: '22'\ntitle:", "value-invalid plan.md(3,7)")]
    [InlineData("title:", "date: 2022-10-05\nupdated: 2022-10-04\ntitle:", "updated-before-date plan.md(4,10)")]
    [InlineData("title:", "updated: 2021-12-31\nyear: 2022\ntitle:", "updated-before-date plan.md(3,10)")]
    [InlineData("title:", "updated: 3/5\ntitle:", "value-invalid plan.md(3,10)")]
    [InlineData("title:", "recipients: Lưu VT\ntitle:", "list-expected plan.md(3,13)")]
    [InlineData("title:", "recipients:\n  - a: b\ntitle:", "list-item-invalid plan.md(4,5)")]
    [InlineData("title:", "recipients:\n  Lưu: VT\ntitle:", "list-item-invalid plan.md(4,3)")]
    [InlineData("title:", "signer: [a]\ntitle:", "text-expected plan.md(3,9)")]
    [InlineData("title:", "from-editor: [dates]\ntitle:", "value-misspelt plan.md(3,15)")]
    [InlineData("title:", "from-editor: [date, plan]\ntitle:", "value-invalid plan.md(3,21)")]
    [InlineData("title:", "relations:\n  - type: follows\n    number: 1-KL/TW\ntitle:", "value-invalid plan.md(4,11)")]
    [InlineData("title:", "relations:\n  - type: replaces\ntitle:", "field-missing plan.md(4,5)")]
    [InlineData("title:", "relations:\n  - type: replaces\n    number: 1-KL/TW\n    at: II\ntitle:", "unknown-place plan.md(6,9)")]
    [InlineData("seeds/a.txt", "seeds/b.txt", "source-missing plan.md(5,9)")]
    [InlineData("seeds/a.txt", "../secret.txt", "value-invalid plan.md(5,9)")]
    [InlineData("seeds/a.txt", "/etc/passwd", "value-invalid plan.md(5,9)")]
    [InlineData("---\nkind", "kind", "front-matter-missing plan.md(1,1)")]
    [InlineData("\n---\n", "\n", "front-matter-missing plan.md(1,1)")]
    [InlineData("2. Báo cáo.", "[^1]: Chú thích", "footnote-unmarked plan.md(12,1)")]
    [InlineData("2. Báo cáo.", "[^1]:", "value-invalid plan.md(12,1)")]
    [InlineData("2. Báo cáo.", "  {I//2} Báo cáo.", "value-invalid plan.md(12,3)")]
    public void Read_MistakeInText_SaysWhere(string good, string bad, string expected)
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.Text.Replace(good, bad, StringComparison.Ordinal));

        Assert.Equal([expected], TestContent.Shown(reading.Findings));
    }

    [Theory]
    [InlineData("- place: I/1\n  assignments:\n    - agency: Sở Nội vụ\n", "field-missing tasks.yml(3,7)")]
    [InlineData("- place: I/1\n  assignments:\n    - agency: Sở Nội vụ\n      role: boss\n", "value-invalid tasks.yml(4,13)")]
    [InlineData("- place: I/1\n  assignments:\n    - agency: Sở Nội vụ\n      role: lead\n      at: II\n", "unknown-place tasks.yml(5,11)")]
    [InlineData("- place: I/1\n  assignments:\n    - agency: SNV\n      role: lead\n      agency-id: tra-vinh/so-noi-v\n", "unknown-agency-id tasks.yml(5,18)")]
    [InlineData("- place: I/1\n  assignments:\n    - agency: SNV\n      role: lead\n      agency-id: Sở Nội vụ\n", "agency-name-for-id tasks.yml(5,18)")]
    [InlineData("- place: I/1\n  assignments:\n    - agency: Sở Y tế\n      role: lead\n    - agency: Sở  Y tế\n      role: lead\n", "unknown-agency tasks.yml(3,15)")]
    [InlineData("- place: I/1\n  deadlines:\n    - text: quý I\n      kind: soon\n", "value-invalid tasks.yml(4,13)")]
    [InlineData("- place: I/1\n  deadlines:\n    - kind: by\n      inferred: có\n", "field-missing tasks.yml(3,7)|value-invalid tasks.yml(4,17)")]
    [InlineData("- place: I/1\n  deadlines:\n    - text: hằng năm\n      kind: recurring\n      rule: FREQ=YEARLY;BYMONTH=13\n", "rule-invalid tasks.yml(5,13)")]
    [InlineData("- place: I/3\n", "unknown-place tasks.yml(1,10)")]
    [InlineData("- place: title\n", "task-outside-text tasks.yml(1,10)")]
    [InlineData("- place: I/1\n- place: I/1\n", "duplicate-task tasks.yml(2,10)")]
    [InlineData("- text: a\n", "field-missing tasks.yml(1,3)|field-unknown tasks.yml(1,3)")]
    [InlineData("- place: I/1\n  assignments:\n    agency: Sở Nội vụ\n", "entries-expected tasks.yml(3,5)")]
    [InlineData("- I/1\n", "entries-expected tasks.yml(1,3)")]
    [InlineData("place: I/1\n", "entries-expected tasks.yml(1,1)")]
    [InlineData("- place: &a I/1\n", "broken-yaml tasks.yml(1,10)")]
    [InlineData("- place: *a\n", "broken-yaml tasks.yml(1,10)")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]", "broken-yaml tasks.yml(1,17)")]
    [InlineData("- place: I/1\n---\n- place: I/2\n", "broken-yaml tasks.yml(2,1)")]
    [InlineData("- place: I/1\n assignments: x\n", "broken-yaml tasks.yml(2,2)")]
    public void Read_MistakeInTasks_SaysWhere(string tasks, string expected)
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.Text, tasks, "", Department);

        Assert.Equal(expected.Split('|'), TestContent.Shown(reading.Findings));
    }

    [Theory]
    [InlineData("citations:\n  - number: 1-KL/TW\n", "field-missing citations.yml(2,5)")]
    [InlineData("citations:\n  - kind: Kết luận\n", "field-missing citations.yml(2,5)")]
    [InlineData("citations:\n  - kind: Kết luận\n    document: Kết luận 1\n", "value-invalid citations.yml(3,15)")]
    [InlineData("citations:\n  - number: 1-KL/TW\n    kind: Kết luận\n    dates: [2022-01-01, 2022-13-01]\n", "date-impossible citations.yml(4,25)")]
    [InlineData("citations:\n  - number: 1-KL/TW\n    kind: Kết luận\n    places: [title, I/9]\n", "unknown-place citations.yml(4,21)")]
    [InlineData("internal-references:\n  - at: I/9\n    text: khoản 1\n    targets: [I/1]\n", "unknown-place citations.yml(2,9)")]
    [InlineData("references: []\n", "field-unknown citations.yml(1,1)")]
    public void Read_MistakeInCitations_SaysWhere(string citations, string expected)
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.Text, "", citations);

        Assert.Equal([expected], TestContent.Shown(reading.Findings));
    }

    [Fact]
    public void Read_MistakesInAllFiles_ReportsThemAll()
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.Text.Replace("title:", "titel:", StringComparison.Ordinal), "- place: [", "citations: 1");

        Assert.Null(reading.Value);
        Assert.Equal(
            ["broken-yaml tasks.yml(2,1)", "entries-expected citations.yml(1,12)", "field-missing plan.md(2,1)", "field-unknown plan.md(3,1)"],
            TestContent.Shown(reading.Findings).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_UnknownPlace_SuggestsTheNearestAndLeavesOutOnlyThatTask()
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.Text, "- place: I.1\n- place: I/2\n");

        Assert.Equal(["I.1", " (→ I/1?)"], Assert.Single(reading.Findings).Arguments);
        Assert.Equal(Place.Parse("I/2"), Assert.Single(reading.Value!.Tasks).Place);
    }

    [Fact]
    public void Read_TaskListedTwice_NamesTheFirstLine()
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.Text, "# ghi chú\n- place: I/1\n- place: I/2\n- place: I/1\n");

        Assert.StartsWith("the task 'I/1' is in this file already, at line 2;", Assert.Single(reading.Findings).English, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ColonInATextWithoutQuotes_AsksForQuotesThere()
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.Text.Replace("Về việc rà soát", "Về việc: rà soát", StringComparison.Ordinal));

        var finding = Assert.Single(reading.Findings);
        Assert.Equal(["broken-yaml plan.md(3,15)"], TestContent.Shown([finding]));
        Assert.Contains("put a value that holds a colon in double quotes", finding.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "file-missing")]
    [InlineData("- id: [", "broken-yaml")]
    [InlineData("id: a", "entries-expected")]
    public void Read_AgencyRegisterThatCannotBeRead_HidesNoMistakeBehindUnknownAgencies(string? agencies, string mistake)
    {
        using var content = new TestContent();
        if (agencies is not null) content.Write("agencies.yml", agencies);
        content.Read(SmallPlan.Text, "- place: I/1\n  assignments:\n    - agency: Sở Y tế\n      role: lead\n      agency-id: tra-vinh/so-y-te\n    - agency: Sở Nội vụ\n      role: lead\n");

        var register = content.Folder.ReadAgencies();

        Assert.Contains(TestContent.Shown(register.Findings), shown => shown.StartsWith(mistake, StringComparison.Ordinal));
        Assert.Empty(content.Folder.ReadPlan(content.Folder.FindPlans()[0], register.Value!).Findings);
    }

    [Fact]
    public void Read_EmptyAgencyRegister_KnowsNoAgency()
    {
        using var content = new TestContent();
        content.Write("agencies.yml", "");
        content.Read(SmallPlan.Text, "- place: I/1\n  assignments:\n    - agency: Sở Y tế\n      role: lead\n");

        var reading = content.Folder.ReadPlan(content.Folder.FindPlans()[0], content.Folder.ReadAgencies().Value!);

        Assert.Equal(["unknown-agency tasks.yml(3,15)"], TestContent.Shown(reading.Findings));
    }

    [Fact]
    public void Read_PlanInTheFolderOfAnotherJurisdiction_SaysHowToRenameIt()
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.Text.Replace("Trà Vinh", "An Giang", StringComparison.Ordinal));

        var finding = Assert.Single(reading.Findings);
        Assert.Equal(["folder-jurisdiction plan.md(4,15)"], TestContent.Shown([finding]));
        Assert.Equal((Severity.Warning, "An Giang|tra-vinh|an-giang"), (finding.Severity, string.Join('|', finding.Arguments)));
        Assert.NotNull(reading.Value);
    }

    [Fact]
    public void Read_UnnamedGroup_IsNoUnknownAgency()
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.Text, "- place: I/1\n  assignments:\n    - agency: các cơ quan liên quan\n      role: coordinate\n");

        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("role: chủ chì", "chủ trì")]
    [InlineData("role: phoi hop", "phối hợp")]
    [InlineData("role: Lead", "lead")]
    [InlineData("role: giám sat", "giám sát")]
    [InlineData("role: lead\n      from: sections", "section")]
    public void Read_MisspeltValue_SuggestsWhatWasMeant(string fields, string meant)
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.Text, $"- place: I/1\n  assignments:\n    - agency: Sở Nội vụ\n      {fields}\n", "", Department);

        var finding = Assert.Single(reading.Findings);
        Assert.Equal(FindingCode.ValueMisspelt, finding.Code);
        Assert.Equal(meant, finding.Arguments[3]);
    }

    [Fact]
    public void Read_ValueThatIsNearNone_ListsTheValuesInBothLanguages()
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.Text, "- place: I/1\n  deadlines:\n    - text: quý I\n      kind: xx\n");

        Assert.StartsWith($"'xx' is not a valid value of 'kind'; expected by ({Vocabulary.Of(DeadlineKind.By)}); within ({Vocabulary.Of(DeadlineKind.Within)});", Assert.Single(reading.Findings).English, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_VietnameseWordsForValues_AreUnderstood()
    {
        using var content = new TestContent();
        var reading = content.Read(
            SmallPlan.Text,
            "- place: I/1\n  assignments:\n    - agency: Sở Nội vụ\n      role: Chủ trì\n    - agency: Sở Nội vụ\n      role: chỉ đạo\n      from: do biên tập viên ghi\n",
            "",
            Department);

        Assert.Empty(reading.Findings);
        Assert.Equal([(Role.Lead, Origin.Own), (Role.Direct, Origin.Editor)], reading.Value!.Tasks[0].Assignments.Select(one => (one.Role, one.From)));
    }

    [Fact]
    public void Read_TasksInAnyOrder_GivesDocumentOrder()
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.Text, "- place: I/2\n- place: I/1\n");

        Assert.Equal(["I/1", "I/2"], reading.Value!.Tasks.Select(task => task.Place.ToString()));
    }

    [Fact]
    public void Read_Unit_KnowsWhereItStandsInTheFile()
    {
        using var content = new TestContent();
        var units = content.Read(SmallPlan.Text).Value!.Units;

        Assert.Equal(new SourcePosition("content/plans/tra-vinh/1/plan.md", 12, 1), units[2].Position);
    }

    [Fact]
    public void Read_WindowsLineEnds_GivesTheSamePlan()
    {
        using var content = new TestContent();
        var expected = PlanJson.Of(content.Read(SmallPlan.Text).Value!);

        var reading = content.Read(SmallPlan.Text.ReplaceLineEndings("\r\n"), "- place: I/9\r\n");

        Assert.Equal(expected, PlanJson.Of(reading.Value! with { Tasks = [] }));
    }

    [Fact]
    public void Read_DecomposedText_GivesComposedText()
    {
        using var content = new TestContent();
        var reading = content.Read(SmallPlan.Text.Normalize(System.Text.NormalizationForm.FormD));

        Assert.Equal("NHIỆM VỤ", reading.Value!.Units[0].Heading!.Text);
        Assert.Equal("Trà Vinh", reading.Value.Head.Jurisdiction);
    }

    [Fact]
    public void Read_FilesMissing_ReportsEach()
    {
        using var content = new TestContent();
        content.Write("plans/tra-vinh/1/plan.md", SmallPlan.Text);

        var reading = content.ReadOnly();

        Assert.Null(reading.Value);
        Assert.Equal(["file-missing citations.yml", "file-missing tasks.yml", "plan-files-missing tasks.yml"], TestContent.Shown(reading.Findings));
        Assert.Equal("content/plans/tra-vinh/1", Assert.Single(reading.Findings[^1].Arguments));
    }

    [Fact]
    public void Read_FileInAnotherEncoding_ReportsIt()
    {
        using var content = new TestContent();
        content.Read(SmallPlan.Text);
        File.WriteAllBytes(Path.Combine(content.Folder.FindPlans()[0].Path, "plan.md"), [0x2D, 0xFF, 0xFE, 0xD0]);

        Assert.Equal(["file-unreadable plan.md(1,2)"], TestContent.Shown(content.ReadOnly().Findings));
    }
}
