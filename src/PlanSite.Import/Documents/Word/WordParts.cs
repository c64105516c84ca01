using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace PlanSite.Import.Documents.Word;

/// <summary>The parts of a document that are read; of a missing one an empty element.</summary>
internal sealed record WordParts(XElement Document, XElement Styles, XElement Numbering, XElement Footnotes, XElement Endnotes)
{
    // Three a section; a plan has two or three sections.
    private const int MostMargins = 24;

    /// <summary>What is printed at the top and the foot of the pages, in the order of the package.</summary>
    public IReadOnlyList<XElement> Margins { get; init; } = [];

    /// <exception cref="UnreadableDocumentException">It is no Word document, or a part is beyond the limits.</exception>
    public static WordParts Open(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var stream = new MemoryStream();
            stream.Write(content.Span);
            using var package = WordprocessingDocument.Open(stream, isEditable: true, new OpenSettings { AutoSave = false, RelationshipErrorHandlerFactory = _ => new LostLink() });
            return Of(package.MainDocumentPart);
        }
        catch (Exception failure) when (failure is not (UnreadableDocumentException or OutOfMemoryException))
        {
            // The library throws many things at packages that are none; all of them mean this.
            throw NoDocument();
        }
    }

    private static WordParts Of(MainDocumentPart? main)
    {
        if (main is null) throw NoDocument();
        var document = Load(main);
        return document.Element(W.Name("body")) is null
            ? throw new UnreadableDocumentException("word-no-text")
            : new WordParts(document, Load(main.StyleDefinitionsPart), Load(main.NumberingDefinitionsPart), Load(main.FootnotesPart), Load(main.EndnotesPart)) { Margins = [.. main.HeaderParts.Concat<OpenXmlPart>(main.FooterParts).Take(MostMargins).Select(Margin).OfType<XElement>()] };
    }

    private static XElement Load(OpenXmlPart? part)
    {
        if (part is null) return new XElement(W.Name("none"));
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        return PartXml.Load(stream, part.Uri.ToString());
    }

    // The text is whole without it.
    private static XElement? Margin(OpenXmlPart part)
    {
        try
        {
            return Load(part);
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }

    private static UnreadableDocumentException NoDocument() => new("word-not-whole");

    /// <summary>Web links that are no addresses are common; nothing here follows links.</summary>
    private sealed class LostLink : RelationshipErrorHandler
    {
        public override string Rewrite(Uri partUri, string? id, string? uri) => "about:blank";
    }
}
