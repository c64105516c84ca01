using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Register.Plans;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Tests;

/// <summary>What holds for every text.</summary>
public sealed partial class ImportPropertyTests
{
    // A head that is repeated at the top of a page is kept once.
    private const string TableHead = "| STT | Nhiệm vụ | Cơ quan chủ trì |";

    // The pieces of which plans are made, in any order, so that chance meets the grammars and not only plain words.
    private static readonly string[] Pieces =
    [
        "KẾ HOẠCH", "I. MỤC ĐÍCH", "II. NHIỆM VỤ", "A. PHẦN MỘT", "1. Sở Y tế", "1. Rà soát.", "1.1. Tổ chức", "a) Rà soát", "đ) Việc khác;", "- Gạch", "+ Cộng", "\n", "-----", "*", "**", "¹ Chú thích",
        "việc¹", "PHỤ LỤC 1", "Điều 1. Ban hành", "Nơi nhận:", "T/M TỈNH ỦY", "KT. CHỦ TỊCH", "Lê Văn Hân", "Tổ chức thực hiện:", "- Thời gian thực hiện:", "các huyện, thị,", "Giao Sở Nội vụ chủ trì,",
        "phối hợp với các cơ quan liên quan", "theo phụ lục 1 đính kèm", "khoản 2, Mục II của Kế hoạch.", "(sau đây gọi tắt là", "“", "|", "|\n", "| 1 | Rà soát", TableHead, "| 2 | Số hóa | Sở Y tế | Quý I |", "| | tiếp theo |", "| I | VIỆC CHUNG |", "của", "và", "\u0309", "\ud800", "Số: /KH-UBND", ", ngày 31 tháng 2 năm 2022",
    ];

    [Fact]
    public void Import_OfAnyPieces_GivesUniquePlacesAndKeepsAllWords() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Texts().ToArbitrary(), text => Holds(Sample.Head + text)));

    // What chance found.
    [Theory]
    [InlineData("đồng chí  và Giao Sở Nội vụ chủ trì rà soát.")]
    [InlineData("Người đứng đầu và Giao Sở Nội vụ chủ trì, rà soát.")]
    [InlineData("Chủ tịch và Nơi ở: rà soát.")]
    [InlineData("Thủ trưởng và Lê Văn Hân rà soát.")]
    public void Import_OfAPersonAndAName_KeepsAllWords(string task) => Assert.Empty(Lost($"{Sample.Head}II. NHIỆM VỤ\n\n1. {task}\n"));

    [Fact]
    public void Import_OfAnyText_NeverThrows() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Sample.Import(text ?? "") is not null));

    [Fact]
    public void Import_OfAnyDocumentAsText_KeepsAllWords() => Keeps(document => document.AsText(".txt"));

    [Fact]
    public void Import_OfAnyDocumentAsMarkdown_KeepsAllWords() => Keeps(document => document.AsText(".md"));

    [Fact]
    public void Import_OfAnyDocumentAsWordFile_KeepsAllWords() => Keeps(document => document.AsWord());

    [Fact]
    public void Import_OfAnyDocumentAsWebPage_KeepsAllWords() => Keeps(document => document.AsPage());

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    [InlineData(".docx")]
    [InlineData(".doc")]
    [InlineData(".rtf")]
    [InlineData(".html")]
    [InlineData(".xyz")]
    [InlineData("")]
    public void Import_OfAnyBytes_NeverThrows(string extension) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Openings().ToArbitrary(), bytes => Sample.Import(new SourceDocument($"in/plan{extension}", bytes)) is { Plan: not null } or { Findings.Count: > 0 }));

    [Fact]
    public void Import_InAnyCulture_GivesTheSame()
    {
        var seed = Repository.Seeds().First();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            var turkish = Describe(Sample.Import(seed.Text()).Plan!);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
            Assert.Equal(turkish, Describe(Sample.Import(seed.Text()).Plan!));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Import_OfTheSeeds_KeepsAllWords() => Assert.All(Repository.Seeds(), seed => Assert.Empty(Lost(seed.Text())));

    private static void Keeps(Func<AnyDocument, SourceDocument> written) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(AnyDocument.Any, document =>
    {
        var plan = Sample.Import(written(document)).Plan!;
        var have = TextOf(plan);
        var lost = document.Words.Where(word => !have.Contains(word, StringComparison.Ordinal)).ToList();
        return (lost.Count == 0).Label($"lost {string.Join(' ', lost)} in\n{document}")
            .And((plan.Units.Select(unit => unit.Place).Distinct().Count() == plan.Units.Count).Label("a place twice"))
            .And((Describe(plan) == Describe(Sample.Import(written(document)).Plan!)).Label("another reading the second time"));
    }));

    // The signatures of formats, so that chance gets behind the first look at a file.
    private static Gen<byte[]> Openings() =>
        from opening in Gen.Elements<byte[]>([], [.. "PK\u0003\u0004"u8], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [.. "%PDF-1.7\n"u8], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [.. "<html><table><td>"u8], [.. @"{\rtf1 "u8], Encoding.UTF8.GetBytes(Sample.Head + "I. NHIỆM VỤ\n"))
        from bytes in ArbMap.Default.GeneratorFor<byte[]>()
        select (byte[])[.. opening, .. bytes ?? []];

    private static Gen<string> Texts() =>
        from pieces in Gen.Elements(Pieces).ListOf()
        from ends in Gen.Elements("\n", "\n\n", " ").ListOf(pieces.Count)
        select string.Concat(pieces.Zip(ends, (piece, end) => piece + end));

    private static Property Holds(string text)
    {
        if (Sample.Import(text).Plan is not { } plan) return true.ToProperty();
        var lost = Lost(text);
        return (lost.Count == 0).Label($"lost {string.Join(' ', lost)}").And((plan.Units.Select(unit => unit.Place).Distinct().Count() == plan.Units.Count).Label("a place twice"));
    }

    // Words between the kind and the closing; letterhead and signature are read into fields in another spelling.
    private static List<string> Lost(string text)
    {
        var plan = Sample.Import(text).Plan!;
        var have = Words(TextOf(plan)).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        return [.. Words(BodyOf(text)).GroupBy(word => word).Where(group => have.GetValueOrDefault(group.Key) < group.Count()).Select(group => group.Key)];
    }

    private static string BodyOf(string text)
    {
        var body = text[(text.IndexOf("KẾ HOẠCH", StringComparison.Ordinal) is >= 0 and var kind ? kind : text.IndexOf("CHƯƠNG TRÌNH", StringComparison.Ordinal))..];
        var end = Closing().Match(body);
        return OfIssuer().Replace(end.Success ? body[..end.Index] : body, "").Replace(TableHead, "", StringComparison.Ordinal);
    }

    private static string Describe(Plan plan) =>
        string.Join('\n', plan.Tasks.Select(task => $"{task.Place} {task.Text} {task.Assignments()}").Prepend(TextOf(plan)));

    private static string TextOf(Plan plan) => string.Join('\n',
        plan.Units.Select(unit => $"{unit.Label} {unit.Heading?.Text} {unit.Text} {string.Join(' ', unit.Columns)} {string.Join(' ', unit.Cells.Select(cell => cell.Content.Text))}")
            .Concat(plan.Footnotes.Select(note => $"{note.Mark} {note.Content.Text}"))
            .Concat(plan.Recipients)
            .Prepend($"{plan.Head.Kind} {plan.Head.Title} {plan.Head.Issuer} {plan.Head.SignerPosition} {plan.Head.Signer} {plan.Head.OnBehalfOf} {string.Join(' ', plan.Head.Signatures)}"));

    private static IEnumerable<string> Words(string text) => Word().Matches(Marks().Replace(VietnameseText.Normalize(text.Replace("\ud800", "", StringComparison.Ordinal)), "")).Select(match => VietnameseText.CompareKey(match.Value));

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\*|\^\{[^}]*\}")]
    private static partial Regex Marks();

    // The line that names the issuer becomes its name.
    [GeneratedRegex("^CỦA (?=BAN|TỈNH)", RegexOptions.Multiline)]
    private static partial Regex OfIssuer();

    [GeneratedRegex(@"^(?:.*\|)?\W*(?:Nơi nhận|T/M|TM\.|KT\.)", RegexOptions.Multiline)]
    private static partial Regex Closing();
}
