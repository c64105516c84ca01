namespace PlanSite.Import.Documents.Word;

/// <summary>The extensions .doc and .rtf: cannot be read, but the user is told what to do.</summary>
internal sealed class OldWordReader : IDocumentReader
{
    public DocumentLines Read(SourceDocument document) =>
        throw new UnreadableDocumentException(FileKind.FaultOf(FileKind.Of(document.Content.Span)), Path.GetExtension(document.Path).ToLowerInvariant());
}
