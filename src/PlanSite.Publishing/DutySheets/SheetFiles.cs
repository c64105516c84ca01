using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;

namespace PlanSite.Publishing.DutySheets;

/// <summary>Links to one sheet in all its forms.</summary>
/// <param name="Name">"Năm 2022".</param>
/// <param name="Href">The page to read and print.</param>
/// <param name="WordHref">For Word.</param>
/// <param name="ExcelHref">For Excel.</param>
/// <param name="FileName">What a downloaded file is called, without extension.</param>
internal sealed record SheetFiles(string Name, string Href, string WordHref, string ExcelHref, string FileName)
{
    /// <summary>Extension of the Word file.</summary>
    public const string Word = "docx";

    /// <summary>Extension of the Excel file.</summary>
    public const string Excel = "xlsx";

    /// <summary>The links of a sheet on one page.</summary>
    public static SheetFiles Of(AgencyId agency, SheetSpan span, string name, (PageLinks Links, Words Words) page)
    {
        var file = page.Words.Of("office.file-name", agency.ToString().Split('/')[1], span.Path.Split('/', 2)[^1].Replace('/', '-'));
        return new SheetFiles(
            name,
            page.Links.To(SiteUrls.DutySheet(agency, span)),
            page.Links.To(SiteUrls.DutySheet(agency, span, Word)),
            page.Links.To(SiteUrls.DutySheet(agency, span, Excel)),
            file);
    }
}
