using System.Text;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

/// <summary>Documents and targets that make an import fail: what it says, how it ends, and that nothing is left half written.</summary>
public sealed class HostileImportTests
{
    private const string Plan = "UBND TỈNH TRÀ VINH\nSố: 5/KH-UBND\nTrà Vinh, ngày 05 tháng 10 năm 2022\n\nKẾ HOẠCH\n\nvề cải cách hành chính\n\nI. NHIỆM VỤ\n\n1. Giao Sở Nội vụ chủ trì rà soát hồ sơ.\n";

    private static readonly string[] Formats = ["docx", "html", "md", "pdf", "txt"];

    [Fact]
    public void Import_OfAFolder_ReadsTheGoodDocumentsAndNamesTheOthers()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["in"]);
        foreach (var format in Formats) File.WriteAllBytes(folder[$"in/bytes.{format}"], Bytes(format.Length));
        File.WriteAllText(folder["in/tables.xlsx"], "x");
        File.WriteAllText(folder["in/README"], "x");
        File.WriteAllText(folder["in/~$lan.docx"], "x");
        File.WriteAllText(folder["in/.DS_Store"], "x");
        File.WriteAllText(folder["in/zz.txt"], Plan);

        var result = PlanSiteProgram.Run(folder.Path, "import", "in");

        Assert.Equal(2, result.Status);
        Assert.Equal("in/zz.txt -> content/plans/tra-vinh/5-kh-ubnd (1 tasks, 0 cited documents)", result.Output.Trim());
        Assert.All(Formats, format => Assert.Contains($"in/bytes.{format}: error file-unreadable: in/bytes.{format} cannot be read: ", result.Errors, StringComparison.Ordinal));
        Assert.Contains("info format-unknown: in/tables.xlsx was left out: the format .xlsx is not known", result.Errors, StringComparison.Ordinal);
        Assert.Contains("info extension-missing: in/README was left out: its name has no extension", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("~$lan", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(".DS_Store", result.Errors, StringComparison.Ordinal);
        Assert.Equal(["content/plans/tra-vinh/5-kh-ubnd"], Files(folder).Keys.Where(path => path.Count(c => c == '/') == 3));
    }

    [Fact]
    public void Import_OfAFolderWithoutDocuments_SaysSo()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["in"]);
        File.WriteAllText(folder["in/tables.xlsx"], "x");

        var result = PlanSiteProgram.Run(folder.Path, "import", "in");

        Assert.Equal(2, result.Status);
        Assert.Contains("in: error nothing-to-import: in holds no document that can be read; .docx, ", result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["content"]));
    }

    [Fact]
    public void Import_OfAFileLargerThanAnyDocument_IsRefusedUnread()
    {
        using var folder = new TemporaryFolder();
        using (var file = File.Create(folder["big.docx"])) file.SetLength(3L << 30);

        var result = PlanSiteProgram.Run(folder.Path, "import", "big.docx");

        Assert.Equal(2, result.Status);
        Assert.Contains("big.docx: error file-unreadable: big.docx cannot be read: it is larger than 128 MB", result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["content"]));
    }

    [Fact]
    public void Import_OfAPdfWithoutPdftotext_NamesThePackage()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["plan.pdf"], [.. "%PDF-1.7"u8]);

        var result = PlanSiteProgram.Run(folder.Path, new Dictionary<string, string> { ["PLANSITE_PDFTOTEXT"] = folder["nowhere"] }, "import", "plan.pdf");

        Assert.Equal(2, result.Status);
        Assert.Contains("plan.pdf: error file-unreadable: plan.pdf cannot be read: PDF is read by the program pdftotext, which is not installed; install the package poppler-utils", result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["content"]));
    }

    // What stands in the way of one of the files that an import writes, from the first to the last.
    [Theory]
    [InlineData("seeds", false)]
    [InlineData("seeds/a.txt", true)]
    [InlineData("content/plans", false)]
    [InlineData("content/plans/tra-vinh", false)]
    [InlineData("content/agencies.yml.new", true)]
    public void Import_ThatCannotWriteAFile_WritesNone(string obstacle, bool isFolder)
    {
        using var elsewhere = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        File.WriteAllText(elsewhere["a.txt"], Plan);
        Directory.CreateDirectory(Path.GetDirectoryName(folder[obstacle])!);
        if (isFolder) Directory.CreateDirectory(folder[obstacle]);
        else File.WriteAllText(folder[obstacle], "x");
        var before = Files(folder);

        var result = PlanSiteProgram.Run(folder.Path, "import", elsewhere["a.txt"]);

        Assert.Equal(2, result.Status);
        Assert.Contains("error import-failed: ", result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Files(folder));
    }

    [Fact]
    public void ImportAgain_ThatCannotWriteAFile_LeavesAllAsItWas()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["elsewhere"]);
        File.WriteAllText(folder["elsewhere/a.txt"], Plan);
        Assert.Equal(0, PlanSiteProgram.Run(folder.Path, "import", "elsewhere").Status);
        File.WriteAllText(folder["elsewhere/a.txt"], Plan + "\n2. Giao Sở Y tế chủ trì rà soát thiết bị.\n");
        Directory.CreateDirectory(folder["content/agencies.yml.new"]);
        var before = Files(folder);

        var blocked = PlanSiteProgram.Run(folder.Path, "import", "elsewhere");
        var after = Files(folder);
        Directory.Delete(folder["content/agencies.yml.new"]);
        var free = PlanSiteProgram.Run(folder.Path, "import", "elsewhere");

        Assert.Equal(2, blocked.Status);
        Assert.Contains("elsewhere/a.txt: error import-failed: elsewhere/a.txt was not imported, and the content is as it was: ", blocked.Errors, StringComparison.Ordinal);
        Assert.Equal(before, after);
        Assert.True(free.Status == 0, free.Errors);
        Assert.Contains("1 added", free.Output, StringComparison.Ordinal);
        Assert.Contains("name: Sở Y tế", File.ReadAllText(folder["content/agencies.yml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_AfterAFailure_GoesOnWithTheNextDocument()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["in"]);
        Directory.CreateDirectory(folder["content/plans"]);
        File.WriteAllText(folder["content/plans/tra-vinh"], "x");
        File.WriteAllText(folder["in/a.txt"], Plan);
        File.WriteAllText(folder["in/b.txt"], Plan.Replace("TRÀ VINH", "BẾN TRE", StringComparison.Ordinal).Replace("Trà Vinh", "Bến Tre", StringComparison.Ordinal));

        var result = PlanSiteProgram.Run(folder.Path, "import", "in");

        Assert.Equal(2, result.Status);
        Assert.Contains("in/a.txt: error import-failed: ", result.Errors, StringComparison.Ordinal);
        Assert.Contains("in/b.txt -> content/plans/ben-tre/5-kh-ubnd", result.Output, StringComparison.Ordinal);
        Assert.Contains("id: ben-tre/", File.ReadAllText(folder["content/agencies.yml"]), StringComparison.Ordinal);
        Assert.DoesNotContain("id: tra-vinh/", File.ReadAllText(folder["content/agencies.yml"]), StringComparison.Ordinal);
    }

    private static byte[] Bytes(int seed)
    {
        var bytes = new byte[5_000];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    // Folders too, so that an empty one left behind shows.
    private static SortedDictionary<string, string> Files(TemporaryFolder folder) => new(
        Directory.EnumerateFileSystemEntries(folder.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .ToDictionary(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/'), path => Directory.Exists(path) ? "" : Encoding.UTF8.GetString(File.ReadAllBytes(path)), StringComparer.Ordinal), StringComparer.Ordinal);
}
