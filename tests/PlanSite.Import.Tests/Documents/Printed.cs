using PlanSite.Import.Documents;
using PlanSite.Import.Lines;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tests.Documents;

/// <summary>Lines as short texts, to be compared at a glance.</summary>
internal static class Printed
{
    public static IReadOnlyList<TextLine> Lines(this SourceDocument document) => DocumentFormats.Read(document).Lines;

    /// <summary>The texts of the lines; a line that is no new paragraph begins with "/", one behind a rule with "=".</summary>
    public static string[] Texts(this IEnumerable<TextLine> lines) => [.. lines.Select(line => Sign(line.Break) + line.Text)];

    /// <summary>"a <b>x</b>": the runs of a line with their styles; marks as [1].</summary>
    public static string Styles(this TextLine line) => string.Concat(line.Runs.Select(run => run.FootnoteMark is { } mark ? $"[{mark}]" : Styled(run)));

    /// <summary>"row,column: text", with "+rows" and "x columns" of merged cells.</summary>
    public static string[] Cells(this IEnumerable<TextLine> lines) => [.. lines.Select(line => line.Cell is { } cell ? $"{Place(cell)}: {line.Text}" : line.Text)];

    public static string FailureOf(SourceDocument document) => Assert.Throws<UnreadableDocumentException>(() => DocumentFormats.Read(document)).Message;

    private static string Sign(LineBreak before) => before switch { LineBreak.Line => "/", LineBreak.Rule => "=", LineBreak.Blank => "?", _ => "" };

    private static string Styled(Run run) => run.Style switch
    {
        RunStyle.Bold => $"<b>{run.Text}</b>",
        RunStyle.Italic => $"<i>{run.Text}</i>",
        RunStyle.Bold | RunStyle.Italic => $"<bi>{run.Text}</bi>",
        _ => run.Text,
    };

    private static string Place(TableCell cell) =>
        $"{cell.Row},{cell.Column}" + (cell.RowSpan > 1 ? $"+{cell.RowSpan}" : "") + (cell.ColumnSpan > 1 ? $"x{cell.ColumnSpan}" : "");
}
