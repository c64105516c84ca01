namespace PlanSite.Import.Documents.Web;

/// <summary>Web pages and documents saved as such. Nothing is run and nothing is loaded; what belongs to the site around the document is left out.</summary>
internal sealed class WebReader : IDocumentReader
{
    public DocumentLines Read(SourceDocument document) => new(PageReader.Read(PageText.Of(WebPage.Parse(WebText.Decode(document.Content.Span)))), []);
}
