using PlanSite.Import.Lines;

namespace PlanSite.Import.Documents;

/// <summary>How much a document may hold: far above every plan, and low enough that anything is read, or refused, in bounded time and memory.</summary>
internal static class DocumentLimits
{
    /// <summary>Characters of a whole document: about 2,000 printed pages, thirty times the longest plans.</summary>
    public const int LongestText = 4_000_000;

    /// <summary>Characters of a paragraph: about ten printed pages. The grammars look at a paragraph as a whole. Lines are not joined beyond it.</summary>
    public const int LongestParagraph = 20_000;

    // The lines of as many pages, as printed: every one may become a task.
    private const int MostLines = 100_000;

    // A row that gives no work is read as one paragraph.
    private const int LongestRow = 3 * LongestParagraph;

    /// <exception cref="UnreadableDocumentException">The text is longer than any plan.</exception>
    public static void CheckText(long length)
    {
        if (length > LongestText)
            throw new UnreadableDocumentException("text-long", length, LongestText);
    }

    /// <summary>The document, where it and each of its lines are within the limits.</summary>
    /// <exception cref="UnreadableDocumentException">They are not.</exception>
    public static DocumentLines Checked(DocumentLines document)
    {
        CheckText(document.Lines.Sum(line => (long)LengthOf(line)));
        if (document.Lines.Count > MostLines)
            throw new UnreadableDocumentException("text-many-lines", document.Lines.Count, MostLines);
        if (document.Lines.FirstOrDefault(line => LengthOf(line) > LongestParagraph) is { } longest) throw TooLong(longest.Number, LongestParagraph);
        if (LongRow(document.Lines) is { } first)
            throw new UnreadableDocumentException("row-long", first.Number, LongestRow);
        return document;
    }

    /// <summary>Looks at the lines of a file before marks are looked for in them.</summary>
    /// <exception cref="UnreadableDocumentException">One of them is longer than a row of a table can be.</exception>
    public static void Check(IReadOnlyList<RawLine> lines)
    {
        foreach (var line in lines)
            if (line.Text.Length > LongestRow) throw TooLong(line.Number, LongestRow);
    }

    private static UnreadableDocumentException TooLong(int line, int most) => new("line-long", line, most);

    private static TextLine? LongRow(IReadOnlyList<TextLine> lines) => lines.Where(line => line.Cell is not null)
        .GroupBy(line => (line.Cell!.Table, line.Cell.Row)).FirstOrDefault(row => row.Sum(LengthOf) > LongestRow)?.First();

    private static int LengthOf(TextLine line) => line.Runs.Sum(run => run.Text.Length);
}
