using System.Globalization;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Documents;

/// <summary>How much a document may hold. Far above every plan, and low enough that anything is read, or refused, in bounded time and memory.</summary>
internal static class DocumentLimits
{
    /// <summary>Characters of a whole document: about 2,000 printed pages, thirty times the longest plans.</summary>
    public const int LongestText = 4_000_000;

    /// <summary>Characters of a paragraph: about ten printed pages. The grammars look at a paragraph as a whole.</summary>
    public const int LongestParagraph = 20_000;

    /// <exception cref="UnreadableDocumentException">The text is longer than any plan.</exception>
    public static void CheckText(int length)
    {
        if (length > LongestText)
            throw new UnreadableDocumentException(Words($"it holds {length} characters, more than the {LongestText} that can be read; import the plan without its annexes, or each part by itself"));
    }

    /// <exception cref="UnreadableDocumentException">The paragraph is longer than any in a plan.</exception>
    /// <param name="length">In characters.</param>
    /// <param name="line">Where it begins.</param>
    public static void CheckParagraph(int length, int line)
    {
        if (length > LongestParagraph)
            throw new UnreadableDocumentException(Words($"the paragraph at line {line} has more than {LongestParagraph} characters; the line ends of the document were probably lost: save it again with a line for every paragraph"));
    }

    /// <summary>The lines, where the document and each of them is within the limits.</summary>
    /// <exception cref="UnreadableDocumentException">The document is not within the limits.</exception>
    public static IReadOnlyList<TextLine> Checked(IReadOnlyList<TextLine> lines)
    {
        var length = 0L;
        foreach (var line in lines)
        {
            var own = line.Runs.Sum(run => run.Text.Length);
            CheckParagraph(own, line.Number);
            length += own;
        }
        CheckText((int)Math.Min(length, int.MaxValue));
        return lines;
    }

    private static string Words(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
