using PlanSite.Publishing.CalendarPages;
using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Frame;
using PlanSite.Publishing.PlanText;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Sources;
using PlanSite.Publishing.Standing;
using PlanSite.Publishing.StructuredData;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.PlanPages;

/// <summary>The page of every plan, with its full text.</summary>
internal sealed class PlanPageBuilder(SiteInput input)
{
    private readonly Words words = input.Words;

    /// <summary>The page of a plan.</summary>
    /// <param name="entry">The plan in the register.</param>
    /// <param name="plan">The same plan with its text.</param>
    public Page Page(PlanEntry entry, Plan plan)
    {
        var url = SiteUrls.Plan(entry.Id);
        return new Page
        {
            Url = url,
            Template = "plan",
            Title = words.PlanName(entry),
            Section = SiteUrls.Plans,
            Crumbs = [new Crumb(words.Of("nav.plans"), SiteUrls.Plans), new Crumb(entry.Head.Jurisdiction, SiteUrls.Jurisdiction(entry.Id.Jurisdiction))],
            Alternates = [new Alternate(Alternate.AkomaNtoso, SiteUrls.PlanXml(entry.Id), words.Of("plan.xml"))],
            StructuredData = new LegislationData(input).Of(entry),
            Model = Model(entry, plan, PageLinks.For(url)),
        };
    }

    private PlanModel Model(PlanEntry entry, Plan plan, PageLinks links)
    {
        var units = new UnitModels(input, entry, links, new ParagraphHtml(plan.Footnotes.Select(note => note.Mark).ToHashSet(StringComparer.Ordinal)));
        var relations = new RelationModels(input, links);
        return new PlanModel
        {
            Name = words.PlanName(entry),
            Letterhead = Head(plan.Head, units),
            Standing = PlanStanding.Of(entry, words, links),
            Facts = new PlanFacts(words).Of(entry),
            Tasks = entry.Tasks.Count,
            Calendar = new CalendarLinkBuilder(input.Settings.BaseUrl, links).To(SiteUrls.PlanCalendar(entry.Id)),
            Findings = FindingModels.Of(entry, words),
            Relations = [.. entry.Relations.Select(relations.Outgoing).OfType<PlanRelation>()],
            RelatedFrom = [.. entry.RelatedFrom.Select(relations.Incoming)],
            Contents = [.. Contents(plan)],
            Units = [.. plan.Units.Select(units.Unit)],
            Notes = [.. Notes(plan, units)],
            Recipients = plan.Recipients,
            Signatures = [.. plan.Head.Signatures],
            DeadlinesHref = CalendarScopes.HasDeadlines(entry.Tasks) ? links.To(CalendarScopes.Of(entry, words).Urls.Index) : null,
            WordHref = links.To(SiteUrls.PlanWord(entry.Id)),
            XmlHref = links.To(SiteUrls.PlanXml(entry.Id)),
            SourceHref = SourceFiles.UrlOf(input, entry) is { } source ? links.To(source) : null,
        };
    }

    private Letterhead Head(PlanHead head, UnitModels units) => new(
        head.Issuer ?? words.Of("letterhead.no-issuer"),
        AreaOf(head),
        head.Number is { } number ? words.Of("letterhead.number", number) : words.Of("letterhead.no-number"),
        head.Date is { } date ? words.Of("letterhead.date", head.Scope.Place, words.LongDate(date)) : words.Of("letterhead.no-date"),
        head.Kind,
        units.Html(Paragraph.Plain(head.Title), Place.Title),
        OfficialHead.Of(head, input));

    // "Ủy ban nhân dân tỉnh" does not say which province; readers of many plans have to know.
    private string? AreaOf(PlanHead head) =>
        head.Issuer is null || head.Jurisdiction == AgencyDirectory.Central || head.Issuer.Contains(head.Jurisdiction, StringComparison.OrdinalIgnoreCase)
            ? null
            : words.Of("letterhead.area", head.Jurisdiction);

    private static IEnumerable<ContentsItem> Contents(Plan plan) => plan.Units
        .Where(unit => unit.Heading is not null)
        .Select(unit => new ContentsItem(unit.Label ?? "", unit.Heading!.Text, "#" + PlaceAnchor.Of(unit.Place), unit.Place.Depth));

    // A mark that recognition lost is not in the text; its note then leads back to the place.
    private static IEnumerable<NoteModel> Notes(Plan plan, UnitModels units)
    {
        var marks = plan.Units.SelectMany(unit => unit.Paragraphs.Concat(unit.Heading is null ? [] : [unit.Heading]).Concat(unit.Cells.Select(cell => cell.Content)))
            .SelectMany(paragraph => paragraph.Runs).Select(run => run.FootnoteMark).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return plan.Footnotes.DistinctBy(note => note.Mark).Select(note => new NoteModel(
            PlaceAnchor.Of(Place.Footnote(note.Mark)),
            note.Mark,
            units.Html(note.Content, Place.Footnote(note.Mark)),
            "#" + (marks.Contains(note.Mark) ? ParagraphHtml.MarkAnchor(note.Mark) : PlaceAnchor.Of(note.At))));
    }
}
