using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines;
using PlanSite.Import.Outline;
using PlanSite.Import.Tables;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tasks;

/// <summary>The times that the units of a plan pass on to the tasks below them; each unit is read once.</summary>
internal sealed partial class PassedOnTimes(PlanOutline outline, int? planYear)
{
    private static readonly InheritedTimes None = new([], false);

    private readonly Dictionary<Place, InheritedTimes> ofHeadings = [];
    private readonly Dictionary<Place, InheritedTimes> toThoseBelow = [];
    private readonly Dictionary<Place, InheritedTimes> ofLines = [];
    private readonly IReadOnlyList<(int Order, InheritedTimes Times)> ofPlan = ClausesOfPlan(outline, planYear);
    private readonly Dictionary<Place, int> orders = outline.Units.Select((unit, order) => (unit.Place, order)).ToDictionary(one => one.Place, one => one.order);

    /// <summary>What is passed on to a task, nearest first.</summary>
    public IEnumerable<InheritedTimes> To(Unit task)
    {
        yield return OfHeading(task);
        var around = outline.WithAncestors(task);
        foreach (var unit in around)
            if (outline.LinesAboveBullets.TimeOf(unit) is { } line) yield return Kept(ofLines, line, one => InheritedTimes.ReadClause(one.Text, Origin.Heading, planYear));
        for (var i = 1; i < around.Count; i++) yield return OfLines(around[i], around[i - 1]) ?? Kept(toThoseBelow, around[i], Below);
        yield return ofPlan.LastOrDefault(clause => clause.Order < orders[task.Place]).Times ?? None;
    }

    // "2. Thời gian thực hiện" beside the sections holds for the tasks after it; several times in it are those of parts of the work.
    private static List<(int, InheritedTimes)> ClausesOfPlan(PlanOutline outline, int? planYear)
    {
        var clauses = new List<(int, InheritedTimes)>();
        for (var order = 0; order < outline.Units.Count; order++)
        {
            var unit = outline.Units[order];
            if ((unit.Place.Depth > 1 && !IsInFrame(outline, unit)) || outline.ChildrenOf(unit).Any() || ClauseOf(unit) is not { } clause) continue;
            var times = InheritedTimes.ReadClause(clause, Origin.Section, planYear);
            if (times.Deadlines is [var only] && (unit.Place.Depth == 1 || only.Kind == DeadlineKind.Range)) clauses.Add((order, times));
        }
        return clauses;
    }

    // "1. Thời gian triển khai: từ … đến …" below "II. THỜI GIAN VÀ PHẠM VI"; a single day there is that of an event.
    private static bool IsInFrame(PlanOutline outline, Unit unit) =>
        unit.Place.Depth == 2 && outline.WithAncestors(unit) is [_, { Heading.Text: var above }] && SectionWork.IsOfTime(above);

    // The label stands as heading or, with the time on its line, as text.
    private static string? ClauseOf(Unit unit)
    {
        var labelled = unit.Heading?.Text ?? unit.Text;
        if (AttributeLine.Read(labelled) is not { Kind: AttributeKind.Time } line) return null;
        return unit.Heading is null ? labelled[line.TextStart..] : line.TextStart == labelled.Length ? unit.Text : null;
    }

    // Time clauses and the opening sentence are nearer to the tasks than the heading.
    private InheritedTimes? OfLines(Unit unit, Unit inner) => outline.LinesFor(unit, inner, AttributeKinds.When)
        .Select(line => Kept(ofLines, line, one => OfLine(one, FromBelow(unit)))).FirstOrDefault(times => times.Deadlines.Count > 0);

    private InheritedTimes OfLine(Unit line, Origin from)
    {
        var texts = outline.TextsOf(outline.WithDescendants(line));
        var times = texts.Select(text => InheritedTimes.ReadClause(text, from, planYear)).Where(one => one.Deadlines.Count > 0).ToList();
        return times.Count > 1 && texts.All(text => Round().IsMatch(text)) ? new([.. times.SelectMany(one => one.Deadlines)], true) : times.FirstOrDefault() ?? None;
    }

    // "Thời gian thực hiện:" above "+ Đợt 1: từ … đến …", "+ Đợt 2: …": each of them is when the work is done.
    [GeneratedRegex(@"^(?:Đợt|Lần|Kỳ|Giai đoạn|Vòng) (?:\d{1,2}|[IVX]+|(?:thứ )?(?:nhất|hai|ba|một))\s*[:,(]", RegexOptions.CultureInvariant)]
    private static partial Regex Round();

    private static Origin FromBelow(Unit unit) => unit.Place.Depth == 1 ? Origin.Section : Origin.Heading;

    private InheritedTimes Below(Unit unit)
    {
        var from = FromBelow(unit);
        var cells = CellTimes.Of(unit.Cells).Select(cell => InheritedTimes.ReadClause(cell.Text, Origin.Heading, planYear));
        var opening = Sentences.Introduces(unit.Text) ? [InheritedTimes.Read(unit.Text, from, planYear)] : Array.Empty<InheritedTimes>();
        return cells.Concat(opening).FirstOrDefault(times => times.Deadlines.Count > 0) ?? OfHeading(unit);
    }

    private InheritedTimes OfHeading(Unit unit) =>
        unit.Heading is null ? None : Kept(ofHeadings, unit, titled => InheritedTimes.Read(titled.Heading!.Text, Origin.Heading, planYear));

    private static InheritedTimes Kept(Dictionary<Place, InheritedTimes> kept, Unit unit, Func<Unit, InheritedTimes> read)
    {
        if (!kept.TryGetValue(unit.Place, out var times)) kept.Add(unit.Place, times = read(unit));
        return times;
    }
}
