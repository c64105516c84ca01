using System.Globalization;
using System.Xml;

namespace PlanSite.Import.Documents.Pdf;

/// <summary>Reads what <c>pdftotext -bbox</c> writes.</summary>
internal static class PdfWords
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    /// <summary>The words of every page.</summary>
    /// <exception cref="UnreadableDocumentException">The program was interrupted.</exception>
    public static IReadOnlyList<IReadOnlyList<PdfWord>> Read(byte[] xhtml)
    {
        var pages = new List<List<PdfWord>>();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xhtml), Settings);
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element) continue;
                if (reader.Name == "page") pages.Add([]);
                else if (reader.Name == "word" && pages.Count > 0) pages[^1].Add(Word(reader));
            }
        }
        catch (Exception failure) when (failure is XmlException or FormatException or ArgumentNullException)
        {
            throw new UnreadableDocumentException($"pdftotext gave words that cannot be read ({failure.Message}); print the document to a new PDF and import that");
        }
        return pages;
    }

    private static PdfWord Word(XmlReader reader)
    {
        var (left, top, right, bottom) = (Points(reader, "xMin"), Points(reader, "yMin"), Points(reader, "xMax"), Points(reader, "yMax"));
        return new PdfWord(reader.ReadElementContentAsString(), left, top, right, bottom);
    }

    private static double Points(XmlReader reader, string name) => double.Parse(reader.GetAttribute(name)!, NumberStyles.Float, CultureInfo.InvariantCulture);
}
