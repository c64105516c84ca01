using System.Text.RegularExpressions;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

/// <summary>Every mistake people make in the content: one message with file, line and column, the right exit status, the old site untouched.</summary>
public sealed partial class BadInputTests
{
    private const string Plan = "content/plans/tra-vinh/66-kh-ubnd/plan.md";
    private const string Citations = "content/plans/tra-vinh/66-kh-ubnd/citations.yml";
    private const string Tasks = "content/plans/tra-vinh/66-kh-ubnd/tasks.yml";

    [Theory]
    [InlineData(Tasks, "- place: II/1", "- place: II/99", "unknown-place", 1)]
    [InlineData(Tasks, "- place: II/1", "- place: [II/1", "broken-yaml", 2)]
    [InlineData(Tasks, "role: implement", "role: boss", "value-invalid", 1)]
    [InlineData(Tasks, "agency: Sở Nội vụ", "agency: Sở Nội vụ\n      agency-id: tra-vinh/khong-co", "unknown-agency-id", 1)]
    [InlineData(Plan, "\nkind: ", "\nkind: \"", "broken-yaml", 2)]
    [InlineData(Plan, "---\n", "", "front-matter-missing", 2)]
    [InlineData("content/plans/binh-phuoc/ke-hoach-38-kl-tw/citations.yml", "- II/7", "- II/77", "unknown-place", 1)]
    [InlineData(Citations, "places: [title", "places: [II/99, title", "unknown-place", 1)]
    [InlineData(Plan, "\njurisdiction: ", "\njurisdictoin: ", "field-missing", 1)]
    [InlineData("content/plansite.yml", "\ntitle: ", "\ntitle: [", "broken-yaml", 2)]
    [InlineData("content/agencies.yml", "\n- id: ", "\n- id: x y z ", "value-invalid", 1)]
    public void Build_WithAMistakeInAFile_NamesItsPlaceAndKeepsTheOldSite(string file, string right, string wrong, string code, int status)
    {
        using var folder = Site();
        var text = File.ReadAllText(folder[file]);
        Assert.Contains(right, text, StringComparison.Ordinal);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        File.WriteAllText(folder[file], text[..at] + wrong + text[(at + right.Length)..]);

        var result = PlanSiteProgram.Run(folder.Path, "build");

        Assert.Equal(status, result.Status);
        Assert.Matches($@"(?m)^{Regex.Escape(file)}\(\d+,\d+\): error {code}: ", result.Errors);
        Assert.Equal("old", File.ReadAllText(folder["site/index.html"]));
        Assert.DoesNotMatch(StackTrace(), result.Errors);
    }

    // A deadline without its day still shows its words; all else need not wait for it.
    [Theory]
    [InlineData("      kind: by\n      end: 2022-04-31", "date-impossible")]
    [InlineData("      kind: by\n      end: 31/12/2022", "date-form")]
    [InlineData("      kind: within\n      start: 2022-06-01\n      end: 2022-05-01", "deadline-impossible")]
    [InlineData("      kind: by\n      end: 1922-05-01", "deadline-impossible")]
    [InlineData("      kind: by\n      end: 2222-05-01", "deadline-impossible")]
    [InlineData("      kind: recurring\n      rule: FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31", "recurrence-without-day")]
    public void Build_WithADeadlineThatCannotBe_NamesItsPlaceAndPublishesTheRest(string wrong, string code)
    {
        using var folder = Site();
        const string Right = "      kind: ongoing";
        var text = File.ReadAllText(folder[Tasks]);
        Assert.Contains(Right, text, StringComparison.Ordinal);
        var at = text.IndexOf(Right, StringComparison.Ordinal);
        File.WriteAllText(folder[Tasks], text[..at] + wrong + text[(at + Right.Length)..]);

        var result = PlanSiteProgram.Run(folder.Path, "build");

        Assert.Equal(1, result.Status);
        Assert.Matches($@"(?m)^content/plans/tra-vinh/66-kh-ubnd/(?:tasks\.yml|plan\.md)\(\d+,\d+\): error {code}: ", result.Errors);
        Assert.Contains("66-kh-ubnd", File.ReadAllText(folder["site/data/tasks.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_WithAFileThatIsNotUtf8_SaysSoAndKeepsTheOldSite()
    {
        using var folder = Site();
        File.AppendAllBytes(folder[Tasks], [0x23, 0xFF, 0xFE]);

        var result = PlanSiteProgram.Run(folder.Path, "build");

        Assert.Equal(2, result.Status);
        Assert.Matches($@"(?m)^{Regex.Escape(Tasks)}.*: error file-unreadable: .*UTF-8", result.Errors);
        Assert.Equal("old", File.ReadAllText(folder["site/index.html"]));
    }

    [Fact]
    public void Build_WithTwoFoldersOfOnePlan_NamesThemAndKeepsTheOldSite()
    {
        using var folder = Site();
        Directory.CreateDirectory(folder["content/plans/tra-vinh/66-KH-UBND"]);
        foreach (var file in Directory.EnumerateFiles(folder["content/plans/tra-vinh/66-kh-ubnd"]))
            File.Copy(file, Path.Combine(folder["content/plans/tra-vinh/66-KH-UBND"], Path.GetFileName(file)));

        var result = PlanSiteProgram.Run(folder.Path, "build");

        Assert.Equal(1, result.Status);
        Assert.Matches("(?m)^content/plans/tra-vinh/66-KH-UBND.*: error ", result.Errors);
        Assert.Equal("old", File.ReadAllText(folder["site/index.html"]));
    }

    [Fact]
    public void Build_WithABrokenTemplate_NamesTheFileAndKeepsTheOldSite()
    {
        using var folder = Site();
        File.AppendAllText(folder["themes/default/pages/tasks.hbs"], "{{#each rows");

        var result = PlanSiteProgram.Run(folder.Path, "build");

        Assert.Equal(2, result.Status);
        Assert.Contains("tasks.hbs", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotMatch(StackTrace(), result.Errors);
        Assert.Equal("old", File.ReadAllText(folder["site/index.html"]));
    }

    [Fact]
    public void Build_WithoutContent_SaysWhichFileIsMissing()
    {
        using var folder = new TemporaryFolder();

        var result = PlanSiteProgram.Run(folder.Path, "build");

        Assert.Equal(2, result.Status);
        Assert.Contains("error file-missing: content/plansite.yml", result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["site"]));
    }

    [Fact]
    public void Build_IntoAFolderThatIsNoSite_LeavesItAlone()
    {
        using var folder = Site();
        Directory.CreateDirectory(folder["papers"]);
        File.WriteAllText(folder["papers/letter.txt"], "mine");

        var result = PlanSiteProgram.Run(folder.Path, "build", "--out", "papers");

        Assert.Equal(2, result.Status);
        Assert.Equal("mine", File.ReadAllText(folder["papers/letter.txt"]));
    }

    [Theory]
    [InlineData("build", "--as-of", "31/12/2022")]
    [InlineData("build", "--base-url", "nowhere")]
    [InlineData("build", "--nonsense")]
    [InlineData("check", "--format", "pdf")]
    [InlineData("import")]
    [InlineData("import", "no-such-file.txt")]
    [InlineData("search", "x", "--site", "no-such-site")]
    public void CommandLine_ThatIsWrong_EndsWithTwoAndAMessage(params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var result = PlanSiteProgram.Run(folder.Path, arguments);

        Assert.Equal(2, result.Status);
        Assert.Contains("error", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotMatch(StackTrace(), result.Errors);
    }

    [Fact]
    public void Import_OfADocumentThatIsNoPlan_SaysSoAndWritesNothing()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["letter.txt"], "Kính gửi ông bà,\n\nXin chào.\n");

        var result = PlanSiteProgram.Run(folder.Path, "import", "letter.txt");

        Assert.Equal(2, result.Status);
        Assert.Contains("letter.txt", result.Errors, StringComparison.Ordinal);
        Assert.Contains("not-a-plan", result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["content/plans"]));
    }

    // The showcase with a site that must survive.
    private static TemporaryFolder Site()
    {
        var folder = new TemporaryFolder();
        folder.CopyOf("content");
        folder.SettingsIn("en");
        folder.CopyOf("themes");
        folder.CopyOf("seeds");
        Directory.CreateDirectory(folder["site/data"]);
        File.WriteAllText(folder["site/data/plans.json"], "[]");
        File.WriteAllText(folder["site/index.html"], "old");
        return folder;
    }

    [GeneratedRegex(@"^\s+at PlanSite\.|Unhandled exception", RegexOptions.Multiline)]
    private static partial Regex StackTrace();
}
