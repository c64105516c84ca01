using System.Globalization;
using System.Text;
using PlanSite.Register.Findings;

namespace PlanSite.Import.Tests;

/// <summary>Text made to exhaust the machine: read, or refused with what is wrong and where, and never half read.</summary>
public sealed class HostileTextTests
{
    private const string Section = Sample.Head + "I. NHIỆM VỤ\n\n";

    // Signs and words that begin something in one grammar or another.
    public static TheoryData<string> Openings =>
        ["(", "[", "*", "**", "_", "|", "-", "+", "1.1.1.", "[^1]", "^{", "¹", "`", "<", "“", "/", ",", ". ", "I", "1", "số ", "1/", "ngày 1/", "khoản 1, ", "từ năm 2020 đến ", "Giao ", " và ", "Sở Y tế và ", "\u0301", "(sau đây gọi tắt là "];

    [Theory]
    [MemberData(nameof(Openings))]
    public void Import_OfOneSignOverAndOver_KeepsEveryOne(string sign)
    {
        var line = string.Concat(Enumerable.Repeat(sign, 2_000 / sign.Length));

        var plan = Sample.Plan($"I. NHIỆM VỤ\n\n1. Rà soát {line}\n\n{line}\n\n2. Sở Y tế tổng kết.");

        Assert.Contains(plan.Units, unit => unit.Place.ToString().EndsWith("I/2", StringComparison.Ordinal) && unit.Text == "Sở Y tế tổng kết.");
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public void Import_OfAMegabyteOfOneSign_SaysInWhichLine(string sign)
    {
        var finding = RefusalOf(Section + string.Concat(Enumerable.Repeat(sign, 1_000_000 / sign.Length)));

        Assert.Contains("line 9 has more than 60000 characters", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfALongText_SaysHowLong() => Assert.Contains("holds 5000000 characters, more than the 4000000", RefusalOf(Section.PadRight(5_000_000, 'x')), StringComparison.Ordinal);

    [Fact]
    public void Import_OfAMillionBullets_SaysHowManyLines() =>
        Assert.Contains("has 960004 lines, more than the 100000", RefusalOf(Section + string.Concat(Enumerable.Repeat("- x\n", 960_000))), StringComparison.Ordinal);

    [Fact]
    public void Import_OfATableThatLostItsRows_SaysWhereItStands() =>
        Assert.Contains("the table row at line 10 has more than 60000 characters", RefusalOf(Section + string.Concat(Enumerable.Repeat("|\nRà soát\n", 20_000))), StringComparison.Ordinal);

    [Fact]
    public void Import_OfARowThatGoesOnWithoutEnd_EndsItAtTheLongestParagraph()
    {
        var rest = string.Concat(Enumerable.Repeat("| | tiếp theo | |\n", 4_000));

        var plan = Sample.Plan($"I. NHIỆM VỤ\n\n| STT | Nhiệm vụ | Cơ quan chủ trì |\n|---|---|---|\n| 1 | Rà soát | Sở Y tế |\n{rest}");

        Assert.Equal(4_000, plan.Units.Sum(unit => unit.Text.Split("tiếp theo").Length - 1));
        Assert.All(plan.Units, unit => Assert.InRange(unit.Text.Length, 0, 20_100));
    }

    [Fact]
    public void Import_OfATitleWithoutEnd_ReadsTheRestAsText()
    {
        const string Line = "VỀ VIỆC CỦA TỈNH THEO QUYẾT ĐỊNH SỐ 12/QĐ-TTG";

        var plan = Sample.Import($"KẾ HOẠCH\n{string.Concat(Enumerable.Repeat(Line + "\n", 1_000))}\nI. NHIỆM VỤ\n1. Sở Y tế rà soát.\n").Plan!;

        Assert.InRange(plan.Head.Title.Length, 1_000, 3_000);
        Assert.Equal(1_000, (plan.Head.Title + string.Concat(plan.Units.Select(unit => unit.AllText))).Split("VỀ VIỆC").Length - 1);
    }

    [Fact]
    public void Import_OfAPreambleWithoutEnd_GoesOnInParagraphsOfTheirOwn()
    {
        var preamble = string.Concat(Enumerable.Range(1, 3_000).Select(i => $"Căn cứ Nghị quyết số {i}-NQ/TW ngày 05/3/2022 của Bộ Chính trị về việc {i};\n\n"));

        var plan = Sample.Import($"KẾ HOẠCH\nCải cách hành chính\n\n{preamble}\nI. NHIỆM VỤ\n1. Sở Y tế rà soát.\n").Plan!;

        Assert.Equal(3_000, plan.Units.Sum(unit => unit.Text.Split("Căn cứ").Length - 1));
        Assert.All(plan.Units, unit => Assert.InRange(unit.Text.Length, 0, 21_000));
        Assert.Equal(3_000, plan.Citations.Count);
    }

    [Fact]
    public void Import_OfAUnitWithoutEnd_GoesOnInParagraphsOfTheirOwn()
    {
        var plan = Sample.Plan("I. NHIỆM VỤ\n\n1. Sở Y tế rà soát.\n" + string.Concat(Enumerable.Repeat("Sở Y tế chủ trì làm, xong trước ngày 1/2/2023.\n\n", 2_000)));

        Assert.Equal(2_000, plan.Units.Sum(unit => unit.Text.Split("chủ trì làm").Length - 1));
        Assert.All(plan.Units, unit => Assert.InRange(unit.Text.Length, 0, 21_000));
    }

    [Fact]
    public void Import_OfClausesThatAllReferToAll_GivesATaskNoMoreThanItCanHave()
    {
        var clauses = string.Concat(Enumerable.Range(1, 500).Select(i => $"{i}. Sở Y tế: Chủ trì, phối hợp với Sở Nội vụ triển khai các nội dung tại khoản 1, Mục I của Kế hoạch.\n\n"));

        var result = Sample.Import($"{Sample.Head}I. NHIỆM VỤ\n\n1. Rà soát hồ sơ.\n\nII. TỔ CHỨC THỰC HIỆN\n\n{clauses}");

        Assert.InRange(result.Plan!.Task("I/1").Assignments.Count, 1, 200);
        var finding = Assert.Single(result.Findings, finding => finding.Code == FindingCode.AssignmentsLeftOut);
        Assert.Equal(("I/1", "1000 200"), (finding.Place.ToString(), string.Join(' ', finding.Arguments)));
    }

    [Fact]
    public void Import_OfZeroBytes_SaysItIsNoText() =>
        Assert.Contains("it is no text but data", RefusalOf(new SourceDocument("in/plan.txt", new byte[1_000_000])), StringComparison.Ordinal);

    [Fact]
    public void Import_OfTextCutWithinALetter_SaysWhere()
    {
        var bytes = Encoding.UTF8.GetBytes(Section + "1. Sở Nội vụ rà soát hồ");

        var result = Sample.Import(new SourceDocument("in/plan.txt", bytes.AsMemory(0, bytes.Length - 1)));

        Assert.NotNull(result.Plan);
        Assert.Equal("in/plan.txt(9,23)", result.Findings.Single(finding => finding.Code == FindingCode.TextCutOff).Position!.ToString());
    }

    [Fact]
    public void Import_OfBrokenLetterWithin_SaysWhereTheFirstIs()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Section + "1. S"), 0xE1, 0xBB, .. Encoding.UTF8.GetBytes(" N\n" + string.Concat(Enumerable.Repeat("2. Sở Y tế tổng kết.\n", 100)))];

        var finding = Sample.Import(new SourceDocument("in/plan.txt", bytes)).Findings.Single(one => one.Code == FindingCode.LettersLost);

        Assert.Equal(("in/plan.txt(9,5)", "1"), (finding.Position!.ToString(), finding.Arguments[0]));
    }

    private static string RefusalOf(string text) => RefusalOf(SourceDocument.OfText("in/plan.txt", text));

    private static string RefusalOf(SourceDocument document)
    {
        var result = Sample.Import(document);
        Assert.Null(result.Plan);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((FindingCode.FileUnreadable, document.Path), (finding.Code, finding.Arguments[0]));
        return string.Create(CultureInfo.InvariantCulture, $"{finding}");
    }
}
