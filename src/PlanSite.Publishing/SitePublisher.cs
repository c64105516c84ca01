using PlanSite.Publishing.AgencyPages;
using PlanSite.Publishing.AkomaNtoso;
using PlanSite.Publishing.CalendarPages;
using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Changes;
using PlanSite.Publishing.Data;
using PlanSite.Publishing.DocumentPages;
using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Feeds;
using PlanSite.Publishing.Frame;
using PlanSite.Publishing.HomePage;
using PlanSite.Publishing.Office;
using PlanSite.Publishing.Office.Word;
using PlanSite.Publishing.PlanIndex;
using PlanSite.Publishing.PlanPages;
using PlanSite.Publishing.SearchPage;
using PlanSite.Publishing.SearchRecords;
using PlanSite.Publishing.Sources;
using PlanSite.Publishing.Standing;
using PlanSite.Publishing.TaskRegister;
using PlanSite.Publishing.TaskTables;
using PlanSite.Publishing.Theming;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Findings;
using PlanSite.Register.Linking;
using PlanSite.Search;

namespace PlanSite.Publishing;

/// <summary>Makes a site out of a register.</summary>
/// <param name="input">All that the site is made from.</param>
public sealed class SitePublisher(SiteInput input)
{
    /// <summary>Writes the whole site. Plans are read one at a time.</summary>
    /// <param name="output">An empty folder.</param>
    /// <param name="progress">Told after every page of a plan, agency or document, from any thread.</param>
    /// <exception cref="ThemeException">The theme is missing or a template is wrong.</exception>
    /// <exception cref="IOException">The content vanished or the folder cannot be written.</exception>
    public PublishSummary Publish(OutputFolder output, IProgress<PublishProgress>? progress = null)
    {
        var theme = Theme.Load(input.ThemeFolder);
        var calendar = new Lazy<ScopeCalendar>(() => new ScopeCalendar(CalendarScopes.Whole(input).Tasks, input.Settings.HorizonYears));
        var run = new PublishRun(input with { Words = theme.Words, Calendar = calendar }, theme, output) { Progress = progress };
        WritePlans(output, run);
        WriteAgencies(output, run);
        WriteDocuments(run);
        WriteRegisters(run);
        theme.CopyAssets(output);
        output.Write(PageScripts.SearchPage, BrowserScripts.With(theme.Scripts("search")));
        var findings = WriteFiles(output, run);
        return new PublishSummary(run.Pages.Written, input.Register.Plans.Count, input.Register.Plans.Sum(plan => plan.Tasks.Count), run.Records) { Findings = findings };
    }

    private static void WritePlans(OutputFolder output, PublishRun run)
    {
        var pages = new PlanPageBuilder(run.Input);
        var word = new PlanWord(run.Input);
        var xml = new AknFile(run.Input, output);
        var records = new PlanRecords(run.Input.Register, run.Input.Words);
        run.Each(PublishStage.Plans, run.Input.Register.Plans, entry =>
        {
            var plan = run.Input.Plans.Read(entry.Id);
            run.Pages.Write(pages.Page(entry, plan));
            run.Pages.WriteAll(CalendarOf(entry, run.Input));
            word.Write(output.Create(SiteUrls.PlanWord(entry.Id)), entry, plan);
            xml.Write(entry, plan);
            run.Add(records.Of(entry, plan));
        });
    }

    private static IEnumerable<Page> CalendarOf(PlanEntry entry, SiteInput input) => new CalendarViews(input, CalendarScopes.Of(entry, input.Words)).Narrow()
        .Select(page => page with { Standing = PlanStanding.Of(entry, input.Words, PageLinks.For(page.Url)) });

    private static void WriteAgencies(OutputFolder output, PublishRun run)
    {
        var sheets = new DutySheetPages(run.Input);
        var office = new SheetOffice(run.Input);
        var files = new TaskFiles(run.Input);
        var pages = new AgencyPageBuilder(run.Input, sheets);
        var records = new RegisterRecords(run.Input.Words);
        run.Each(PublishStage.Agencies, run.Input.Register.Agencies, entry =>
        {
            run.Pages.WriteAll(pages.Pages(entry));
            foreach (var (span, sheet, page) in sheets.Of(entry))
            {
                run.Pages.Write(page);
                office.Write(output, entry.Agency.Id, (span, sheet));
            }
            files.WriteAgency(output, entry);
            run.Pages.WriteAll(new CalendarViews(run.Input, CalendarScopes.Of(entry, run.Input.Words)).Narrow());
            run.Add([records.Agency(entry)]);
        });
    }

    private static void WriteDocuments(PublishRun run)
    {
        var pages = new DocumentPageBuilder(run.Input.Words);
        run.Each(PublishStage.Documents, run.Input.Register.Documents, document =>
        {
            run.Pages.WriteAll(pages.Pages(document));
            run.Add([RegisterRecords.Document(document)]);
        });
    }

    private static void WriteRegisters(PublishRun run) => run.Each(PublishStage.Registers, Registers(run.Input), run.Pages.WriteAll);

    private static IReadOnlyList<IEnumerable<Page>> Registers(SiteInput input) =>
    [
        [new HomePages(input).Page()],
        new PlanIndexPages(input).Pages(),
        new PlanIndexPages(input).JurisdictionPages(),
        new TaskRegisterPages(input).Pages(),
        [new AgencyIndexPage(input).Page()],
        CalendarViews.OfRegister(input, PageLinks.For(SiteUrls.Deadlines)),
        new DocumentIndexPages(input).Pages(),
        [SearchPages.Search(input), SearchPages.NotFound(input)],
    ];

    // Changes are told from the data, and feeds tell of changes; the sitemap comes last because it lists what was written.
    private static IReadOnlyList<Finding> WriteFiles(OutputFolder output, PublishRun run)
    {
        var changes = (History: new ChangeHistory(run.Input.AsOf, []), Findings: (IReadOnlyList<Finding>)[]);
        Action[] writers =
        [
            () => SourceFiles.Write(run.Input, output),
            () => DataFiles.Write(run.Input, output),
            () => new TaskFiles(run.Input).WriteRegister(output),
            () => changes = ChangeFiles.Write(run.Input, run.Pages, output),
            () => CalendarFiles.Write(run.Input, output),
            () => run.WriteIndex(),
            () => FeedFiles.Write(run.Input, changes.History, output),
        ];
        run.InTurn(PublishStage.Files, writers);
        return changes.Findings;
    }
}
