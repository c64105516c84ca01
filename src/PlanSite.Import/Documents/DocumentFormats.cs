using PlanSite.Import.Documents.Pdf;
using PlanSite.Import.Documents.Web;
using PlanSite.Import.Documents.Word;

namespace PlanSite.Import.Documents;

/// <summary>The formats that can be read, by the extension of the file.</summary>
public static class DocumentFormats
{
    private static readonly PlainTextReader PlainText = new();
    private static readonly OldWordReader OldWord = new();
    private static readonly WebReader Web = new();

    private static readonly Dictionary<string, IDocumentReader> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = PlainText,
        [".md"] = PlainText,
        [".docx"] = new WordReader(),
        [".doc"] = OldWord,
        [".rtf"] = OldWord,
        [".html"] = Web,
        [".htm"] = Web,
        [".pdf"] = new PdfReader(),
    };

    /// <summary>Whether there is a reader for a file of this name. That of .doc and .rtf says how to get a document that can be read.</summary>
    public static bool CanRead(string path) => Readers.ContainsKey(Path.GetExtension(path));

    /// <summary>The extensions of readable documents with their dots, in ordinal order.</summary>
    public static IReadOnlyList<string> Extensions => [.. Readers.Where(one => one.Value != OldWord).Select(one => one.Key).Order(StringComparer.Ordinal)];

    /// <exception cref="UnreadableDocumentException">No reader knows the format, or the document is broken or too long.</exception>
    internal static DocumentLines Read(SourceDocument document) => Readers.TryGetValue(Path.GetExtension(document.Path), out var reader)
        ? DocumentLimits.Checked(reader.Read(document))
        : throw new UnreadableDocumentException("format-unknown", string.Join(", ", Extensions));
}
