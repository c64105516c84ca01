using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace PlanSite.Publishing.Tests.AkomaNtoso;

/// <summary>The rules of Akoma Ntoso for what this program writes (<c>akn-subset.xsd</c>), and that every reference within a document points to something in it.</summary>
internal sealed class AknRules
{
    public static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private static readonly string[] References = ["href", "source", "refersTo"];

    private readonly XmlSchemaSet schema = new();

    public AknRules(string schemaFile)
    {
        using var reader = XmlReader.Create(schemaFile);
        schema.Add(XmlSchema.Read(reader, (_, problem) => throw problem.Exception)!);
        schema.Compile();
    }

    /// <summary>What is wrong with a document, in document order; empty when nothing is.</summary>
    public IReadOnlyList<string> Violations(string file)
    {
        var document = XDocument.Load(file, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        var found = new List<string>();
        document.Validate(schema, (node, problem) => found.Add($"{((IXmlLineInfo)node!).LineNumber}: {problem.Message}"));
        var ids = document.Descendants().Select(element => (string?)element.Attribute("eId")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        found.AddRange(document.Descendants().Attributes()
            .Where(attribute => References.Contains(attribute.Name.LocalName) && attribute.Value.StartsWith('#') && !ids.Contains(attribute.Value[1..]))
            .Select(attribute => $"{((IXmlLineInfo)attribute).LineNumber}: nothing has the eId {attribute.Value}"));
        return found;
    }

    /// <summary>The words of an element, block by block, without its footnotes.</summary>
    public static IEnumerable<string> Words(XElement element) => Words(Flat(element));

    /// <summary>The words of all footnotes of an element.</summary>
    public static IEnumerable<string> NoteWords(XElement element) => element.Descendants(Akn + "authorialNote").SelectMany(note => note.Elements().SelectMany(Words));

    public static IEnumerable<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // Inline elements may part a word, blocks may not run into each other.
    private static string Flat(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "authorialNote" } => "",
        XElement { Name.LocalName: "ref" or "b" or "i" or "sup" } inline => Flat(inline),
        XElement block => $" {Flat(block)} ",
        _ => "",
    }));
}
