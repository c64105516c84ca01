using System.Xml;
using System.Xml.Linq;

namespace PlanSite.Import.Documents.Word;

/// <summary>Reads the XML of a part within limits. What the archive says of a part's size is not believed: bytes are counted as they come.</summary>
internal static class PartXml
{
    /// <summary>The largest part, unpacked: some two thousand pages.</summary>
    public const long LargestPart = 64L << 20;

    // Tables in tables in text boxes come to forty; the reader walks a part by recursion.
    private const int Deepest = 256;

    private const string StrictNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>The root of a part, in the namespace of <see cref="W"/> also where the document is of the strict kind.</summary>
    /// <exception cref="UnreadableDocumentException">The part is too large or no safe XML.</exception>
    public static XElement Load(Stream stream, string part)
    {
        var bytes = Bytes(stream, part, LargestPart);
        Check(bytes, part);
        using var reader = Reader(bytes);
        var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
        if (root.Name.NamespaceName == StrictNamespace) MakeTransitional(root);
        return root;
    }

    /// <summary>The bytes of a part.</summary>
    /// <exception cref="UnreadableDocumentException">There are more than allowed.</exception>
    public static byte[] Bytes(Stream stream, string part, long limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (bytes.Length + read > limit) throw new UnreadableDocumentException("word-part-large", part, limit >> 20);
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }

    /// <summary>Makes sure that the XML is well formed, without a DTD (so without entities) and not too deep.</summary>
    /// <exception cref="UnreadableDocumentException">It is not.</exception>
    public static void Check(byte[] bytes, string part)
    {
        try
        {
            using var reader = Reader(bytes);
            while (reader.Read())
            {
                if (reader.Depth > Deepest) throw new UnreadableDocumentException("word-part-deep", part, Deepest);
            }
        }
        catch (XmlException)
        {
            throw new UnreadableDocumentException("word-part-damaged", part);
        }
    }

    private static XmlReader Reader(byte[] bytes) =>
        XmlReader.Create(new MemoryStream(bytes, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });

    private static void MakeTransitional(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Name.NamespaceName == StrictNamespace) element.Name = W.Name(element.Name.LocalName);
            if (element.Attributes().Any(one => one.Name.NamespaceName == StrictNamespace))
                element.ReplaceAttributes(element.Attributes().Select(one => one.Name.NamespaceName == StrictNamespace ? new XAttribute(W.Name(one.Name.LocalName), one.Value) : one).ToList());
        }
    }
}
