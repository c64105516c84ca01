using System.Globalization;
using PlanSite.Import.Encodings;
using PlanSite.Register.Findings;

namespace PlanSite.Import.Documents.Pdf;

/// <summary>PDF, by way of the program pdftotext.</summary>
/// <remarks>
/// A PDF knows where words stand and nothing else. Lines, paragraphs, columns and the cells of tables are told by the places of the words; page
/// numbers and running heads are left out. Bold and italics are lost; raised digits are told by their height. Rows of a table that only a drawn line parts, without
/// numbers, cannot be told: such a table stays lines of text. Vietnamese has no hyphenation to undo. Line numbers count the lines of all pages.
/// </remarks>
internal sealed class PdfReader : IDocumentReader
{
    private const int FewestLettersOfAPage = 40;

    public DocumentLines Read(SourceDocument document) => Read(PdfToText.WordsOf(document.Content), document.Path);

    /// <summary>The lines of what <c>pdftotext -bbox</c> wrote of a document.</summary>
    /// <exception cref="UnreadableDocumentException">It holds no text, or too much.</exception>
    internal static DocumentLines Read(byte[] xhtml, string path)
    {
        var pages = PdfWords.Read(xhtml);
        var words = string.Join(' ', pages.SelectMany(page => page).Select(word => word.Text));
        if (words.Count(char.IsLetter) < FewestLettersOfAPage * pages.Count)
            throw new UnreadableDocumentException("pdf-scanned");
        DocumentLimits.CheckText(words.Length);
        var (encoding, findings) = TextDecoder.EncodingOf(words, path);
        var layout = new PdfLayout();
        foreach (var page in RunningHeads.Without([.. pages.Select(page => RaisedDigits.In(PdfLines.Of(page, encoding)))])) layout.Add(page);
        return new DocumentLines(layout.Lines, [.. findings, .. Tables(layout, path)]);
    }

    private static IEnumerable<Finding> Tables(PdfLayout layout, string path) => layout.FirstTable is not { } line ? [] :
    [
        new Finding
        {
            Code = FindingCode.TableGuessed,
            Arguments = [layout.TableCount.ToString(CultureInfo.InvariantCulture)],
            Position = new SourcePosition(path, line),
        },
    ];
}
