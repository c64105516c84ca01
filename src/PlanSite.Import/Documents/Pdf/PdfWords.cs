using System.Globalization;
using System.Text;
using System.Xml;

namespace PlanSite.Import.Documents.Pdf;

/// <summary>Reads what <c>pdftotext -bbox</c> writes.</summary>
internal static class PdfWords
{
    // In points; a PDF page is at most 14,400 wide.
    private const double LargestPaper = 20_000;
    private const double LowestWord = 0.1;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    /// <summary>The words of every page.</summary>
    /// <exception cref="UnreadableDocumentException">The program was interrupted.</exception>
    public static IReadOnlyList<IReadOnlyList<PdfWord>> Read(byte[] xhtml)
    {
        var pages = new List<List<PdfWord>>();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(WithoutControls(xhtml)), Settings);
            while (!reader.EOF)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.Name == "word" && pages.Count > 0)
                {
                    pages[^1].Add(Word(reader));
                    continue;
                }
                if (reader.NodeType == XmlNodeType.Element && reader.Name == "page") pages.Add([]);
                reader.Read();
            }
        }
        catch (Exception failure) when (failure is XmlException or FormatException or ArgumentNullException)
        {
            throw new UnreadableDocumentException("pdf-words", failure.Message);
        }
        return pages;
    }

    // The program writes the characters of the document as they are, also those that XML has not.
    private static byte[] WithoutControls(byte[] xhtml) => xhtml.AsSpan().ContainsAnyInRange((byte)0, (byte)8) || xhtml.AsSpan().ContainsAnyInRange((byte)14, (byte)31) || xhtml.AsSpan().IndexOf("\uFFFE"u8) >= 0 || xhtml.AsSpan().IndexOf("\uFFFF"u8) >= 0
        ? Encoding.UTF8.GetBytes(string.Concat(Encoding.UTF8.GetString(xhtml).Select(c => (c < ' ' && !char.IsWhiteSpace(c)) || c >= '\uFFFE' ? ' ' : c)))
        : xhtml;

    // Leaves the reader behind the word, on whatever follows.
    private static PdfWord Word(XmlReader reader)
    {
        var (left, top, right, bottom) = (Points(reader, "xMin"), Points(reader, "yMin"), Points(reader, "xMax"), Points(reader, "yMax"));
        return new PdfWord(reader.ReadElementContentAsString(), left, top, Math.Max(right, left), Math.Max(bottom, top + LowestWord));
    }

    // Places beyond all paper and words without height are kept at its edge, so that no word is lost.
    private static double Points(XmlReader reader, string name) =>
        double.Parse(reader.GetAttribute(name)!, NumberStyles.Float, CultureInfo.InvariantCulture) is var points && double.IsNaN(points) ? 0 : Math.Clamp(points, -LargestPaper, LargestPaper);
}
