namespace PlanSite.Import.Documents.Word;

/// <summary>Word documents (.docx), as they would be printed with all tracked changes accepted. Headers, footers, comments, hidden text and tables of contents are left out.</summary>
internal sealed class WordReader : IDocumentReader
{
    public DocumentLines Read(SourceDocument document)
    {
        if (FileKind.Of(document.Content.Span) is var kind and not FileKind.Zip) throw new UnreadableDocumentException(FileKind.FaultOf(kind), ".docx");
        ZipLimits.Check(document.Content);
        var parts = WordParts.Open(document.Content);
        return new DocumentLines(StoryReader.Read(parts), []);
    }
}
