using System.Text;
using PlanSite.Import.Tests.Scoring;
using PlanSite.Register.Agencies;

namespace PlanSite.Import.Tests.Documents.Pdf;

/// <summary>PDF documents through the installed pdftotext. Without it they are skipped, but under CI=true they fail: there it must be.</summary>
public sealed class PdfToTextTests
{
    private static readonly string[] Head = ["KẾ HOẠCH", "thực hiện Kết luận số 21-KL/TW", "I. NHIỆM VỤ"];

    [Fact]
    public void Import_OfAPlan_ReadsItsTasks()
    {
        var plan = Import(PdfFile.Of([[.. Head, "1. Giao Sở Nội vụ chủ trì rà soát hồ sơ.", "2. Sở Y tế tổng kết."]], new PdfOptions("<b>&x; ]]>"))).Plan!;

        Assert.Equal(["Giao Sở Nội vụ chủ trì rà soát hồ sơ.", "Sở Y tế tổng kết."], plan.Tasks.Select(task => task.Text));
    }

    [Fact]
    public void Import_OfControlCharacters_LosesNoWord() =>
        Assert.Contains("rà soát", Import(PdfFile.Of([[.. Head, "1. Sở Nội vụ \u0001chủ trì\u0002 & <rà soát> hồ \u001Fsơ \uFFFE\uFFFF."]])).Plan!.Tasks[0].Text, StringComparison.Ordinal);

    [Fact]
    public void Import_OfThreeHundredPages_ReadsThemAll()
    {
        var pages = Enumerable.Range(1, 300).Select(page => Enumerable.Range(1, 40).Select(line => $"{line}. Sở Nội vụ rà soát hồ sơ {page}, xong trước ngày {1 + (line % 28)}/3/2023."));

        var plan = Import(PdfFile.Of(pages.Prepend(Head))).Plan!;

        Assert.Equal(12_000, plan.Tasks.Count);
    }

    [Fact]
    public void Import_OfAProtectedPdf_SaysSo() => Assert.Contains("protected by a password", RefusalOf(PdfFile.Of([Head], PdfOptions.Protected)), StringComparison.Ordinal);

    [Fact]
    public void Import_OfAScan_SaysSo()
    {
        Assert.Contains("scanned PDF without text", RefusalOf(Saved("scan")), StringComparison.Ordinal);
        Assert.Contains("scanned PDF without text", RefusalOf(PdfFile.Of([[], [], []])), StringComparison.Ordinal);
    }

    public static TheoryData<byte[]> Broken => new([], [.. "%PDF-1.7\n"u8], [.. "%PDF-1.7\n"u8, .. new byte[100_000]], Damaged(), [.. "no PDF"u8]);

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void Import_OfABrokenPdf_SaysSo(byte[] content) => Assert.Contains("no PDF or a broken one", RefusalOf(content), StringComparison.Ordinal);

    // What pdftotext repairs is read; nothing else may happen.
    [Fact]
    public void Import_OfDamagedBytes_NeverThrows()
    {
        var whole = PdfFile.Of([[.. Head, "1. Sở Nội vụ rà soát."]]);
        var random = new Random(3);
        for (var i = 0; i < 20; i++)
        {
            var damaged = (byte[])whole.Clone();
            for (var at = 0; at < 20; at++) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            var result = Import(damaged);
            Assert.True(result.Plan is not null || result.Findings.Count > 0);
        }
    }

    [Theory]
    [InlineData("so-y-te", 1, 0.95, 1)]
    [InlineData("phu-luc-word", 0.25, 0.2, 0.25)]
    public void Import_OfALabelledDocumentAsPdf_AgreesWithTheLabels(string name, double tasks, double assignments, double deadlines)
    {
        var scorer = new Scorer();
        scorer.Add(Labels.Of(name), Import(Saved(name)).Plan!);

        foreach (var (measure, floor) in new[] { ("tasks", tasks), ("assignments", assignments), ("deadlines", deadlines) })
            Assert.True(scorer[measure].F1 >= floor, $"{measure}: F1 {scorer[measure].F1:0.000}\n{string.Join('\n', scorer[measure].Errors)}");
    }

    private static byte[] Saved(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "documents-pdf", $"{name}.pdf"));

    private static byte[] Damaged()
    {
        var whole = Encoding.ASCII.GetString(PdfFile.Of([Head]));
        return Encoding.ASCII.GetBytes(whole.Replace("/Pages", "/Nothing", StringComparison.Ordinal).Replace("/Page", "/Nil", StringComparison.Ordinal));
    }

    private static string RefusalOf(byte[] content)
    {
        var result = Import(content);
        Assert.Null(result.Plan);
        return Assert.Single(result.Findings).ToString();
    }

    private static ImportResult Import(byte[] content)
    {
        var isInstalled = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "pdftotext.exe" : "pdftotext")));
        if (!isInstalled && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail("pdftotext was not found; install poppler-utils.");
        if (!isInstalled) Assert.Skip("pdftotext was not found; install poppler-utils to run the PDF tests.");
        return new PlanImporter(new AgencyDirectory([])).Import(new SourceDocument("in/plan.pdf", content));
    }
}
