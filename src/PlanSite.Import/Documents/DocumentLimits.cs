using System.Globalization;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Documents;

/// <summary>How much a document may hold: far above every plan, and low enough that anything is read, or refused, in bounded time and memory.</summary>
internal static class DocumentLimits
{
    /// <summary>Characters of a whole document: about 2,000 printed pages, thirty times the longest plans.</summary>
    public const int LongestText = 4_000_000;

    /// <summary>Characters of a paragraph: about ten printed pages. The grammars look at a paragraph as a whole. Lines are not joined beyond it.</summary>
    public const int LongestParagraph = 20_000;

    /// <exception cref="UnreadableDocumentException">The text is longer than any plan.</exception>
    public static void CheckText(long length)
    {
        if (length > LongestText)
            throw new UnreadableDocumentException(Words($"it holds {length} characters, more than the {LongestText} that can be read; import the plan without its annexes, or each part by itself"));
    }

    /// <summary>The document, where it and each of its lines are within the limits.</summary>
    /// <exception cref="UnreadableDocumentException">They are not.</exception>
    public static DocumentLines Checked(DocumentLines document)
    {
        CheckText(document.Lines.Sum(line => (long)LengthOf(line)));
        if (document.Lines.FirstOrDefault(line => LengthOf(line) > LongestParagraph) is { } longest)
            throw new UnreadableDocumentException(Words($"line {longest.Number} has more than {LongestParagraph} characters; the line ends of the document were probably lost: save it again with a line for every paragraph"));
        return document;
    }

    private static int LengthOf(TextLine line) => line.Runs.Sum(run => run.Text.Length);

    private static string Words(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
