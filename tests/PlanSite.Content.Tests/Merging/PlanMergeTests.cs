using PlanSite.Content.Merging;
using PlanSite.Register.Findings;

namespace PlanSite.Content.Tests.Merging;

public sealed class PlanMergeTests
{
    [Fact]
    public void Merge_CorrectionOfATaskThatMoved_MovesWithIt()
    {
        var merged = new MergeCase().Corrected("Văn phòng\n      role: lead", "Văn phòng\n      # theo thư ngày 3/2\n      role: advise").Inserted().Merge();

        Assert.Contains("# 3. Tập huấn nghiệp vụ …\n# cần xem lại: động từ đầu câu\n- place: I/3\n  assignments:\n    - agency: Văn phòng\n      # theo thư ngày 3/2\n      role: advise\n", merged.Files.Tasks, StringComparison.Ordinal);
        Assert.Contains("# 2. In ấn …\n- place: I/2\n\n# 3.", merged.Files.Tasks, StringComparison.Ordinal);
        Assert.Contains("places: [title, I/3, I/4]", merged.Files.Citations, StringComparison.Ordinal);
        Assert.Equal(["task-added p/tasks.yml(12,3) I/2"], Shown(merged));
        Assert.Equal(new MergeCounts(3, 1, 0, 0, 0), merged.Counts);
    }

    [Fact]
    public void Merge_PlacesInWhatPeopleWrote_AreRenamedToo()
    {
        var merged = new MergeCase().Corrected("at: I\n", "at: \"I/2\"  # không phải I\n").Inserted().Merge();

        Assert.Contains("      at: I/3  # không phải I\n", merged.Files.Tasks, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_LineThatBothChanged_KeepsMineAndShowsTheOther()
    {
        var merged = new MergeCase().Corrected("agency: Văn phòng\n      role: lead", "agency: Văn phòng\n      role: advise").Changed("agency: Văn phòng\n      role: lead", "agency: Văn phòng\n      role: direct").Merge();

        Assert.Contains("    - agency: Văn phòng\n      # Văn bản mới: role: direct\n      role: advise\n", merged.Files.Tasks, StringComparison.Ordinal);
        Assert.Equal(["task-changed p/tasks.yml(13,3) I/2", "import-conflict p/tasks.yml(16,7) "], Shown(merged));
        Assert.Equal(["role: advise", "role: direct"], merged.Findings[1].Arguments);
    }

    [Fact]
    public void Merge_CorrectionThatADocumentAgreedWith_StaysWhenALaterOneDoesNot()
    {
        const string Lead = "agency: Văn phòng\n      role: lead";
        const string Advise = "agency: Văn phòng\n      role: advise";
        var agreed = new MergeCase().Corrected(Lead, Advise).Changed(Lead, Advise);
        var second = agreed.Merge();
        var third = (agreed with { Base = second.Read, Mine = second.Files, New = new MergeCase().New }).Merge();
        var again = (agreed with { Base = second.Read, Mine = second.Files }).Changed("- agency: Sở Tài chính", "- agency: Công an tỉnh").Merge();

        Assert.Contains($"    - {Advise}\n", second.Files.Tasks, StringComparison.Ordinal);
        Assert.Equal(0, second.Counts.Conflicts);
        Assert.Contains("    - agency: Văn phòng\n      # Văn bản mới: role: lead\n      role: advise\n", third.Files.Tasks, StringComparison.Ordinal);
        Assert.Contains("import-conflict p/tasks.yml(16,7) ", Shown(third));
        Assert.DoesNotContain(AgreedByHand.Mark, third.Files.Tasks + third.Read.Tasks + again.Files.Tasks, StringComparison.Ordinal);
        Assert.Equal(1, again.Counts.Changed);
        Assert.Contains($"    - agency: Văn phòng\n      {AgreedByHand.Mark}\n      role: advise\n", again.Read.Tasks, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_AgencyThatPeopleAddedFirst_StaysWhenTheDocumentDropsIt()
    {
        const string Added = "      role: coordinate\n    - agency: Sở Y tế\n      role: coordinate\n";
        var second = new MergeCase().Corrected("      role: coordinate\n", Added).Changed("      role: coordinate\n", Added);
        var merged = second.Merge();
        var third = (second with { Base = merged.Read, Mine = merged.Files, New = new MergeCase().New }).Merge();

        Assert.Contains("- agency: Sở Y tế\n      role: coordinate\n", third.Files.Tasks, StringComparison.Ordinal);
        Assert.Equal(1, third.Counts.Conflicts);
    }

    [Fact]
    public void Merge_WithoutCorrections_KeepsWhatWasRead()
    {
        var merge = new MergeCase().Changed("role: coordinate", "role: monitor").Inserted();

        Assert.Equal(merge.New, merge.Merge().Read);
    }

    [Theory]
    [InlineData("Sở Nội vụ số", true, "", false, true)]
    [InlineData("Sở Nội vụ số", true, "mục I", false, true)]
    [InlineData("Sở Nội vụ số", false, "", false, false)]
    [InlineData("Sở Nội vụ số", false, "", true, false)]
    [InlineData("Sở Nội vụ", true, "", false, false)]
    [InlineData("Văn thư Sở Nội vụ", false, "", true, true)]
    public void Merge_Doubt_StaysUntilPeopleTakeItOutOrTheValueChanges(string fresh, bool isOpen, string elsewhere, bool isDoubtedAgain, bool stays)
    {
        const string Doubt = "    # cần xem lại: tên cơ quan không rõ ranh giới\n";
        var before = new MergeCase().Everywhere("    - agency: Sở Nội vụ\n", Doubt + "    - agency: Sở Nội vụ số\n");
        if (!isOpen) before = before.Corrected(Doubt, "");
        if (elsewhere.Length > 0) before = before.Changed("- agency: Sở Tài chính", $"- agency: Sở Tài chính {elsewhere}");

        var merged = before.Changed(Doubt + "    - agency: Sở Nội vụ số\n", $"{(isDoubtedAgain ? Doubt : "")}    - agency: {fresh}\n").Merge();

        Assert.Contains($"  assignments:\n{(stays ? Doubt : "")}    - agency: {fresh}\n      role: lead\n", merged.Files.Tasks, StringComparison.Ordinal);
        Assert.Equal(stays, merged.Files.Tasks.Contains(Doubt, StringComparison.Ordinal));
    }

    [Fact]
    public void Merge_FirstLineOfAnItemThatBothChanged_PutsTheOtherAboveTheDash()
    {
        var merged = new MergeCase().Corrected("text: quý II năm 2025", "text: quý II/2025").Changed("text: quý II năm 2025", "text: quý III năm 2025").Merge();

        Assert.Contains("  deadlines:\n      # Văn bản mới: text: quý III năm 2025\n    - text: quý II/2025\n      kind: within\n", merged.Files.Tasks, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_NeighbouringLinesChangedOnEachSide_TakesBoth()
    {
        var merged = new MergeCase().Corrected("kind: within", "kind: by").Changed("text: quý II năm 2025", "text: quý III năm 2025").Merge();

        Assert.Contains("    - text: quý III năm 2025\n      kind: by\n", merged.Files.Tasks, StringComparison.Ordinal);
        Assert.Equal(0, merged.Counts.Conflicts);
    }

    [Fact]
    public void Merge_AgenciesAddedOnBothSides_TakesBoth()
    {
        var merged = new MergeCase()
            .Corrected("      role: coordinate\n", "      role: coordinate\n    - agency: Sở Y tế\n      role: coordinate\n      from: editor\n")
            .Changed("      role: coordinate\n", "      role: coordinate\n    - agency: Công an tỉnh\n      role: coordinate\n").Merge();

        Assert.Contains("    - agency: Sở Y tế\n      role: coordinate\n      from: editor\n    - agency: Công an tỉnh\n      role: coordinate\n", merged.Files.Tasks, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_AgencyThatPeopleCorrectedAndTheDocumentDropped_StaysWithANote()
    {
        var merged = new MergeCase().Corrected("agency: Sở Tài chính", "agency: Sở Tài chính tỉnh").Changed("    - agency: Sở Tài chính\n      role: coordinate\n", "").Merge();

        Assert.Contains("    # Văn bản mới không còn mục này\n    - agency: Sở Tài chính tỉnh\n      role: coordinate\n", merged.Files.Tasks, StringComparison.Ordinal);
        Assert.Equal(1, merged.Counts.Conflicts);
    }

    [Fact]
    public void Merge_VanishedTaskThatNobodyTouched_Goes()
    {
        var merged = new MergeCase().Shortened().Merge();

        Assert.DoesNotContain("Văn phòng", merged.Files.Tasks, StringComparison.Ordinal);
        Assert.DoesNotContain("Tập huấn", merged.Files.Plan, StringComparison.Ordinal);
        Assert.Equal(["task-vanished p/tasks.yml "], Shown(merged));
        Assert.Equal(["Tập huấn nghiệp vụ lưu trữ cho cán bộ.", "I/2"], merged.Findings[0].Arguments);
    }

    [Fact]
    public void Merge_VanishedTaskThatPeopleCorrected_StaysAsAComment()
    {
        var merged = new MergeCase().Corrected("kind: within", "kind: by  # đã hỏi").Shortened().Merge();

        Assert.Contains(
            """

            # 2. Tập huấn nghiệp vụ …
            # cần xem lại: động từ đầu câu
            # Văn bản mới không còn nhiệm vụ này; phần sửa tay hoặc ghi thêm được giữ lại dưới đây
            # - place: I/2
            #   assignments:
            #     - agency: Văn phòng
            #       role: lead
            #   deadlines:
            #     - text: quý II năm 2025
            #       kind: by  # đã hỏi

            # 2. Nâng cấp phần mềm …
            - place: I/2

            """,
            merged.Files.Tasks,
            StringComparison.Ordinal);
        Assert.Equal(["task-vanished p/tasks.yml(14,5) "], Shown(merged));
    }

    [Fact]
    public void Merge_TaskThatPeopleEntered_StaysWhereItsTextStays()
    {
        const string Entered = "\n# việc chung\n- place: I\n  assignments:\n    - agency: Các sở\n      role: implement\n";
        var merged = new MergeCase().Corrected("\n# 1.", Entered + "\n# 1.").Inserted().Merge();

        Assert.Contains("# Các nhiệm vụ\n" + Entered + "\n# 1.", merged.Files.Tasks, StringComparison.Ordinal);
        Assert.Equal(new MergeCounts(4, 1, 0, 0, 0), merged.Counts);
    }

    [Fact]
    public void Merge_TaskThatPeopleTookOut_DoesNotComeBack()
    {
        var mine = new MergeCase().Shortened().New.Tasks.Replace("# 2.", "# 3.", StringComparison.Ordinal).Replace("I/2", "I/3", StringComparison.Ordinal);
        var merged = (new MergeCase().Inserted() with { Mine = new MergeCase().Mine with { Tasks = mine } }).Merge();

        Assert.DoesNotContain("Văn phòng", merged.Files.Tasks, StringComparison.Ordinal);
        Assert.Contains("- place: I/4\n", merged.Files.Tasks, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_DoubtThatPeopleConfirmed_DoesNotComeBackForAnotherReason()
    {
        var merged = new MergeCase().Corrected("# cần xem lại: động từ đầu câu\n", "").Changed("# cần xem lại: động từ đầu câu\n", "# cần xem lại: đoạn không có ký hiệu\n").Merge();

        Assert.DoesNotContain("cần xem lại", merged.Files.Tasks, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_ValueThatPeopleWroteBeforeItWasRead_IsNotDoubted()
    {
        var merged = new MergeCase().Corrected("agency: Sở Nội vụ\n", "agency: Văn thư Sở Nội vụ\n").Changed("    - agency: Sở Nội vụ\n", "    # cần xem lại: tên cơ quan không rõ ranh giới\n    - agency: Văn thư Sở Nội vụ\n").Merge();

        Assert.Contains("  assignments:\n    - agency: Văn thư Sở Nội vụ\n", merged.Files.Tasks, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_DoubtThatPeopleConfirmed_DoesNotComeBack()
    {
        var merged = new MergeCase().Corrected("# cần xem lại: động từ đầu câu\n", "").Inserted().Changed("quý II năm 2025", "quý III năm 2025").Merge();

        Assert.DoesNotContain("cần xem lại", merged.Files.Tasks, StringComparison.Ordinal);
        Assert.Contains("quý III", merged.Files.Tasks, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_TextCorrectedByPeople_GetsItsNewNumber()
    {
        var merged = new MergeCase().Edited("2. Tập huấn nghiệp vụ", "2. Tập huấn *nghiệp vụ*").Inserted().Merge();

        Assert.Contains("\n2. In ấn biểu mẫu.\n\n3. Tập huấn *nghiệp vụ* lưu trữ cho cán bộ.\n\n4. Nâng", merged.Files.Plan, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_UnitThatPeopleInserted_ShiftsWhatTheDocumentAdds()
    {
        var merged = new MergeCase().Edited("\n3. Nâng", "\n3. Việc thêm của biên tập.\n\n4. Nâng").Corrected("I/3", "I/4").Changed("role: lead\n      from: section", "role: advise\n      from: section").Merge();

        Assert.Contains("- place: I/4\n  assignments:\n    - agency: Sở Thông tin\n      role: advise\n", merged.Files.Tasks, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_ParagraphThatBothChanged_ShowsTheOtherAsAComment()
    {
        var merged = new MergeCase().Edited("phần mềm quản lý", "PHẦN MỀM quản lý").Changed("quản lý văn bản", "quản lý --> văn bản").Inserted().Merge();

        Assert.Contains("\n\n<!-- Văn bản mới: 4. Nâng cấp phần mềm quản lý --\\> văn bản. -->\n4. Nâng cấp PHẦN MỀM quản lý văn bản.\n", merged.Files.Plan, StringComparison.Ordinal);
        Assert.Contains("import-conflict p/plan.md(16,1) ", Shown(merged));
    }

    [Fact]
    public void Merge_VanishedParagraphThatPeopleCorrected_StaysAsAComment()
    {
        var merged = new MergeCase().Edited("cho cán bộ", "cho công chức").Shortened().Merge();

        Assert.Contains("<!-- 2. Tập huấn nghiệp vụ lưu trữ cho công chức. -->\n\n2. Nâng", merged.Files.Plan, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_ListOfPlaces_TakesWhatEachSideAddedAndDropped()
    {
        var start = new MergeCase();
        var mine = start.Mine with { Citations = start.Mine.Citations.Replace("[title, I/2, I/3]", "[\"I/1\", title, I/2, I/3]  # đã xem", StringComparison.Ordinal) };
        var merged = (start.Shortened() with { Mine = mine }).Merge();

        Assert.Contains("    places: [\"I/1\", title, I/2]  # đã xem\n", merged.Files.Citations, StringComparison.Ordinal);
        Assert.Equal(0, merged.Counts.Conflicts);
    }

    [Fact]
    public void Merge_ReferenceThatPeopleAddedToAPlaceThatIsGone_IsNamedInAComment()
    {
        var start = new MergeCase();
        var mine = start.Mine with { Citations = start.Mine.Citations.Replace("[title, I/2, I/3]", "[title, I/3]", StringComparison.Ordinal).Replace("- I/2", "- I/2  # của tôi", StringComparison.Ordinal) };
        var merged = (start.Shortened() with { Mine = mine }).Merge();

        Assert.Contains("    places: [title, I/2]\n", merged.Files.Citations, StringComparison.Ordinal);
        Assert.Contains("      - I/1\n        # Văn bản mới không còn vị trí này\n        # I/2  # của tôi\n", merged.Files.Citations, StringComparison.Ordinal);
        Assert.Contains("import-conflict p/citations.yml(11,9) ", Shown(merged));
    }

    [Fact]
    public void Merge_FilesOfAnotherEditor_KeepTheirLineEndsAndMark()
    {
        var start = new MergeCase().Corrected("role: coordinate", "role: monitor");
        var mine = start.Mine with { Tasks = "\uFEFF" + start.Mine.Tasks.Replace("\n", "\r\n", StringComparison.Ordinal) };
        var merged = (start.Inserted() with { Mine = mine }).Merge();

        Assert.Equal("\uFEFF" + start.Inserted().Merge().Files.Tasks.Replace("\n", "\r\n", StringComparison.Ordinal), merged.Files.Tasks);
    }

    private static string[] Shown(MergedPlan merged) => [.. merged.Findings.Select(finding => $"{FindingCatalogue.NameOf(finding.Code)} {finding.Position} {finding.Place}")];
}
