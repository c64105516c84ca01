using PlanSite.Publishing.Html;
using PlanSite.Publishing.PlanText;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.TaskLines;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Citations;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.PlanPages;

/// <summary>Turns the units of one plan into what its page shows.</summary>
internal sealed class UnitModels(SiteInput input, PlanEntry plan, PageLinks links, ParagraphHtml html)
{
    private readonly Words words = input.Words;

    private const int Deepest = 6;

    private readonly TextLinks text = new(plan, links);
    private readonly TaskLineBuilder lines = new(input, links);
    private readonly RelationModels relations = new(input, links);
    private readonly ILookup<Place, FindingModel> findings = FindingModels.ByPlace(plan, input.Words);
    private readonly Dictionary<Place, TaskEntry> tasks = plan.Tasks.DistinctBy(task => task.Place).ToDictionary(task => task.Place);

    private readonly ILookup<string, Place> referredFrom = plan.InternalReferences
        .SelectMany(reference => reference.Targets.Distinct(), (reference, target) => (reference.At, target))
        .Distinct()
        .ToLookup(pair => pair.target, pair => pair.At, StringComparer.Ordinal);

    /// <summary>A unit with everything shown at it.</summary>
    public UnitModel Unit(Unit unit)
    {
        var paragraphs = unit.Paragraphs.Select(paragraph => Html(paragraph, unit.Place)).ToList();
        return new UnitModel
        {
            Anchor = PlaceAnchor.Of(unit.Place),
            Place = words.Place(unit.Place),
            Depth = Math.Min(unit.Place.Depth, Deepest),
            HeadingLevel = Math.Min(unit.Place.Depth + 1, Deepest),
            Label = unit.Label ?? "",
            Heading = unit.Heading is null ? null : Html(unit.Heading, unit.Place),
            Lead = unit.Heading is null ? paragraphs.FirstOrDefault() : null,
            Paragraphs = unit.Heading is null ? [.. paragraphs.Skip(1)] : paragraphs,
            Cells = [.. unit.Cells.GroupBy(cell => cell.Column, StringComparer.Ordinal).Select(column => new CellModel(column.Key, [.. column.Select(cell => Html(cell.Content, unit.Place))]))],
            Task = TaskAt(unit.Place),
            Documents = [.. text.WithoutWords(Printed(unit), unit.Place).Select(Document)],
            RefersTo = [.. text.ReferencesAt(unit.Place).SelectMany(reference => reference.Targets).Distinct().Select(Target)],
            ReferredFrom = [.. referredFrom[unit.Place.ToString()].Select(Link)],
            Findings = [.. findings[unit.Place]],
        };
    }

    /// <summary>A paragraph that stands at a place, with its links.</summary>
    public SafeHtml Html(Paragraph paragraph, Place place) => html.Write(paragraph, text.In(paragraph, place));

    private static List<Paragraph> Printed(Unit unit) =>
        [.. unit.Heading is null ? unit.Paragraphs : unit.Paragraphs.Prepend(unit.Heading), .. unit.Cells.Select(cell => cell.Content)];

    private TaskModel? TaskAt(Place place) => tasks.TryGetValue(place, out var task)
        ? new TaskModel(lines.Who(task), lines.When(task), [.. plan.Relations.Where(relation => relation.At == place).Select(relations.Outgoing).OfType<PlanRelation>()], task.Task.IsUnsettled)
        : null;

    private DocumentLink Document(Citation citation) => new(
        input.Register.Find(citation.DocumentId)?.Name ?? citation.Kind, links.To(SiteUrls.Document(citation.DocumentId)));

    private PlaceLink Target(string target) => text.HrefOf(target) is { } href ? new(words.Place(Place.Parse(target)), href) : new(target, null);

    private PlaceLink Link(Place place) => new(words.Place(place), "#" + PlaceAnchor.Of(place));
}
