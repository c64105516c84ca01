using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

public sealed class ImportAgainTests
{
    private static IEnumerable<string> Unsettled(ImportedSite site, string page, string words) =>
        site.Read("site/" + page).Split('\n').Where(line => line.Contains(words, StringComparison.Ordinal));

    private const string Import = "content/plans/tra-vinh/12-kh-ubnd/.import/";

    [Fact]
    public void Import_OfADocumentThatOthersSignToo_KeepsCorrectionsOfEach()
    {
        const string First = "TM. ỦY BAN NHÂN DÂN                TM. BAN THƯỜNG VỤ TỈNH ĐOÀN\nCHỦ TỊCH                           BÍ THƯ\nLê Văn A                           Đoàn Thị Lan";
        using var site = new ImportedSite();
        var joint = ImportedSite.Document.Replace("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn A", First, StringComparison.Ordinal);

        var second = site.Import(joint);
        site.Correct("plan.md", "  - signer: Đoàn Thị Lan\n", "  - signer: Đoàn Thị Lan  # đã hỏi Tỉnh đoàn\n");
        var third = site.Import(joint.Replace("           BÍ THƯ", "       PHÓ BÍ THƯ", StringComparison.Ordinal));

        Assert.Matches("(?m)info head-changed: .*'co-signers'.*'—'.*'Đoàn Thị Lan, BÍ THƯ, BAN THƯỜNG VỤ TỈNH ĐOÀN'", second.Errors);
        Assert.Matches("(?m)info head-changed: .*'co-signers'.*'Đoàn Thị Lan, BÍ THƯ, .*'Đoàn Thị Lan, PHÓ BÍ THƯ, ", third.Errors);
        Assert.Contains("co-signers:\n  - signer: Đoàn Thị Lan  # đã hỏi Tỉnh đoàn\n    signer-position: PHÓ BÍ THƯ\n    on-behalf-of: BAN THƯỜNG VỤ TỈNH ĐOÀN\nrecipients:", site.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfWorkThatPeopleMadeAlike_DoesNotAskAgain()
    {
        const string Table = "Nơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Tổ chức tập huấn nghiệp vụ lưu trữ cho cán bộ các sở | Sở Nội vụ | Quý III/2025 |\n";
        using var site = new ImportedSite();
        var document = ImportedSite.Document[..ImportedSite.Document.IndexOf("Nơi nhận", StringComparison.Ordinal)] + Table;

        var first = site.Import(document);
        site.Correct("tasks.yml", "- agency: Sở Nội vụ\n      role: lead\n  deadlines:\n    - text: Quý III/2025", "- agency: Văn phòng Ủy ban nhân dân tỉnh\n      role: lead\n  deadlines:\n    - text: Quý III/2025");
        var second = site.Import(document.Replace("rà soát danh mục", "rà soát kỹ danh mục", StringComparison.Ordinal));

        Assert.Contains("Văn phòng Ủy ban nhân dân tỉnh", first.Errors, StringComparison.Ordinal);
        Assert.Equal(2, first.Errors.Split("work-differs").Length - 1);
        Assert.Matches("work-differs: .*Quý III/2025", second.Errors);
        Assert.Equal(1, second.Errors.Split("work-differs").Length - 1);
    }

    [Fact]
    public void Import_OfATimeThatNoRuleReads_AsksUntilPeopleSettleIt()
    {
        const string Doubt = "# cần xem lại: lời văn còn nêu thời gian chưa ghi thành thời hạn; nếu đúng là thời hạn thì ghi vào mục 'deadlines'\n";
        using var site = new ImportedSite();
        var document = ImportedSite.Document.Replace(", hoàn thành trước ngày 30/6/2025.", ".\n\nThời gian hoàn thành: 5 ngày làm việc sau họp.", StringComparison.Ordinal);

        var first = site.Import(document);
        var check = site.Run("check");
        var second = site.Import(document.Replace("rà soát danh mục", "rà soát kỹ danh mục", StringComparison.Ordinal));
        site.Correct("tasks.yml", Doubt, "");
        var third = site.Import(document.Replace("rà soát danh mục", "rà soát hết danh mục", StringComparison.Ordinal));

        Assert.Matches("time-unread: '5 ngày làm việc sau họp'", first.Errors);
        Assert.Matches("tasks.yml.*open-doubts", check.Output);
        Assert.Matches("time-unread: '5 ngày làm việc sau họp'", second.Errors);
        Assert.DoesNotContain("time-unread", third.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Doubt, site.Tasks, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfADocumentThatReplacesAnother_TellsTheRelation()
    {
        using var site = new ImportedSite();

        var import = site.Import(ImportedSite.Document.Replace("III. TỔ", "Kế hoạch này thay thế Kế hoạch số 7/KH-UBND ngày 10/01/2024.\n\nIII. TỔ", StringComparison.Ordinal));

        Assert.Matches("(?m)info head-changed: .*'relations'.*'—'.*'replaces, 7/KH-UBND'", import.Errors);
    }

    [Fact]
    public void Import_OfAChangedDocument_KeepsWhatPeopleCorrected()
    {
        using var site = new ImportedSite();
        site.Correct("tasks.yml", "Văn phòng Ủy ban nhân dân tỉnh\n      role: lead\n", "Văn phòng Ủy ban nhân dân tỉnh\n      role: advise  # đã hỏi Văn phòng\n");
        site.Correct("tasks.yml", "      end: 2025-06-30\n\n# 4", "      end: 2025-06-15\n\n# 4");
        site.Correct("tasks.yml", "\n# 4. Sở Y tế", "\n# hỏi lại Sở Y tế\n# 4. Sở Y tế");
        site.Correct("plan.md", "danh mục hồ sơ", "danh mục *hồ sơ*");

        var import = site.Import(ImportedSite.Changed);

        Assert.True(import.Status == 0, import.Errors);
        Assert.Contains("(kept 2 tasks, 1 added, 2 changed, 1 vanished, 1 conflicts)", import.Output, StringComparison.Ordinal);
        Assert.Contains("- place: II/3\n  assignments:\n    - agency: Văn phòng Ủy ban nhân dân tỉnh\n      role: advise  # đã hỏi Văn phòng\n", site.Tasks, StringComparison.Ordinal);
        Assert.Contains("- place: II/2\n  assignments:\n    - agency: Thanh tra tỉnh\n      role: lead\n", site.Tasks, StringComparison.Ordinal);
        Assert.Contains("    - text: hoàn thành trước ngày 30/9/2025\n      kind: by\n      # Văn bản mới: end: 2025-09-30\n      end: 2025-06-15\n", site.Tasks, StringComparison.Ordinal);
        Assert.Contains("# hỏi lại Sở Y tế\n# 4. Sở Y tế", site.Tasks, StringComparison.Ordinal);
        Assert.Contains("\n# - place: II/4\n#   assignments:\n#     - agency: Sở Y tế\n", site.Tasks, StringComparison.Ordinal);
        Assert.Contains("danh mục *hồ sơ*, hoàn thành", site.Text, StringComparison.Ordinal);
        Assert.Contains("name: Thanh tra tỉnh\n", site.Read("content/agencies.yml"), StringComparison.Ordinal);
        Assert.Equal(ImportedSite.Changed, site.Read("seeds/ke-hoach.txt"));
        foreach (var code in "info task-added,info task-changed,warning task-vanished,warning import-conflict".Split(','))
            Assert.Matches($@"(?m)^content/plans/tra-vinh/12-kh-ubnd/tasks\.yml\(\d+,\d+\): {code}: ", import.Errors);
        Assert.Equal(0, site.Run("build").Status);
    }

    [Fact]
    public void Import_WithAConflictLeftOpen_TellsOfItUntilItIsSettled()
    {
        using var site = new ImportedSite();
        site.Correct("tasks.yml", "      end: 2025-06-30\n\n# 4", "      end: 2025-06-15\n\n# 4");
        var first = site.Import(ImportedSite.Changed);

        var again = site.Import(ImportedSite.Changed);
        var check = site.Run("check");
        site.Correct("tasks.yml", "      # Văn bản mới: end: 2025-09-30\n", "");
        var settled = site.Run("check");

        Assert.DoesNotContain("conflict-open", first.Errors, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^content/plans/tra-vinh/12-kh-ubnd/tasks\.yml\(\d+,7\): warning conflict-open: .*end: 2025-09-30", again.Errors);
        Assert.Matches(@"(?m)^content/plans/tra-vinh/12-kh-ubnd/tasks\.yml\(\d+,7\): warning conflict-open: ", check.Output);
        Assert.DoesNotContain("conflict-open", settled.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tasks.yml", "      end: 2025-06-30\n\n# 4", "      end: 2025-06-15\n\n# 4", "      # Văn bản mới: end: 2025-09-30\n")]
    [InlineData("plan.md", "nâng cấp hệ thống quản lý văn bản điện tử", "nâng cấp phần mềm quản lý văn bản", null)]
    public void Build_WithAConflictLeftOpen_ShowsItAtTheTaskUntilItIsSettled(string file, string printed, string corrected, string? remark)
    {
        using var site = new ImportedSite();
        site.Correct(file, printed, corrected);
        site.Import(ImportedSite.Changed);

        Assert.Equal(0, site.Run("build").Status);
        Assert.Single(Unsettled(site, "ke-hoach/tra-vinh/12-kh-ubnd/index.html", "Chưa thống nhất"));
        Assert.Single(Unsettled(site, "co-quan/tra-vinh/so-khoa-hoc-va-cong-nghe/phieu.html", "chưa thống nhất"));
        Assert.Empty(Unsettled(site, "co-quan/tra-vinh/thanh-tra-tinh/phieu.html", "chưa thống nhất"));

        site.Correct(file, remark ?? site.Text.Split('\n').Single(line => line.StartsWith("<!-- Văn bản mới", StringComparison.Ordinal)) + "\n", "");
        site.Run("build");
        Assert.Empty(Unsettled(site, "ke-hoach/tra-vinh/12-kh-ubnd/index.html", "Chưa thống nhất"));
    }

    [Fact]
    public void Import_OfAChangedHead_NamesEveryFieldWithBothValues()
    {
        using var site = new ImportedSite();

        var import = site.Import(ImportedSite.Document.Replace("Lê Văn A", "Trần Thị B", StringComparison.Ordinal).Replace("- Như trên;", "- Như trên;\n- Sở Nội vụ;", StringComparison.Ordinal));

        Assert.Matches(@"(?m)^content/plans/tra-vinh/12-kh-ubnd/plan\.md\(\d+,1\): info head-changed: .*'signer'.*'Lê Văn A'.*'Trần Thị B'", import.Errors);
        Assert.Matches("(?m)info head-changed: .*'recipients'.*'—'.*'Sở Nội vụ'", import.Errors);
        Assert.Equal(2, import.Errors.Split("head-changed").Length - 1);
    }

    [Fact]
    public void Import_OfWhatPeopleSettled_AsksNoMore()
    {
        const string Doubt = "    # cần xem lại: tên cơ quan không rõ ranh giới\n";
        using var site = new ImportedSite();
        var unclear = ImportedSite.Document.Replace("2. Văn phòng Ủy ban nhân dân tỉnh chủ trì", "2. Giao Bộ Ngoại", StringComparison.Ordinal).Replace("3. Sở Khoa học và Công nghệ chủ trì nâng", "3. Nâng", StringComparison.Ordinal).Replace("khoản 3 Mục II", "khoản 1 Mục II", StringComparison.Ordinal);
        var asked = site.Import(unclear);
        site.Correct("tasks.yml", Doubt + "    - agency: Bộ Ngoại\n", "    - agency: Bộ Ngoại\n");
        site.Correct("tasks.yml", "- place: II/3\n", "- place: II/3\n  assignments:\n    - agency: Sở Tài chính\n      role: lead\n      from: editor\n");

        var import = site.Import(unclear.Replace("15/4/2025", "20/4/2025", StringComparison.Ordinal));

        Assert.Matches("doubtful-reading: .*'Bộ Ngoại'", asked.Errors);
        Assert.Contains("task-without-agency", asked.Errors, StringComparison.Ordinal);
        Assert.Contains("# cần xem lại: tên cơ quan không rõ ranh giới\n- id: tra-vinh/bo-ngoai\n", site.Read("content/agencies.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain("doubtful-reading", import.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("task-without-agency", import.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Doubt, site.Tasks, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfTheSameDocumentAgain_TouchesNoFile()
    {
        using var site = new ImportedSite();
        site.Correct("tasks.yml", "role: lead", "role: advise # ý kiến");
        site.Import(ImportedSite.Changed);
        var before = site.State();

        var fromElsewhere = site.Import(ImportedSite.Changed);
        var fromItsPlace = site.Run("import", "seeds");

        Assert.Equal(before, site.State());
        Assert.Contains("(unchanged)", fromElsewhere.Output, StringComparison.Ordinal);
        Assert.Contains("(unchanged)", fromItsPlace.Output, StringComparison.Ordinal);
        Assert.Empty(fromElsewhere.Errors);
    }

    [Fact]
    public void Import_OfADocumentThatChangesBack_GivesTheFilesOfTheFirst()
    {
        using var site = new ImportedSite();
        var (tasks, text) = (site.Tasks, site.Text);

        site.Import(ImportedSite.Changed);
        var import = site.Import(ImportedSite.Document);

        Assert.Contains("1 added, 2 changed, 1 vanished, 0 conflicts", import.Output, StringComparison.Ordinal);
        Assert.Equal(tasks, site.Tasks);
        Assert.Equal(text, site.Text);
    }

    [Fact]
    public void Import_OfAChangedDocumentInItsPlace_IsMergedToo()
    {
        using var site = new ImportedSite();
        site.Write("seeds/ke-hoach.txt", ImportedSite.Changed);

        var import = site.Run("import", "seeds");

        Assert.Contains("1 added", import.Output, StringComparison.Ordinal);
        Assert.Contains("Thanh tra tỉnh", site.Tasks, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_WithoutTheLastImport_MergesAgainstTheDocumentBesideTheContent()
    {
        using var site = new ImportedSite();
        site.Correct("tasks.yml", "Văn phòng Ủy ban nhân dân tỉnh\n      role: lead\n", "Văn phòng Ủy ban nhân dân tỉnh\n      role: advise\n");
        site.ForgetLastImport();

        var import = site.Import(ImportedSite.Changed);

        Assert.Contains("1 added, 2 changed, 1 vanished, 0 conflicts", import.Output, StringComparison.Ordinal);
        Assert.Contains("Văn phòng Ủy ban nhân dân tỉnh\n      role: advise\n", site.Tasks, StringComparison.Ordinal);
        Assert.True(site.Exists(Import + "tasks.yml"));
    }

    [Fact]
    public void Import_WithoutTheLastImport_OfTheSameDocumentKeepsTheFilesAndRemembersIt()
    {
        using var site = new ImportedSite();
        site.Correct("tasks.yml", "role: lead", "role: advise");
        var (tasks, last) = (site.Tasks, site.Read(Import + "tasks.yml"));
        site.ForgetLastImport();

        var import = site.Import(ImportedSite.Document);

        Assert.Contains("info plan-exists", import.Errors, StringComparison.Ordinal);
        Assert.Equal(tasks, site.Tasks);
        Assert.Equal(last, site.Read(Import + "tasks.yml"));
    }

    [Fact]
    public void Import_WithoutAnythingToCompareWith_LeavesTheFilesAndSaysWhatIsMissing()
    {
        using var site = new ImportedSite();
        site.ForgetLastImport();
        site.Delete("seeds/ke-hoach.txt");
        var before = site.State();

        var import = site.Import(ImportedSite.Changed);

        Assert.Contains("seeds/ke-hoach.txt: warning import-without-base: ", import.Errors, StringComparison.Ordinal);
        Assert.Equal(before, site.State());
    }

    [Fact]
    public void Import_IntoATextWhoseHeadCannotBeRead_SaysWhatIsWrongWithIt()
    {
        using var site = new ImportedSite();
        site.Correct("plan.md", "kind: Kế hoạch", "kind: \"Kế hoạch");
        var text = site.Text;

        var broken = site.Import(ImportedSite.Changed);

        Assert.Equal(2, broken.Status);
        Assert.Matches(@"content/plans/tra-vinh/12-kh-ubnd/plan\.md\(\d+,\d+\): error broken-yaml: ", broken.Errors);
        Assert.Equal(text, site.Text);
    }

    [Fact]
    public void Import_IntoFilesThatCannotBeRead_PutsTheNewReadingBesideThem()
    {
        using var site = new ImportedSite();
        site.Correct("tasks.yml", "- place: II/1", "- place: [II/1");
        var tasks = site.Tasks;

        var broken = site.Import(ImportedSite.Changed);

        Assert.Equal(1, broken.Status);
        Assert.Contains($"content/plans/tra-vinh/12-kh-ubnd: error import-not-merged: ", broken.Errors, StringComparison.Ordinal);
        Assert.Equal(tasks, site.Tasks);
        Assert.Contains("Thanh tra tỉnh", site.Read(Import + "new/tasks.yml"), StringComparison.Ordinal);
        Assert.Equal(ImportedSite.Document, site.Read("seeds/ke-hoach.txt"));

        site.Correct("tasks.yml", "- place: [II/1", "- place: II/1");
        Assert.Equal(0, site.Import(ImportedSite.Changed).Status);
        Assert.Contains("Thanh tra tỉnh", site.Tasks, StringComparison.Ordinal);
        Assert.False(site.Exists(Import + "new/tasks.yml"));
    }

    [Fact]
    public void Import_OfAnotherDocumentOfTheSameName_LeavesThePlanAlone()
    {
        using var site = new ImportedSite();
        var before = site.State();

        var import = site.Import(File.ReadAllText(Repository.LabelledSeeds[3]));

        Assert.Equal(1, import.Status);
        Assert.Contains("seeds/ke-hoach.txt: error import-other-document: ", import.Errors, StringComparison.Ordinal);
        Assert.Equal(before, site.State());
    }

    [Fact]
    public void Import_OfThisYearsPlanMadeFromLastYears_LeavesLastYearsAlone()
    {
        using var site = new ImportedSite();
        var before = site.State();

        var import = site.Import(ThisYears(ImportedSite.Document));

        Assert.Equal(1, import.Status);
        Assert.Contains("seeds/ke-hoach.txt: error import-other-document: ", import.Errors, StringComparison.Ordinal);
        Assert.Equal(before, site.State());
    }

    [Theory]
    [InlineData("12/KH-UBND", "13/KH-UBND")]
    [InlineData("ngày 15 tháng 01 năm 2025", "ngày 18 tháng 01 năm 2025")]
    public void Import_OfADocumentWithItsNumberOrDateCorrected_TakesTheCorrection(string printed, string corrected)
    {
        using var site = new ImportedSite();
        Assert.Contains(printed, ImportedSite.Document, StringComparison.Ordinal);

        Assert.Equal(0, site.Import(ImportedSite.Document.Replace(printed, corrected, StringComparison.Ordinal)).Status);
    }

    private static string ThisYears(string document) =>
        document.Replace("12/KH-UBND", "15/KH-UBND", StringComparison.Ordinal).Replace("ngày 15 tháng 01 năm 2025", "ngày 18 tháng 01 năm 2026", StringComparison.Ordinal);

    [Fact]
    public void Import_OfAChangedDocument_DoesNotBringBackAnAgencyThatPeopleTookOut()
    {
        using var site = new ImportedSite();
        var agencies = site.Read("content/agencies.yml");
        var start = agencies.IndexOf("\n- id: tra-vinh/so-tai-chinh\n", StringComparison.Ordinal);
        var end = agencies.IndexOf("\n- id:", start + 1, StringComparison.Ordinal);
        site.Write("content/agencies.yml", agencies[..start] + agencies[end..]);

        site.Import(ImportedSite.Changed);

        Assert.Contains("name: Thanh tra tỉnh\n", site.Read("content/agencies.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sở Tài chính", site.Read("content/agencies.yml"), StringComparison.Ordinal);
    }
}
