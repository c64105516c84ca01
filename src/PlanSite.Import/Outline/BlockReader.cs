using System.Text.RegularExpressions;
using PlanSite.Import.Documents;
using PlanSite.Import.Lines;
using PlanSite.Register.Findings;
using PlanSite.Register.Outline;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Outline;

/// <summary>Rejoins paragraphs that a page break or a line width has cut, and takes off their labels.</summary>
internal static partial class BlockReader
{
    private const int WidestWrappedLine = 160;

    // After these words no sentence ends.
    private static readonly HashSet<string> OpenEnds = new(
        ["và", "hoặc", "của", "với", "các", "những", "tại", "cho", "về", "số", "từ", "đến", "theo", "trong", "ngày", "tháng", "năm", "là", "để", "do", "bởi", "thuộc"],
        StringComparer.Ordinal);

    public static IReadOnlyList<Block> Read(IReadOnlyList<TextLine> lines, string file)
    {
        var widest = lines.Select(line => line.Text.Length).DefaultIfEmpty().Max();
        var width = widest <= WidestWrappedLine ? widest : (int?)null;
        var blocks = new List<Block>();
        var last = 0;
        foreach (var line in lines)
        {
            var isShort = last * 10 <= width * 6;
            last = line.Text.Length;
            if (LabelGrammar.TryRead(line.Text, out var label, out var start) && !(blocks.Count > 0 && IsSpan(line, start, blocks[^1])))
                blocks.Add(new Block(label, StyledText.From(line.Runs, start), PositionOf(line, file)));
            else if (blocks.Count > 0 && Continues(line, blocks[^1], wrapped: width is not null, afterShort: isShort))
                blocks[^1] = blocks[^1] with { Runs = StyledText.Join(blocks[^1].Runs, line.Runs) };
            else
                blocks.Add(new Block(null, line.Runs, PositionOf(line, file)));
        }
        return blocks;
    }

    private static SourcePosition PositionOf(TextLine line, string file) => new(file, line.Number, line.Column);

    private static bool Continues(TextLine line, Block before, bool wrapped, bool afterShort)
    {
        if (before.Text.Length == 0) return before.Label is not null;
        if (before.Text.Length > DocumentLimits.LongestParagraph) return false;
        if (line.Break is LineBreak.Rule or LineBreak.Paragraph || IsRow(line.Text) || IsRow(before.Text) || (before.Text.EndsWith(';') && Ground().IsMatch(line.Text))) return false;
        if (wrapped && line.Break == LineBreak.Line) return !AttributeLine.StartsWithLabel(line.Text) && (!afterShort || GoesOn(line, before) || before.Text.EndsWith(','));
        return GoesOn(line, before);
    }

    // A line far short of the width ends its paragraph unless the words go on.
    private static bool GoesOn(TextLine line, Block before) => StartsWithin().IsMatch(line.Text) || OpenEnds.Contains(LastWord(before.Text));

    /// <summary>Whether a text is a whole row of a table drawn with pipes.</summary>
    public static bool IsRow(string text) => text.Length > 2 && text[0] == '|' && text[^1] == '|';

    // "giai đoạn 2026 / - 2030": a dash between figures at the beginning of a wrapped line.
    private static bool IsSpan(TextLine line, int start, Block before) => line.Break == LineBreak.Line
        && line.Text[0] is '-' or '–' && start < line.Text.Length && char.IsDigit(line.Text[start])
        && before.Text.Length > 0 && char.IsDigit(before.Text[^1]);

    private static string LastWord(string text) => VietnameseText.CompareKey(text[(text.LastIndexOf(' ') + 1)..]);

    // The grounds of a document are printed one a paragraph.
    [GeneratedRegex(@"^(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Trên cơ sở)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Ground();

    // A sentence begins with a capital; small letters, figures and closing marks go on with one.
    [GeneratedRegex(@"^[“""'(]?(?:\p{Ll}|\d|[%)”,;.])", RegexOptions.CultureInvariant)]
    private static partial Regex StartsWithin();
}
