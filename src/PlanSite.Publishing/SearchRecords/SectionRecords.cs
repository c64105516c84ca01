using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Search;

namespace PlanSite.Publishing.SearchRecords;

/// <summary>The parts of a plan that are no tasks: units with a heading, each with the text up to the next one.</summary>
internal sealed class SectionRecords(Words words, DocumentOrder order)
{
    public IEnumerable<SearchRecord> Of(PlanEntry entry, Plan plan)
    {
        var tasks = entry.Tasks.Select(task => task.Place).ToHashSet();
        Unit? head = null;
        var (text, places) = (new List<string>(), new List<Place>());
        foreach (var unit in plan.Units)
        {
            if (tasks.Contains(unit.Place)) continue;
            if (head is null || unit.Heading is not null)
            {
                if (head is not null) yield return Record(entry, head, text, places);
                (head, text, places) = (unit, [], []);
            }
            places.Add(unit.Place);
            text.Add(unit.Text);
            text.AddRange(unit.Cells.Select(cell => cell.Content.Text));
        }
        if (head is not null) yield return Record(entry, head, text, places);
    }

    private SearchRecord Record(PlanEntry plan, Unit unit, List<string> text, List<Place> places) => new()
    {
        Id = $"section:{plan.Id}#{PlaceAnchor.Of(unit.Place)}",
        Url = SiteUrls.Place(plan.Id, unit.Place),
        Title = unit.Heading?.Text ?? Words.Capitalized(words.Place(unit.Place)),
        Text = string.Join(' ', text.Where(part => part.Length > 0)),
        Keywords = CitedNumbers.At(plan, places),
        Order = order.Of(unit.Place),
        Facets = RecordFacets.OfPart(plan, RecordFacets.SectionType, words.Of("search.context", words.PlanName(plan), words.Place(unit.Place))),
    };
}
