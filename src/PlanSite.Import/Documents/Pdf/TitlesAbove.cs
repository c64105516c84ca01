using PlanSite.Import.Tables;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Documents.Pdf;

/// <summary>Tells the short lines above a table ("PHỤ LỤC", "Danh mục nhiệm vụ") from the first lines of its head, which can stand in its columns as well.</summary>
internal static class TitlesAbove
{
    /// <summary>How many lines a title has at most.</summary>
    public const int MostLines = 4;

    // A share of the height of a line: lines of one cell stand nearer.
    private const double LeastSpace = 0.5;

    /// <summary>Whether a line is the label of an annex, or stands apart from a head that begins with the numbers of rows.</summary>
    public static bool IsOne(IReadOnlyList<PdfLine> page, int at) =>
        IsOneRun(page[at]) && (IsLabelOfAnnex(page[at].Text) || (IsApart(page, at) && Enumerable.Range(at + 1, Math.Min(MostLines, page.Count - at - 1)).Any(below => NumbersRows(page[below]))));

    /// <summary>Whether a line is one stretch of words, as no row of a table is.</summary>
    public static bool IsOneRun(PdfLine line) => !line.Text.Contains("    ", StringComparison.Ordinal);

    private static bool IsLabelOfAnnex(string text) => LabelGrammar.TryRead(text, out var label, out _) && label.Style == LabelStyle.Appendix;

    private static bool IsApart(IReadOnlyList<PdfLine> page, int at) => at + 1 < page.Count && page[at + 1].Top - page[at].Bottom > LeastSpace * page[at].Height;

    private static bool NumbersRows(PdfLine line) => ColumnNames.KindOf(string.Concat(line.FirstWord.Select(word => word.Text))) == ColumnKind.Number;
}
