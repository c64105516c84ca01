using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Import.Lines;
using PlanSite.Register.Outline;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tables;

/// <summary>Makes paragraphs of the lines of a cell, which a narrow column wraps.</summary>
internal static partial class CellText
{
    /// <summary>The paragraphs of a work cell and of any other that holds sentences.</summary>
    public static IReadOnlyList<Paragraph> Paragraphs(IReadOnlyList<TextLine> lines) => Join(lines, BeginsSentence);

    /// <summary>The paragraphs of a cell that lists agencies: one begins on a new line without a comma before it.</summary>
    public static IReadOnlyList<Paragraph> Agencies(IReadOnlyList<TextLine> lines) => Join(lines, BeginsAgency);

    /// <summary>Whether a text has words; "-" and "…" stand for nothing.</summary>
    public static bool HasWords(string text) => text.Any(char.IsLetterOrDigit) || text.Any(c => c is '%' or '+') || Dittos.IsDitto(text);

    /// <summary>A cell with the rest of it from the next row; a name that the row cuts is one.</summary>
    public static IReadOnlyList<Cell> Joined(IReadOnlyList<Cell> above, IReadOnlyList<Cell> rest) =>
        above.Count > 0 && rest.Count > 0 && IsCut(above[^1].Content.Text, rest[0].Content.Text)
            ? [.. above.SkipLast(1), above[^1] with { Content = new Paragraph(StyledText.Join(above[^1].Content.Runs, rest[0].Content.Runs)) }, .. rest.Skip(1)]
            : [.. above, .. rest];

    private static bool IsCut(string before, string text) => Open().IsMatch(before) || EndsInName(before, text) || char.IsLower(text[0]);

    // "Ban" above "Tuyên giáo Tỉnh ủy", "Văn phòng" above "Huyện ủy".
    private static bool EndsInName(string before, string text) => Bare().IsMatch(before) || (BareOffice().IsMatch(before) && HasOffice().IsMatch(text));

    private static List<Paragraph> Join(IReadOnlyList<TextLine> lines, Func<TextLine, string, bool> begins)
    {
        var paragraphs = new List<IReadOnlyList<Run>>();
        foreach (var line in lines)
        {
            if (paragraphs.Count > 0 && line.Break == LineBreak.Line && !begins(line, StyledText.TextOf(paragraphs[^1]))) paragraphs[^1] = StyledText.Join(paragraphs[^1], line.Runs);
            else paragraphs.Add(line.Runs);
        }
        return [.. paragraphs.Where(runs => runs.Count > 0).Select(runs => new Paragraph(runs))];
    }

    private static bool BeginsSentence(TextLine line, string before) =>
        BeginsWithLabel(line.Text, before) || (Closed().IsMatch(before) && char.IsUpper(FirstLetter(line.Text)));

    private static bool BeginsAgency(TextLine line, string before) =>
        BeginsWithLabel(line.Text, before) || (!Open().IsMatch(before) && !EndsInName(before, line.Text) && char.IsUpper(FirstLetter(line.Text)) && AgencyNameReader.BeginsAt(new AgencyText(line.Text), 0));

    private static bool BeginsWithLabel(string text, string before) =>
        LabelGrammar.TryRead(text, out var label, out _) && label.Style >= LabelStyle.NumberInBrackets && !(char.IsDigit(before[^1]) && label.Style == LabelStyle.Bullet);

    [GeneratedRegex(@"(?:^|[,;]\s*|\svà\s)(?:Ban|Bộ|Sở|Phòng|Cục|Chi cục|Vụ|Viện|Hội|Trường|Trung tâm|[ỦU][yỷ] ban|Ban [Tt]hường vụ|Ban [Cc]hấp hành|Liên đoàn)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?:^|[,;]\s*|\svà\s)Văn phòng$", RegexOptions.CultureInvariant)]
    private static partial Regex BareOffice();

    [GeneratedRegex(@"^(?:(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) [ủu][yỷ]|[ỦU][yỷ] ban nhân dân|UBND|HĐND|Hội đồng nhân dân|Đoàn (?:ĐBQH|[Đđ]ại biểu Quốc hội)|Trung ương|Chính phủ|Quốc hội|Chủ tịch nước|Bộ)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex HasOffice();

    private static char FirstLetter(string text) => text.FirstOrDefault(char.IsLetterOrDigit);

    [GeneratedRegex(@"[.;:!?…/]$", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();

    [GeneratedRegex(@"(?:[,–-]|(?<!\p{L})(?:và|với|của|các|do|cùng|thuộc|trực thuộc))$", RegexOptions.CultureInvariant)]
    private static partial Regex Open();
}
