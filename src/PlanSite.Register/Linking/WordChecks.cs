using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Linking;

/// <summary>Whether the agencies and times that the content gives for a task are printed where it says: a slip of the hand there is a duty nobody finds.</summary>
internal sealed class WordChecks
{
    private readonly List<(Place Place, string Words)> texts;
    private readonly ILookup<Place, string> dittos;
    private readonly ILookup<string, string> cells;

    private WordChecks(Plan plan)
    {
        texts = [.. plan.Units.Select(unit => (unit.Place, AgencyDirectory.Key(unit.AllText)))];
        dittos = plan.Units.SelectMany(unit => unit.Cells.Where(cell => DittoMark.Is(cell.Content.Text)).Select(cell => (unit.Place, cell.Column))).ToLookup(one => one.Place, one => one.Column);
        cells = plan.Units.Where(_ => dittos.Count > 0).SelectMany(unit => unit.Cells).ToLookup(cell => cell.Column, cell => AgencyDirectory.Key(cell.Content.Text));
    }

    /// <summary>One finding for every agency or time expression that does not stand at its place. What an editor entered is not looked for.</summary>
    public static IEnumerable<Finding> Of(Plan plan)
    {
        var checks = new WordChecks(plan);
        return plan.Tasks.SelectMany(checks.Of);
    }

    private IEnumerable<Finding> Of(PlanTask task)
    {
        var agencies = task.Assignments.Where(one => one.From != Origin.Editor && !Stands(one.Agency, one.At)).Select(one => (Words: one.Agency, one.At));
        var times = task.Deadlines.Where(one => one.From == Origin.Own && !Stands(one.Text, task.Place)).Select(one => (Words: one.Text, At: task.Place));
        return agencies.Concat(times).Select(one => new Finding
        {
            Code = FindingCode.WordsNotFound,
            Arguments = [one.Words, one.At.ToString()],
            Place = task.Place,
        });
    }

    // The words stand in the unit, in a line below it, or in a heading above it; for "như trên" in a cell of the same column.
    private bool Stands(string words, Place at)
    {
        var key = AgencyDirectory.Key(words);
        return texts.Exists(text => (text.Place.IsWithin(at) || at.IsWithin(text.Place)) && text.Words.Contains(key, StringComparison.Ordinal))
            || dittos[at].Any(column => cells[column].Any(words => words.Contains(key, StringComparison.Ordinal)));
    }
}
