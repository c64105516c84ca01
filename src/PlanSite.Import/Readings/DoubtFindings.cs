using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Readings;

/// <summary>Reports what a careful clerk would ask about: doubtful values, and what the document itself leaves open or gets wrong.</summary>
internal sealed class DoubtFindings(Plan plan, WordPositions positions)
{
    private const int WordsShown = 10;

    /// <summary>In the order of the document. What is inherited by many tasks is asked once, where it is printed.</summary>
    public IReadOnlyList<Finding> All =>
    [
        .. OfHead().Concat(OfTasks()).Concat(OfCitations())
            .Concat(new DocumentDoubts(plan, positions).All)
            .DistinctBy(finding => (finding.Code, finding.Reason, finding.Position, string.Join('\n', finding.Arguments)))
            .OrderBy(finding => finding.Position!.Line).ThenBy(finding => finding.Position!.Column).ThenBy(finding => finding.Code),
    ];

    // That no province is known is a finding of its own.
    private IEnumerable<Finding> OfHead() => plan.Head.Readings
        .Where(field => field.Value.IsDoubtful && !(field.Key == "jurisdiction" && field.Value.Reason == ReadingReason.NotFound))
        .Select(field => Doubt(field.Key, field.Value, Place.Title, positions.Top));

    private IEnumerable<Finding> OfTasks()
    {
        foreach (var task in plan.Tasks)
        {
            if (task.Reading is { IsDoubtful: true } reading) yield return Doubt(Beginning(task.Text), reading, task.Place, positions.Of(task.Place));
            foreach (var one in task.Assignments)
                if (one.Reading is { IsDoubtful: true } doubt) yield return IsAboutTask(one) ? Doubt(one.Agency, doubt, task.Place, positions.Of(task.Place)) : Doubt(one.Agency, doubt, one.At, positions.Of(one.At, one.Agency));
            foreach (var one in task.Deadlines)
                if (one.Reading is { IsDoubtful: true } doubt) yield return Doubt(one.Text, doubt, task.Place, positions.Of(task.Place, one.Text));
        }
    }

    private IEnumerable<Finding> OfCitations()
    {
        foreach (var one in plan.Citations)
        {
            if (one.Reading is not { IsDoubtful: true } doubt || one.Places.Count == 0) continue;
            var words = one.Number ?? (one.Names.Count > 0 ? one.Names[0] : one.Kind);
            yield return Doubt(words, doubt, one.Places[0], positions.Of(one.Places[0], words));
        }
    }

    // Who is given the task elsewhere is plain there; what its own sentence names is not.
    private static bool IsAboutTask(Assignment one) => one is { From: Origin.Reference, Reading.Reason: ReadingReason.AgencyUnread };

    private static Finding Doubt(string value, Reading reading, Place place, SourcePosition position) =>
        new() { Code = FindingCode.DoubtfulReading, Arguments = [value], Reason = reading.Reason, Place = place, Position = position };

    private static string Beginning(string text)
    {
        var words = text.Split(' ');
        return words.Length <= WordsShown ? text : string.Join(' ', words.Take(WordsShown)) + " …";
    }
}
