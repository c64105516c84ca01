using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Markdown;

/// <summary>Which units bear which footnote marks. Plans that number their notes anew on every page print a mark more than once.</summary>
internal sealed class FootnotePlaces
{
    private readonly Dictionary<string, Queue<Place>> places = new(StringComparer.Ordinal);

    public FootnotePlaces(IReadOnlyList<Unit> units)
    {
        foreach (var unit in units)
        {
            foreach (var mark in MarksOf(unit)) Add(mark, unit.Place);
        }
    }

    /// <summary>The place of the first mark that no note was given yet; null when there is none left.</summary>
    public Place? Next(string mark) => places.TryGetValue(mark, out var queue) && queue.TryDequeue(out var place) ? place : null;

    private void Add(string mark, Place place)
    {
        if (!places.TryGetValue(mark, out var queue)) places[mark] = queue = new();
        queue.Enqueue(place);
    }

    private static IEnumerable<string> MarksOf(Unit unit) => (unit.Heading is { } heading ? unit.Paragraphs.Prepend(heading) : unit.Paragraphs)
        .Concat(unit.Cells.Select(cell => cell.Content))
        .SelectMany(paragraph => paragraph.Runs)
        .Select(run => run.FootnoteMark)
        .OfType<string>();
}
