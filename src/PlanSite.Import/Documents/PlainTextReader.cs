using PlanSite.Import.Encodings;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Documents;

/// <summary>Plain text and Markdown, in any encoding that can be told.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public DocumentLines Read(SourceDocument document)
    {
        var decoded = TextDecoder.Read(document);
        DocumentLimits.CheckText(decoded.Text.Length);
        return new DocumentLines(PlainTextLines.Read(decoded.Text), decoded.Findings);
    }
}
