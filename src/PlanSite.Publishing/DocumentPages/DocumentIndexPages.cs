using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Paging;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Linking;
using PlanSite.Vietnamese;

namespace PlanSite.Publishing.DocumentPages;

/// <summary>The index of cited documents.</summary>
internal sealed class DocumentIndexPages(SiteInput input)
{
    private readonly Words words = input.Words;

    public IEnumerable<Page> Pages()
    {
        var documents = input.Register.Documents.OrderBy(document => document.Kind, VietnameseCollation.Instance).ThenBy(document => document.Id);
        return Slices.Of(documents, input.Register.Documents.Count).Select(Page);
    }

    private Page Page(Slice<DocumentEntry> slice)
    {
        var url = SiteUrls.Part(SiteUrls.Documents, slice.Number);
        var links = PageLinks.For(url);
        return new Page
        {
            Url = url,
            Template = "documents",
            Title = words.Of("documents.title"),
            Section = SiteUrls.Documents,
            Scripts = [PageScripts.Table],
            Model = new DocumentIndexModel(slice.Total, [.. slice.Rows.Select(document => Row(document, links))], Slices.Pager(slice, SiteUrls.Documents, links, words)),
        };
    }

    private DocumentRow Row(DocumentEntry document, PageLinks links) => new()
    {
        Number = document.Number ?? words.Of("no-number"),
        Kind = document.Kind,
        Title = document.Title ?? (document.Number is null ? document.Name : words.Of("not-printed")),
        Href = links.To(SiteUrls.Document(document.Id)),
        Issuer = document.Issuer ?? words.Of("not-printed"),
        Date = document.Date is { } date ? DateWords.Short(date) : words.Of("not-printed"),
        DateKey = document.Date is { } day ? DateWords.Iso(day) : "",
        Plans = document.CitedBy.Count,
        HasConflicts = document.Conflicts.Count > 0,
    };
}
