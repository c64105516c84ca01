using PlanSite.Publishing.AgencyPages;
using PlanSite.Publishing.CalendarPages;
using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Data;
using PlanSite.Publishing.DocumentPages;
using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Feeds;
using PlanSite.Publishing.Frame;
using PlanSite.Publishing.HomePage;
using PlanSite.Publishing.PlanIndex;
using PlanSite.Publishing.PlanPages;
using PlanSite.Publishing.SearchPage;
using PlanSite.Publishing.SearchRecords;
using PlanSite.Publishing.Sources;
using PlanSite.Publishing.TaskRegister;
using PlanSite.Publishing.Theming;
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
        var run = new PublishRun(new PageWriter(input, theme, output), new IndexBuilder(), progress);
        WritePlans(run);
        WriteAgencies(run);
        WriteDocuments(run);
        WriteRegisters(run);
        theme.CopyAssets(output);
        WriteFiles(output, run);
        return new PublishSummary(run.Pages.Written, input.Register.Plans.Count, input.Register.Plans.Sum(plan => plan.Tasks.Count), run.Records);
    }

    private void WritePlans(PublishRun run)
    {
        var pages = new PlanPageBuilder(input);
        var records = new PlanRecords(input.Register);
        run.Each(PublishStage.Plans, input.Register.Plans, entry =>
        {
            var plan = input.Plans.Read(entry.Id);
            run.Pages.Write(pages.Page(entry, plan));
            run.Add(records.Of(entry, plan));
        });
    }

    private void WriteAgencies(PublishRun run)
    {
        var pages = new AgencyPageBuilder(input);
        var sheets = new DutySheetPages(input);
        run.Each(PublishStage.Agencies, input.Register.Agencies, entry =>
        {
            run.Pages.WriteAll(pages.Pages(entry));
            run.Pages.Write(sheets.Page(entry));
            run.Add([RegisterRecords.Agency(entry)]);
        });
    }

    private void WriteDocuments(PublishRun run)
    {
        run.Each(PublishStage.Documents, input.Register.Documents, document =>
        {
            run.Pages.WriteAll(DocumentPageBuilder.Pages(document));
            run.Add([RegisterRecords.Document(document)]);
        });
    }

    private void WriteRegisters(PublishRun run) => run.Each(PublishStage.Registers, Registers(), run.Pages.WriteAll);

    private IReadOnlyList<IEnumerable<Page>> Registers() =>
    [
        [new HomePages(input).Page()],
        new PlanIndexPages(input).Pages(),
        new TaskRegisterPages(input).Pages(),
        [new AgencyIndexPage(input).Page()],
        new CalendarPageBuilder(input).Pages(),
        new OtherDeadlinesPages(input).Pages(),
        new DocumentIndexPages(input).Pages(),
        [SearchPages.Search(), SearchPages.NotFound(input.Settings.BaseUrl)],
    ];

    // Feeds come last: the sitemap lists what was written.
    private void WriteFiles(OutputFolder output, PublishRun run)
    {
        Action[] writers =
        [
            () => SourceFiles.Write(input, output),
            () => DataFiles.Write(input, output),
            () => CalendarFiles.Write(input, output),
            () => run.WriteIndex(input.Register, output),
            () => FeedFiles.Write(input, output),
        ];
        run.InTurn(PublishStage.Files, writers);
    }
}
