using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Import.Documents;
using PlanSite.Import.Head;
using PlanSite.Import.Lines;
using PlanSite.Import.Tables;
using PlanSite.Register.Findings;
using PlanSite.Register.Outline;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Outline;

/// <summary>Rejoins paragraphs that a page break or a line width has cut, and takes off their labels.</summary>
internal static partial class BlockReader
{
    // Longer than a label with its space: a block that is longer than its last line by more has more than one line.
    private const int LongestLabel = 8;

    private const int MostClosingLines = 8;

    // "DANH MỤC NHIỆM VỤ" below the signatures: an appendix that no label calls so.
    private static readonly Label Untitled = new("", "PL", LabelStyle.Appendix);

    // A line of no more may be the name of a body alone.
    private const int LongestName = 60;

    // After these words no sentence ends.
    private static readonly HashSet<string> OpenEnds = new(
        ["và", "hoặc", "của", "với", "các", "những", "tại", "cho", "về", "số", "từ", "đến", "theo", "trong", "ngày", "tháng", "năm", "là", "để", "do", "bởi", "thuộc", "quý", "giai đoạn"],
        StringComparer.Ordinal);

    public static IReadOnlyList<Block> Read(IReadOnlyList<TextLine> lines, string file)
    {
        var layout = PageLayout.Of(lines);
        var blocks = new List<Block>();
        var tables = new TableRows();
        for (var at = 0; at < lines.Count;)
        {
            var part = PartFrom(lines, at);
            if (part[0].Cell is not null) blocks.AddRange(tables.Read(part).Select(row => OfRow(row, file)));
            else AddText(part, blocks, layout, file);
            if (part[0].Cell is null) tables.Interrupt();
            at += part.Count;
        }
        return blocks;
    }

    // The lines of one table, or those up to the next.
    private static List<TextLine> PartFrom(IReadOnlyList<TextLine> lines, int at)
    {
        var end = at;
        while (end < lines.Count && lines[end].Cell?.Table == lines[at].Cell?.Table) end++;
        return [.. Enumerable.Range(at, end - at).Select(i => lines[i])];
    }

    private static Block OfRow(TableRow row, string file) => new(null, row.Text.Count > 0 ? row.Text[0].Runs : [], PositionOf(row.First, file)) { Row = row };

    private static void AddText(List<TextLine> lines, List<Block> blocks, PageLayout layout, string file)
    {
        var last = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isShort = layout.IsShort(last);
            var length = last;
            last = line.Text.Length;
            var before = blocks.Count > 0 && blocks[^1].Row is null ? blocks[^1] : null;
            var bullets = before is null ? null : LineAboveBullets.StyleBelow(lines, i, before);
            var isLabelled = LabelGrammar.TryRead(line.Text, out var label, out var start);
            if (line.Break == LineBreak.Closing && !isLabelled && AnnexTitle.NamesMatter(line.Text) && AnnexTitle.BeginsAt(lines, i))
                blocks.Add(new Block(Untitled, line.Runs, PositionOf(line, file)));
            else if (isLabelled && IsGroundOfAll(line.Text, label, start, blocks))
                blocks.Add(new Block(null, line.Runs, PositionOf(line, file)));
            else if (isLabelled && !(before is not null && (IsSpan(line, start, before) || IsWithin(line, label, before, isFull: layout.IsWrapped && !layout.LeavesRoom(length)))))
                blocks.Add(new Block(label, StyledText.From(line.Runs, start), PositionOf(line, file)));
            else if (before is not null && !EndsAgencyHeading(line, before, layout, length) && bullets is null && !BeginsClosing(lines, i, before.Text) && Continues(line, before, layout.IsWrapped, afterShort: isShort))
                blocks[^1] = before with { Runs = StyledText.Join(before.Runs, line.Runs) };
            else
                blocks.Add(new Block(null, line.Runs, PositionOf(line, file)) { IsBelowClosing = line.Break == LineBreak.Closing, HeadsBullets = bullets });
        }
    }

    // "Yêu cầu các đơn vị nghiêm túc thực hiện./." on the last lines of the body: of no clause, though no blank line parts it from the last.
    private static bool BeginsClosing(List<TextLine> lines, int at, string before)
    {
        if (lines[at].Text[0] is not ('Y' or 'Đ' or 'N') || !Sentences.IsClosed(before) || Sentences.ClosesPlan(before) || !Sentences.ClosesPlan(lines[at].Text)) return false;
        var last = at;
        while (last + 1 < lines.Count && last - at < MostClosingLines && lines[last + 1].Break == LineBreak.Line) last++;
        return lines[last].Text.EndsWith("/.", StringComparison.Ordinal) && (last + 1 == lines.Count || lines[last + 1].Break == LineBreak.Closing);
    }

    // "- Căn cứ Luật …;" above all that is labelled.
    private static bool IsGroundOfAll(string text, Label label, int start, List<Block> blocks) =>
        label.Style is LabelStyle.Bullet or LabelStyle.SubBullet && GroundOfAll().IsMatch(text.AsSpan(start)) && !blocks.Exists(block => block.Label is not null);

    private static SourcePosition PositionOf(TextLine line, string file) => new(file, line.Number, line.Column);

    private static bool Continues(TextLine line, Block before, bool wrapped, bool afterShort)
    {
        if (before.Text.Length == 0) return before.Label is not null && line.Break != LineBreak.Closing;
        if (before.Text.Length > DocumentLimits.LongestParagraph || line.Break is LineBreak.Rule or LineBreak.Paragraph or LineBreak.Closing) return false;
        if (before.Label is not null && CapitalHeading().IsMatch(before.Text) && SentenceStart().IsMatch(line.Text)) return false;
        if (IsNextAttribute(line, before) || (Sentences.EndsPlan(line.Text) && !OpenEnds.Contains(LastWord(before.Text)))) return false;
        if (Interruptions.GoesOn(line, before.Text)) return true;
        if (line.Break == LineBreak.Line && before.Text[^1] is ',' or ':' && AttributeLine.StartsWithLabel(before.Text) && (before.Text[^1] == ',' || AgencyPhrases.IsAgencyHeading(line.Text))) return true;
        if (BrokenLists.GoOn(line, before.Text)) return true;
        if (before.Text.EndsWith(';') && Ground().IsMatch(line.Text)) return false;
        if (wrapped && line.Break == LineBreak.Line) return !AttributeLine.StartsWithLabel(line.Text) && (!afterShort || GoesOn(line, before) || before.Text.EndsWith(','));
        return GoesOn(line, before);
    }

    // "Thời gian: quý II" / "Đơn vị thực hiện: …": the top of a page cuts no such line from the one before.
    private static bool IsNextAttribute(TextLine line, Block before) =>
        line.Break == LineBreak.Page && line.Text.Contains(':', StringComparison.Ordinal) && AttributeLine.StartsWithLabel(line.Text) && AttributeLine.StartsWithLabel(before.Text);

    // "3. Trách nhiệm của Phòng Giáo dục và Đào tạo" on a line of its own, with what it does below it.
    private static bool EndsAgencyHeading(TextLine line, Block before, PageLayout layout, int length) =>
        layout.LeavesRoom(length) && before.Label is not null && length - before.Text.Length < LongestLabel && char.IsUpper(line.Text[0]) && AgencyPhrases.IsAgencyHeading(before.Text);

    // A line far short of the width ends its paragraph unless the words go on.
    private static bool GoesOn(TextLine line, Block before) => StartsWithin().IsMatch(line.Text) || HasOpenEnd(line, before) || (line.Break == LineBreak.Line && before.Text.Length > LongestName && HalfName().IsMatch(before.Text));

    // "chuyển đổi số" ends with no number to come.
    private static bool HasOpenEnd(TextLine line, Block before) => LastWord(before.Text) is var word && OpenEnds.Contains(word) && !(word == "số" && char.IsUpper(line.Text[0])) && !(word == "thuộc" && EndsWithSubordinates(line, before));

    // "6. Các chi bộ, đảng bộ trực thuộc" above what they do: to whom they belong is not told.
    private static bool EndsWithSubordinates(TextLine line, Block before) =>
        before.Text.EndsWith(" trực thuộc", StringComparison.Ordinal) && char.IsUpper(line.Text[0]) && AgencyPhrases.IsAgencyHeading(before.Text) && !AgencyNameReader.BeginsAt(new AgencyText(line.Text), 0);

    // "giai đoạn 2026 / - 2030": a dash between figures at the beginning of a wrapped line.
    private static bool IsSpan(TextLine line, int start, Block before) => line.Break == LineBreak.Line
        && line.Text[0] is '-' or '–' && start < line.Text.Length && char.IsDigit(line.Text[start])
        && before.Text.Length > 0 && char.IsDigit(before.Text[^1]);

    // "bổ sung vitamin / A. Các trường": in small letters it is a label only where nothing goes on.
    private static bool IsWithin(TextLine line, Label label, Block before, bool isFull) =>
        isFull && label.Style == LabelStyle.UpperLetter && line.Break == LineBreak.Line && !DocumentKind.IsCapitals(line.Text) && !DocumentKind.IsCapitals(before.Text) && !Sentences.IsClosed(before.Text) && !Sentences.Introduces(before.Text);

    private static string LastWord(string text) => VietnameseText.CompareKey(text[(text.LastIndexOf(' ') + 1)..]);

    // The grounds of a document are printed one a paragraph.
    [GeneratedRegex(@"^(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Trên cơ sở)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Ground();

    // "phối hợp với Công an tỉnh, Bộ Chỉ huy Bộ đội / Biên phòng tỉnh": what no body is called without more.
    [GeneratedRegex(@"(?<!\p{L})(?:Bộ Chỉ huy|Bộ đội|Ban Chỉ huy|Hội đồng|Hội đồng nhân|[ỦU][yỷ] ban|[ỦU][yỷ] ban nhân|Mặt trận Tổ|Hội Liên hiệp|Hội Cựu chiến|Liên đoàn|Liên minh|Sở|Bộ|Cục|Chi cục|Đài|Trung tâm)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex HalfName();

    [GeneratedRegex(@"^(?:Căn cứ|Xét(?: thấy| đề nghị|,)|Theo đề nghị)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex GroundOfAll();

    // "NHIỆM VỤ"; "Sở" has too few letters to tell.
    [GeneratedRegex(@"^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalHeading();

    // Below a heading in capitals; figures begin a sentence too ("100 ngày", "95% số xã").
    [GeneratedRegex(@"^(?:\p{Lu}\p{Ll}*|\d[\d.,]*\s?%?)\s\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceStart();

    // A sentence begins with a capital; small letters, figures and closing marks go on with one.
    [GeneratedRegex(@"^[“""'(]?(?:\p{Ll}|\d|[%)”,;.])", RegexOptions.CultureInvariant)]
    private static partial Regex StartsWithin();
}
