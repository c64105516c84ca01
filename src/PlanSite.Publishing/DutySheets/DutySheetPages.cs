using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Linking;
using PlanSite.Register.Occurrences;

namespace PlanSite.Publishing.DutySheets;

/// <summary>The sheets that an agency prints: its tasks with an empty column for results, for each span.</summary>
internal sealed class DutySheetPages
{
    private readonly SiteInput input;
    private readonly Words words;
    private readonly SpanWords names;
    private readonly SheetSpans spans;
    private readonly TaskTimes times;

    public DutySheetPages(SiteInput input)
    {
        this.input = input;
        words = input.Words;
        names = new SpanWords(words, input.AsOf);
        var years = new PlanYears(input.Settings.HorizonYears);
        times = new TaskTimes(years, new OccurrenceFinder(new Horizon(input.Settings.HorizonYears)));
        spans = new SheetSpans(years, times, input.AsOf);
    }

    /// <summary>The sheets of an agency, each made when it is taken.</summary>
    public IEnumerable<(SheetSpan Span, DutySheet Sheet, Page Page)> Of(AgencyEntry entry)
    {
        var builder = new DutySheetBuilder(input, entry, new DutyChoice(entry, times, input.AsOf));
        var all = spans.Of(entry);
        var navigator = new SheetNavigator(entry.Agency.Id, all, names, words);
        foreach (var span in all)
        {
            var links = PageLinks.For(SiteUrls.DutySheet(entry.Agency.Id, span));
            var sheet = builder.Sheet(span, links);
            yield return (span, sheet, Page(entry, span, new DutySheetModel(sheet, links.To(SiteUrls.Agency(entry.Agency.Id)), navigator.For(span, links), Files(entry, span, links))));
        }
    }

    /// <summary>Links to the sheets of an agency from another page, in their order.</summary>
    public IEnumerable<(SheetSpan Span, SheetFiles Files)> Links(AgencyEntry entry, PageLinks links) => spans.Of(entry).Select(span => (span, Files(entry, span, links)));

    private SheetFiles Files(AgencyEntry entry, SheetSpan span, PageLinks links) => SheetFiles.Of(entry.Agency.Id, span, names.Short(span), (links, words));

    private Page Page(AgencyEntry entry, SheetSpan span, DutySheetModel model) => new()
    {
        Url = SiteUrls.DutySheet(entry.Agency.Id, span),
        Template = "duty-sheet",
        Title = span.Kind is SpanKind.All ? words.Of("sheet.title", entry.Agency.Name) : words.Of("office.title-of-span", entry.Agency.Name, names.Short(span)),
        Section = SiteUrls.Agencies,
        Crumbs = [new Crumb(words.Of("nav.agencies"), SiteUrls.Agencies), new Crumb(entry.Agency.Name, SiteUrls.Agency(entry.Agency.Id))],
        Scripts = [PageScripts.Print],
        Model = model,
    };
}
