using System.Globalization;
using System.Text;
using PlanSite.Import.Documents;
using PlanSite.Import.Encodings;
using PlanSite.Register.Findings;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Tests.Encodings;

public sealed class TextDecoderTests
{
    private const string Text = "Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện Nghị quyết số 30/NQ-CP của Chính phủ.\nGiao Sở Nội vụ chủ trì, phối hợp với các địa phương “rà soát” đội ngũ cán bộ.\n";

    public static TheoryData<string> UnicodeEncodings => ["utf-8", "utf-8 mark", "utf-16le mark", "utf-16be mark", "utf-16le", "utf-16be", "nfd"];

    public static TheoryData<string> OldNames => ["VNI-Windows", "TCVN3 (ABC)", "windows-1258"];

    public static TheoryData<string> NamesInUtf8 => [.. OldNames, "UTF-8 (saved as if it were windows-1252)"];

    [Theory]
    [MemberData(nameof(UnicodeEncodings))]
    public void Read_Unicode_IsReadWithoutAWord(string encoding)
    {
        var decoded = Read(Encoded(Text, encoding));

        Assert.Equal(Text, decoded.Text.Normalize());
        Assert.Empty(decoded.Findings);
    }

    [Theory]
    [MemberData(nameof(OldNames))]
    public void Read_OldEncoding_IsConvertedAndNamed(string encoding)
    {
        var decoded = Read(Encoded(Text, encoding));

        Assert.Equal(Shown(Text, encoding), Shown(decoded.Text, encoding));
        var finding = Assert.Single(decoded.Findings);
        Assert.Equal((FindingCode.EncodingConverted, Severity.Info), (finding.Code, finding.Severity));
        Assert.Equal(["in/plan.txt", encoding], finding.Arguments);
    }

    // Opened in a Latin font and saved as UTF-8, every encoding looks like Latin letters.
    [Theory]
    [MemberData(nameof(NamesInUtf8))]
    public void Read_OldEncodingSavedAsUtf8_IsConvertedAndNamed(string encoding)
    {
        var decoded = Read(Encoding.UTF8.GetBytes(Windows1252.TextOf(Encoded(Text, encoding))));

        Assert.Equal(Shown(Text, encoding), Shown(decoded.Text, encoding));
        Assert.Equal(encoding, Assert.Single(decoded.Findings).Arguments[1]);
    }

    [Theory]
    [MemberData(nameof(UnicodeEncodings))]
    [MemberData(nameof(OldNames))]
    public void Read_TheSeeds_GivesTheirText(string encoding) => Assert.All(Repository.Seeds().Select(seed => Unraised(seed.Text())), text =>
        Assert.Equal(Shown(text, encoding), Shown(Read(Encoded(text, encoding)).Text, encoding)));

    [Theory]
    [InlineData("Le café est déjà là, où êtes-vous? Naïveté, Noël, élève, très, forêt, garçon, hôtel, maître, cœur, février, août.")]
    [InlineData("plain words without any mark at all")]
    [InlineData("地方 计划 实施 方案 工作 任务 部门 负责 时间 要求 组织 领导")]
    [InlineData("Uû ban nh©n d©n")]
    public void Read_ValidUtf8ThatIsNothingElse_IsLeftAsItIs(string text) => Assert.Equal((text, 0), (Read(Encoding.UTF8.GetBytes(text)) is var read ? read.Text : "", read.Findings.Count));

    [Fact]
    public void Read_Utf8CutOffWithinALetter_IsReadUpToItWithAWarning()
    {
        var decoded = Read(Encoding.UTF8.GetBytes("Kế hoạch\nSở Nội vụ")[..^1]);

        Assert.Equal("Kế hoạch\nSở Nội v", decoded.Text);
        var finding = Assert.Single(decoded.Findings);
        Assert.Equal((FindingCode.TextCutOff, Severity.Warning, new SourcePosition("in/plan.txt", 2, 9)), (finding.Code, finding.Severity, finding.Position));
    }

    [Fact]
    public void Read_Utf16CutOffWithinALetter_IsReadUpToItWithAWarning() =>
        Assert.Equal(FindingCode.TextCutOff, Assert.Single(Read([.. Encoded(Text, "utf-16le mark"), 0x41]).Findings).Code);

    [Fact]
    public void Read_AFewBrokenLetters_AreMarkedAndTheFirstIsNamed()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Text, 20)));
        var (first, second) = (Text.IndexOf("Giao", StringComparison.Ordinal), text.Length - 2);
        text[Encoding.UTF8.GetByteCount(Text[..first])] = 0xFF;
        text[second] = 0xC0;

        var decoded = Read(text);

        Assert.Equal(2, decoded.Text.Count(c => c == '\uFFFD'));
        var finding = Assert.Single(decoded.Findings);
        Assert.Equal((FindingCode.LettersLost, "2", new SourcePosition("in/plan.txt", 2, 1)), (finding.Code, finding.Arguments[0], finding.Position));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_ManyBrokenLetters_IsRefused(bool broken)
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        if (broken) bytes[4] = 0xFF;

        if (broken) Assert.Contains("save it as plain text, UTF-8", Assert.Throws<UnreadableDocumentException>(() => Read(bytes)).Message, StringComparison.Ordinal);
        else Assert.Empty(Read(bytes).Findings);
    }

    [Fact]
    public void Read_LatinLettersThatMakeNoWords_IsRefused()
    {
        var noise = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"q{(char)(0xC0 + (i % 60))}z{(char)(0xA1 + i)}"));

        Assert.Contains("no Vietnamese words", Assert.Throws<UnreadableDocumentException>(() => Read(Encoding.UTF8.GetBytes(noise))).Message, StringComparison.Ordinal);
        Assert.Contains("not UTF-8", Assert.Throws<UnreadableDocumentException>(() => Read(Encoding.Latin1.GetBytes(noise))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452", "PNG")]
    [InlineData("504B0304140006000800", "DOCX")]
    [InlineData("4D5A90000300000004000000FFFF", "EXE")]
    [InlineData("255044462D312E340A", "PDF")]
    [InlineData("D0CF11E0A1B11AE10000", "DOC")]
    [InlineData("7B5C727466315C616E7369", "RTF")]
    [InlineData("00000000000000000000000000000000", "control characters")]
    [InlineData("0001020304050607080A4B4C4D", "control characters")]
    public void Read_OtherData_IsRefusedAndNamed(string hex, string name)
    {
        var failure = Assert.Throws<UnreadableDocumentException>(() => Read(Convert.FromHexString(hex)));

        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("UTF-8", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RandomBytes_AreRefused()
    {
        var bytes = new byte[100_000];
        new Random(7).NextBytes(bytes);

        Assert.Throws<UnreadableDocumentException>(() => Read(bytes));
    }

    [Fact]
    public void Read_NoBytes_GivesNoText() => Assert.Equal("", Read([]).Text);

    [Fact]
    public void Import_OfAPlanInTcvn3_GivesItsTasks()
    {
        var plan = "KẾ HOẠCH\n\nthực hiện Kết luận số 21-KL/TW\n\nII. NHIỆM VỤ\n\n1. Giao Sở Nội vụ chủ trì rà soát quy định.\n";

        var result = new PlanImporter(new Register.Agencies.AgencyDirectory([])).Import(new SourceDocument("in/plan.txt", Encoded(plan, "TCVN3 (ABC)")));

        Assert.Equal("Giao Sở Nội vụ chủ trì rà soát quy định.", Assert.Single(result.Plan!.Tasks).Text);
        Assert.Contains(result.Findings, finding => finding.Code == FindingCode.EncodingConverted);
    }

    private static DecodedText Read(byte[] bytes) => TextDecoder.Read(new SourceDocument("in/plan.txt", bytes));

    // TCVN3 has no capitals of its own.
    private static string Shown(string text, string encoding) =>
        encoding.StartsWith("TCVN3", StringComparison.Ordinal) ? text.Normalize().ToLower(CultureInfo.InvariantCulture) : text.Normalize();

    private static byte[] Encoded(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16le" => Encoding.Unicode.GetBytes(text),
        "utf-16be" => Encoding.BigEndianUnicode.GetBytes(text),
        "utf-16le mark" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        "utf-16be mark" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "nfd" => Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD)),
        "VNI-Windows" => Latin(VniWindows.Encode(text.Normalize())),
        "TCVN3 (ABC)" => Latin(Tcvn3.Encode(text.Normalize())),
        "windows-1258" => CodePage(1258).GetBytes(TonesApart(text.Normalize())),
        _ => Encoding.UTF8.GetBytes(text),
    };

    // The old encodings have no raised digits; ¹ has the number of ạ.
    private static string Unraised(string text) => string.Concat(text.Where(c => !"⁰¹²³⁴⁵⁶⁷⁸⁹".Contains(c, StringComparison.Ordinal)));

    private static byte[] Latin(string latin) => CodePage(1252).GetBytes(latin);

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    // windows-1258 has vowels with their marks, and the tones as letters of their own.
    private static string TonesApart(string text) => string.Concat(text.Select(c =>
    {
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        var tone = parts.FirstOrDefault(part => "\u0300\u0301\u0303\u0309\u0323".Contains(part, StringComparison.Ordinal));
        return tone == '\0' ? c.ToString() : parts.Replace(tone.ToString(), "", StringComparison.Ordinal).Normalize() + tone;
    }));
}
