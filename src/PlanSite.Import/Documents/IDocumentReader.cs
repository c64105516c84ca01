namespace PlanSite.Import.Documents;

/// <summary>Reads one format into the stream of lines. Holds no state; may be used from many threads.</summary>
internal interface IDocumentReader
{
    /// <summary>The lines of a document.</summary>
    /// <exception cref="UnreadableDocumentException">The document cannot be read; the message says why and how to mend it.</exception>
    DocumentLines Read(SourceDocument document);
}
