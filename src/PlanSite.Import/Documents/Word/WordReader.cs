namespace PlanSite.Import.Documents.Word;

/// <summary>Word documents (.docx), as they would be printed with all tracked changes accepted. Comments, hidden text and tables of contents are left out, headers and footers are told of.</summary>
internal sealed class WordReader : IDocumentReader
{
    public DocumentLines Read(SourceDocument document)
    {
        if (FileKind.Of(document.Content.Span) is var kind and not FileKind.Zip) throw new UnreadableDocumentException(FileKind.FaultOf(kind), ".docx");
        ZipLimits.Check(document.Content);
        var parts = WordParts.Open(document.Content);
        var lines = StoryReader.Read(parts);
        return new DocumentLines(lines, PageMargins.Unread(parts.Margins, lines, document.Path));
    }
}
