using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

public sealed class ImportTests
{
    [Fact]
    public void Import_OfTheSeeds_GivesContentThatBuilds()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["seeds"]);
        foreach (var seed in Repository.LabelledSeeds) File.Copy(seed, folder["seeds/" + Path.GetFileName(seed)]);
        folder.CopyOf("themes");
        Directory.CreateDirectory(folder["content"]);
        File.Copy(Repository.PathOf("content/plansite.yml"), folder["content/plansite.yml"]);

        var import = PlanSiteProgram.Run(folder.Path, "import", "seeds");
        var build = PlanSiteProgram.Run(folder.Path, "build");

        Assert.True(import.Status == 0, import.Errors);
        Assert.True(build.Status == 0, build.Errors);
        Assert.Equal(Repository.LabelledSeeds.Count, Directory.EnumerateFiles(folder["site/data/plans"], "*.json", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void Import_OfADocumentWithoutAgencies_GivesContentThatBuildsAndGrows()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("themes");
        folder.SettingsIn("vi");
        Directory.CreateDirectory(folder["seeds"]);
        File.WriteAllText(folder["seeds/a.txt"], "KẾ HOẠCH CÔNG TÁC THÁNG 3\n\nI. NHIỆM VỤ\n\n1. Kiện toàn hồ sơ, sổ sách.\n\n2. Tập huấn nghiệp vụ.\n");

        var import = PlanSiteProgram.Run(folder.Path, "import", "seeds");
        var build = PlanSiteProgram.Run(folder.Path, "build");
        File.WriteAllText(folder["seeds/b.txt"], "UBND TỈNH TRÀ VINH\nSố: 5/KH-UBND\n\nKẾ HOẠCH\n\nvề y tế\n\nI. NHIỆM VỤ\n\n1. Sở Y tế rà soát hồ sơ.\n");
        var second = PlanSiteProgram.Run(folder.Path, "import", "seeds");
        var rebuild = PlanSiteProgram.Run(folder.Path, "build");

        Assert.True(import.Status == 0, import.Errors);
        Assert.True(build.Status == 0, build.Errors);
        Assert.True(second.Status == 0, second.Errors);
        Assert.True(rebuild.Status == 0, rebuild.Errors);
        Assert.Contains("name: Sở Y tế\n", File.ReadAllText(folder["content/agencies.yml"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HUYỆN CẦU KÈ", "18/9/2025", "HUYỆN CÀNG LONG", "18/9/2025", "47-kh-ubnd-2025-09-18")]
    [InlineData("HUYỆN CẦU KÈ", "18/9/2025", "HUYỆN CẦU KÈ", "20/9/2026", "47-kh-ubnd-2026-09-20")]
    public void Import_OfTheSameNumberOfAnotherDocument_KeepsBoth(string issuer, string date, string otherIssuer, string otherDate, string folderOfOther)
    {
        using var folder = new TemporaryFolder();
        folder.SettingsIn("vi");
        Directory.CreateDirectory(folder["seeds"]);
        File.WriteAllText(folder["seeds/a.txt"], DistrictPlan(issuer, date));
        File.WriteAllText(folder["seeds/b.txt"], DistrictPlan(otherIssuer, otherDate));

        var first = PlanSiteProgram.Run(folder.Path, "import", "seeds");
        var second = PlanSiteProgram.Run(folder.Path, "import", "seeds");
        var check = PlanSiteProgram.Run(folder.Path, "check", "--format", "json");

        Assert.Contains("number-taken", first.Errors, StringComparison.Ordinal);
        Assert.Equal(["47-kh-ubnd", folderOfOther], Directory.EnumerateDirectories(folder["content/plans/tra-vinh"]).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("number-taken", second.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("duplicate-number", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfTwoDistricts_KeepsTheirBodiesApart()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("themes");
        folder.SettingsIn("vi");
        Directory.CreateDirectory(folder["seeds"]);
        File.WriteAllText(folder["seeds/a.txt"], DistrictPlan("HUYỆN CẦU KÈ", "18/9/2025"));
        File.WriteAllText(folder["seeds/b.txt"], DistrictPlan("HUYỆN CÀNG LONG", "20/9/2025"));

        PlanSiteProgram.Run(folder.Path, "import", "seeds");
        var build = PlanSiteProgram.Run(folder.Path, "build");

        Assert.True(build.Status == 0, build.Errors);
        using var agencies = System.Text.Json.JsonDocument.Parse(File.ReadAllText(folder["site/data/agencies.json"]));
        Assert.Equal(
            [("Phòng Y tế", "Trà Vinh / huyện Càng Long", 1), ("Phòng Y tế", "Trà Vinh / huyện Cầu Kè", 1)],
            agencies.RootElement.EnumerateArray()
                .Select(agency => (agency.GetProperty("name").GetString()!, agency.GetProperty("jurisdiction").GetString()!, Total(agency.GetProperty("tasks"))))
                .OrderBy(agency => agency.Item2, StringComparer.Ordinal));
        Assert.Contains("Cầu Kè, ngày 18 tháng 9 năm 2025", File.ReadAllText(folder["site/ke-hoach/tra-vinh/47-kh-ubnd/index.html"]), StringComparison.Ordinal);
    }

    private static int Total(System.Text.Json.JsonElement roles) => roles.EnumerateObject().Sum(role => role.Value.GetInt32());

    private static string DistrictPlan(string issuer, string date) =>
        $"ỦY BAN NHÂN DÂN\n{issuer}\nSố: 47/KH-UBND\n\nTrà Vinh, ngày {date.Replace("/", " tháng ", StringComparison.Ordinal).Replace(" tháng 20", " năm 20", StringComparison.Ordinal)}\n\nKẾ HOẠCH\n\nvề y tế\n\nI. NHIỆM VỤ\n\n1. Phòng Y tế rà soát hồ sơ.\n";

    [Fact]
    public void Import_OfAPlanThatWasMovedByHand_FindsItByItsSource()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("seeds");
        folder.CopyOf("content");
        var before = Texts(folder);

        var import = PlanSiteProgram.Run(folder.Path, "import", "seeds");

        Assert.True(import.Status == 0, import.Errors);
        Assert.Equal(before, Texts(folder));
        Assert.Equal(File.ReadAllText(Repository.PathOf("content/agencies.yml")), File.ReadAllText(folder["content/agencies.yml"]));
    }

    [Fact]
    public void Import_OfADocumentFromElsewhere_KeepsACopyBesideTheContent()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("themes");
        Directory.CreateDirectory(folder["content"]);
        File.Copy(Repository.PathOf("content/plansite.yml"), folder["content/plansite.yml"]);
        var seed = Repository.LabelledSeeds[3];

        var import = PlanSiteProgram.Run(folder.Path, "import", seed);
        var build = PlanSiteProgram.Run(folder.Path, "build");

        Assert.True(import.Status == 0, import.Errors);
        Assert.True(build.Status == 0, build.Errors);
        Assert.Equal(File.ReadAllBytes(seed), File.ReadAllBytes(folder["seeds/" + Path.GetFileName(seed)]));
        Assert.True(File.Exists(folder["site/ke-hoach/tra-vinh/66-kh-ubnd/van-ban-goc.txt"]));
    }

    [Fact]
    public void Import_ASecondTimeWithoutItsBase_ChangesNothingThatPeopleWrote()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("seeds");
        folder.CopyOf("content");
        Directory.Delete(folder["content/plans/tra-vinh/66-kh-ubnd/.import"], recursive: true);
        var tasks = folder["content/plans/tra-vinh/66-kh-ubnd/tasks.yml"];
        File.AppendAllText(tasks, "# ghi chú của văn thư\n");
        var before = File.ReadAllText(tasks);
        var agencies = File.ReadAllText(folder["content/agencies.yml"]);

        var import = PlanSiteProgram.Run(folder.Path, "import", "seeds/003_45e91f2f6ef84745.txt");

        Assert.True(import.Status == 0, import.Errors);
        Assert.Contains("plan-exists", import.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(tasks));
        Assert.Equal(agencies, File.ReadAllText(folder["content/agencies.yml"]));
    }

    [Fact]
    public void Import_OfTheShowcase_ChangesNoFileAndAsksNothing()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("seeds");
        folder.CopyOf("content");
        var before = Texts(folder);

        var import = PlanSiteProgram.Run(folder.Path, "import", "seeds", "--lang", "en");

        Assert.Equal((0, ""), (import.Status, import.Errors));
        Assert.Equal(Repository.LabelledSeeds.Count, import.Output.Split("(unchanged)").Length - 1);
        Assert.Equal(before, Texts(folder));
    }

    private static List<string> Texts(TemporaryFolder folder) =>
        [.. Directory.EnumerateFiles(folder["content"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void Import_OfADocumentWithDoubts_NamesLineAndColumnAndCountsThem()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["seeds"]);
        folder.SettingsIn("en");
        File.WriteAllText(folder["seeds/a.txt"], "UBND TỈNH TRÀ VINH\nSố: 5/KH-UBND\nTrà Vinh, ngày 05 tháng 10 năm 2022\n\nKẾ HOẠCH\n\nvề cải cách hành chính\n\nI. NHIỆM VỤ\n\n1. Bộ Ngoại rà soát hồ sơ.\n");

        var import = PlanSiteProgram.Run(folder.Path, "import", "seeds");

        Assert.True(import.Status == 0, import.Errors);
        Assert.Contains("seeds/a.txt(11,4): warning doubtful-reading: confirm 'Bộ Ngoại' or correct it in the content: it is not clear where the name of the agency ends [I/1]", import.Errors, StringComparison.Ordinal);
        Assert.Contains("ask to confirm a value", import.Errors.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
        Assert.Contains("    # cần xem lại: tên cơ quan không rõ ranh giới\n    - agency: Bộ Ngoại\n", File.ReadAllText(folder["content/plans/tra-vinh/5-kh-ubnd/tasks.yml"]), StringComparison.Ordinal);
    }
}
