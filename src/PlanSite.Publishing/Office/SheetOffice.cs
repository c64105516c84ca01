using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Office.Sheets;
using PlanSite.Publishing.Office.Word;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;

namespace PlanSite.Publishing.Office;

/// <summary>Writes duty sheets as office files beside their pages. Safe for use from many threads.</summary>
internal sealed class SheetOffice(SiteInput input)
{
    private readonly WordSheet word = new(input);
    private readonly ExcelSheet excel = new(input);

    /// <summary>Writes one sheet for Word and for Excel.</summary>
    public void Write(OutputFolder output, AgencyId agency, (SheetSpan Span, DutySheet Sheet) one)
    {
        word.Write(output.Create(SiteUrls.DutySheet(agency, one.Span, SheetFiles.Word)), one.Sheet);
        excel.Write(output.Create(SiteUrls.DutySheet(agency, one.Span, SheetFiles.Excel)), one.Sheet);
    }
}
