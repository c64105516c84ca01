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
        BeginsWithLabel(line.Text, before) || (!Open().IsMatch(before) && char.IsUpper(FirstLetter(line.Text)) && AgencyNameReader.BeginsAt(new AgencyText(line.Text), 0));

    private static bool BeginsWithLabel(string text, string before) =>
        LabelGrammar.TryRead(text, out var label, out _) && label.Style >= LabelStyle.NumberInBrackets && !(char.IsDigit(before[^1]) && label.Style == LabelStyle.Bullet);

    private static char FirstLetter(string text) => text.FirstOrDefault(char.IsLetterOrDigit);

    [GeneratedRegex(@"[.;:!?…/]$", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();

    [GeneratedRegex(@"(?:[,–-]|(?<!\p{L})(?:và|với|của|các|do|cùng|thuộc|trực thuộc))$", RegexOptions.CultureInvariant)]
    private static partial Regex Open();
}
